package fr.mixitesociale.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.mixitesociale.api.ContratJson.SignataireJson;
import fr.mixitesociale.engagement.EngagementFiche;
import fr.mixitesociale.engagement.Indicateur;
import fr.mixitesociale.engagement.NatureIndicateur;
import fr.mixitesociale.engagement.StatutEngagement;
import fr.mixitesociale.engagement.Theme;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An engagement in the API.
 *
 * @param numero as on screen: theme, then place in the theme
 * @param signataires the signatories concerned, besides the pilot's
 */
record EngagementJson(
        UUID id,
        String numero,
        Theme theme,
        String intitule,
        PiloteJson pilote,
        List<SignataireJson> signataires,
        @JsonProperty("resultat_attendu") @Nullable String resultatAttendu,
        @Nullable String methode,
        @Nullable String calendrier,
        @Nullable LocalDate echeance,
        IndicateurJson indicateur,
        @JsonProperty("lien_plh") @Nullable String lienPlh,
        StatutEngagement statut,
        @Nullable String avancement,
        long version) {

    /** @param service the service or person in charge on that side */
    record PiloteJson(SignataireJson signataire, @Nullable String service) {}

    /** @param cible a number with a dot, « oui », or the name of what is to be handed over */
    record IndicateurJson(
            @Nullable NatureIndicateur nature,
            @Nullable String libelle,
            @Nullable String unite,
            @Nullable String cible,
            @Nullable String valeur,
            @Nullable LocalDate date) {

        static IndicateurJson de(Indicateur indicateur) {
            return new IndicateurJson(
                    indicateur.nature(),
                    indicateur.libelle(),
                    indicateur.unite(),
                    indicateur.cible(),
                    indicateur.valeur(),
                    indicateur.le());
        }
    }

    static EngagementJson de(EngagementFiche fiche) {
        return new EngagementJson(
                fiche.id(),
                fiche.numero(),
                fiche.theme(),
                fiche.intitule(),
                new PiloteJson(SignataireJson.de(fiche.signatairePilote()), fiche.pilote()),
                fiche.signataires().stream().map(SignataireJson::de).toList(),
                fiche.resultatAttendu(),
                fiche.methode(),
                fiche.calendrier(),
                fiche.echeance(),
                IndicateurJson.de(fiche.indicateur()),
                fiche.lienPlh(),
                fiche.statut(),
                fiche.avancement(),
                fiche.version());
    }
}
