package fr.mixitesociale.copil;

import fr.mixitesociale.engagement.EngagementFiche;
import fr.mixitesociale.risque.AvancementEngagements;
import fr.mixitesociale.risque.AvancementEngagements.Ligne;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.time.LocalDate;
import java.util.List;

/** Scene 4: the engagements that are late, whoever pilots them. */
final class SceneEngagements {

    private static final int LIGNES = 6;

    private SceneEngagements() {}

    static Scene de(AvancementEngagements avancement, LocalDate jour) {
        List<EngagementFiche> retards = avancement.retards();
        int nombre = avancement.themes().stream().mapToInt(Ligne::nombre).sum();
        String source = Phrases.de("copil.scene.source.engagements", FormatFr.dateLongue(jour));
        if (retards.isEmpty()) {
            int realises =
                    avancement.themes().stream().mapToInt(Ligne::realises).sum();
            return ScenesEnTable.rien(
                    4,
                    Phrases.de("copil.scene.engagements.aucun", nombre),
                    Phrases.de("copil.scene.engagements.aucun.phrase", realises, nombre),
                    source);
        }
        return ScenesEnTable.de(
                4,
                "copil.scene.engagements",
                Phrases.de("copil.scene.engagements.titre", retards.size(), nombre),
                List.of("engagement", "pilote", "echeance"),
                retards,
                LIGNES,
                fiche -> ligne(fiche, jour),
                source);
    }

    private static List<String> ligne(EngagementFiche fiche, LocalDate jour) {
        return List.of(
                fiche.numero() + " · " + Textes.ligne(fiche.intitule()),
                fiche.signatairePilote().nom(),
                echeance(fiche, jour));
    }

    /** Why a date to come is on this page: the pilot says it. */
    private static String echeance(EngagementFiche fiche, LocalDate jour) {
        String date = fiche.echeance() == null ? Phrases.de("copil.scene.sans_date") : FormatFr.date(fiche.echeance());
        return fiche.estDeclareEnRetardLe(jour) ? Phrases.de("copil.scene.engagements.declare", date) : date;
    }
}
