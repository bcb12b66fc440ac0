package fr.mixitesociale.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.mixitesociale.jalon.Jalon;
import fr.mixitesociale.jalon.JalonDeProjet;
import fr.mixitesociale.jalon.SuiviProjet;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A milestone of a project; each project gives all of them, in order. */
@Schema(name = "Jalon")
record JalonJson(
        @Schema(
                allowableValues = {
                    "ZONAGE",
                    "MAITRISE_FONCIERE",
                    "FAISABILITE",
                    "PERMIS_DEPOSE",
                    "PERMIS_OBTENU",
                    "DEMANDE_AGREMENT",
                    "AGREMENT"
                })
        String jalon,

        @Schema(description = "Nom du jalon ; conventionnement pour le parc privé")
        String libelle,

        @Schema(allowableValues = {"NON_COMMENCE", "EN_COURS", "FAIT", "SANS_OBJET", "EN_DIFFICULTE"})
        String statut,

        @Nullable LocalDate prevu,
        @Nullable LocalDate reel,
        @Nullable String responsable,

        @JsonProperty("en_retard") @Schema(description = "La date prévue est passée et le jalon n’est pas atteint")
        boolean enRetard) {

    /** Every milestone of one project, those that nobody touched included. */
    static List<JalonJson> tous(SuiviProjet suivi, LocalDate jour) {
        return Jalon.TOUS.stream().map(jalon -> de(suivi, jalon, jour)).toList();
    }

    private static JalonJson de(SuiviProjet suivi, Jalon nom, LocalDate jour) {
        JalonDeProjet jalon = suivi.jalon(nom);
        return new JalonJson(
                nom.name(),
                nom.libelle(suivi.projet().parc()),
                jalon.statut().name(),
                jalon.prevu(),
                jalon.reel(),
                jalon.responsable(),
                jalon.estEnRetard(jour));
    }
}
