package fr.mixitesociale.engagement;

import fr.mixitesociale.territoire.CleRecherche;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which engagements are shown.
 *
 * @param pilote signatory that pilots
 * @param texte words of the title, the pilot or the expected result, whatever the accents
 */
public record CritereEngagements(
        @Nullable Theme theme,
        @Nullable UUID pilote,
        @Nullable StatutEngagement statut,
        @Nullable String texte) {

    public static final CritereEngagements TOUS = new CritereEngagements(null, null, null, null);

    public boolean estVide() {
        return equals(TOUS);
    }

    public boolean retient(EngagementFiche fiche) {
        return (theme == null || theme == fiche.theme())
                && (pilote == null || pilote.equals(fiche.signatairePilote().id()))
                && (statut == null || statut == fiche.statut())
                && (texte == null || contient(fiche, CleRecherche.de(texte)));
    }

    private static boolean contient(EngagementFiche fiche, String cle) {
        return Stream.of(
                        fiche.numero(),
                        fiche.intitule(),
                        fiche.signatairePilote().nom(),
                        fiche.pilote(),
                        fiche.resultatAttendu())
                .anyMatch(partie -> partie != null && CleRecherche.de(partie).contains(cle));
    }
}
