package fr.mixitesociale.suivi;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.Signataire;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A seat, as a person sees it.
 *
 * @param signataire represented; null for a partner
 * @param organisme name of the signatory or of the partner
 * @param valeurs canonical value of every field that holds something
 */
public record FicheMembre(
        UUID id,
        long version,
        Instance instance,
        @Nullable Signataire signataire,
        String organisme,
        @Nullable String nom,
        @Nullable String fonction,
        Map<ChampMembre, String> valeurs) {

    static FicheMembre de(Membre membre, Contrat contrat) {
        @Nullable
        Signataire signataire = membre.signataire == null
                ? null
                : contrat.signataire(membre.signataire).orElse(null);
        return new FicheMembre(
                membre.id,
                membre.version(),
                membre.instance,
                signataire,
                signataire == null ? Objects.requireNonNullElse(membre.organisme, "") : signataire.nom(),
                membre.nom,
                membre.fonction,
                Valeurs.de(membre, ChampMembre.class));
    }

    /** « Jeanne Vidal, maire ». */
    public String personne() {
        return Stream.of(nom, fonction).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
