package fr.mixitesociale.api;

import fr.mixitesociale.droit.regles.Regles;
import fr.mixitesociale.simulateur.PartSimulee;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.util.List;
import java.util.Set;

/** From the body of a pooling to the communes that share their objectives; the first field that is wrong is refused. */
final class LectureMutualisation {

    /** The largest métropole has fewer deficit communes. */
    private static final int COMMUNES_MAX = 200;

    private static final int NOM_MAX = 100;
    private static final Set<String> PART =
            LectureSimulation.union(LectureSimulation.CHIFFRES, Set.of("nom", "objectif"));

    private final ObjetJson corps;
    private final Regles regles;

    LectureMutualisation(byte[] corps, Regles regles) {
        this.corps = ObjetJson.lire(corps, LectureSimulation.union(LectureSimulation.CADRE, Set.of("communes")));
        this.regles = regles;
    }

    List<PartSimulee> lire() {
        return corps.objets("communes", 2, COMMUNES_MAX, PART).stream()
                .map(this::part)
                .toList();
    }

    private PartSimulee part(ObjetJson commune) {
        String attendu = Phrases.de("api.attendu.nom", NOM_MAX);
        String nom = commune.texte("nom", attendu);
        if (nom == null || nom.isBlank() || nom.length() > NOM_MAX) {
            throw ChampRefuse.de(commune.nom("nom"), commune.brut("nom"), attendu);
        }
        Integer objectif = commune.entier("objectif", 0, LectureSimulation.LOGEMENTS_MAX);
        if (objectif == null) {
            throw ChampRefuse.de(
                    commune.nom("objectif"),
                    commune.brut("objectif"),
                    Phrases.de(
                            "api.attendu.entier",
                            FormatFr.entier(0),
                            FormatFr.entier(LectureSimulation.LOGEMENTS_MAX)));
        }
        return new PartSimulee(
                nom.strip(),
                new LectureSimulation(corps, commune, regles).lire().situation(),
                objectif);
    }
}
