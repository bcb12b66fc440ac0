package fr.mixitesociale.copil;

import fr.mixitesociale.copil.Scene.Corps;
import fr.mixitesociale.copil.Scene.Repere;
import fr.mixitesociale.risque.Appreciation;
import fr.mixitesociale.risque.Barre;
import fr.mixitesociale.risque.Bilan;
import fr.mixitesociale.risque.EquilibreListe;
import fr.mixitesociale.risque.Niveau;
import fr.mixitesociale.risque.SituationContrat;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Scene 2: the objective, the projects against it, PLAI and PLS, and the projects that decide. */
final class SceneObjectif {

    /** As many as are read from the back of the room. */
    private static final int PROJETS = 5;

    private SceneObjectif() {}

    static Scene de(SituationContrat situation) {
        Bilan bilan = situation.ensemble();
        return new Scene(
                2,
                titre(bilan),
                new Corps.Objectif(
                        Barre.de("copil-" + situation.contrat().reference(), bilan),
                        EquilibreListe.de(bilan).map(SceneObjectif::reperes).orElse(List.of()),
                        lignes(bilan)),
                Phrases.de("copil.scene.source.projets", FormatFr.dateLongue(situation.jour())));
    }

    static String titre(Bilan bilan) {
        Integer objectif = bilan.objectif();
        int surs = bilan.logements(Niveau.SECURISE);
        int risque = bilan.logements(Niveau.RISQUE);
        if (objectif == null) {
            return Phrases.de("copil.scene.objectif.inconnu");
        }
        if (surs >= objectif) {
            return Phrases.de("copil.scene.objectif.securise", FormatFr.entier(surs), FormatFr.entier(objectif));
        }
        if (bilan.manque() > 0) {
            return Phrases.de(
                    "copil.scene.objectif.manque",
                    bilan.manque(),
                    FormatFr.entier(bilan.manque()),
                    FormatFr.entier(objectif));
        }
        return bilan.estARisque()
                ? Phrases.de("copil.scene.objectif.risque", risque, FormatFr.entier(risque), FormatFr.entier(objectif))
                : Phrases.de(
                        "copil.scene.objectif.portee",
                        FormatFr.entier(surs),
                        FormatFr.entier(bilan.logements(Niveau.PROBABLE)),
                        FormatFr.entier(objectif));
    }

    private static List<Repere> reperes(EquilibreListe equilibre) {
        return List.of(
                repere("plai", equilibre.plai(), equilibre.attendu().plaiMin()),
                repere("pls", equilibre.pls(), equilibre.attendu().plsMax()));
    }

    private static Repere repere(String cle, int valeur, int attendu) {
        return new Repere(
                Phrases.de("copil.scene.objectif." + cle),
                Phrases.de(
                        "copil.scene.objectif.%s.valeur".formatted(cle),
                        FormatFr.entier(valeur),
                        FormatFr.entier(attendu)));
    }

    /** Those at risk, then those that are probable: the largest first. */
    private static List<String> lignes(Bilan bilan) {
        return Stream.of(Niveau.RISQUE, Niveau.PROBABLE)
                .flatMap(niveau -> bilan.projets(niveau).stream()
                        .sorted(Comparator.comparingInt(Appreciation::lls).reversed()))
                .limit(PROJETS)
                .map(projet -> Phrases.de(
                        "copil.scene.projet",
                        Textes.moyen(projet.projet().nom()),
                        projet.lls(),
                        FormatFr.entier(projet.lls()),
                        projet.motif()))
                .toList();
    }
}
