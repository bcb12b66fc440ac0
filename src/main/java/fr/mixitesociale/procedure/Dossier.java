package fr.mixitesociale.procedure;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.contrat.StatutContrat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A contract, its acts that stand, and the text they are compared with.
 *
 * @param contrat the contract; seen at the step of the avenant when it is the file of one
 * @param actes oldest first: those of the contract, or of the avenant
 * @param avenant the avenant it is the file of; null for the contract itself
 * @param base fingerprint of the base inventories; null where nobody asked
 * @param texte null where nobody asked: no act then falls
 */
record Dossier(
        Contrat contrat,
        List<ActeEnregistre> actes,
        @Nullable TexteFige texte,
        @Nullable Avenant avenant,
        @Nullable String base) {

    Dossier {
        actes = List.copyOf(actes);
    }

    /** Of the contract itself. */
    Dossier(Contrat contrat, List<ActeEnregistre> actes, @Nullable TexteFige texte) {
        this(contrat, actes, texte, null, null);
    }

    /** The same, compared with the base inventories as they stand. */
    Dossier surLaBase(@Nullable String empreinte) {
        return new Dossier(contrat, actes, texte, avenant, empreinte);
    }

    /** Whether objectives are in question: an avenant may leave them as they are. */
    boolean fixeLesObjectifs() {
        return avenant == null || avenant.chapitres().contains(Garde.OBJECTIFS);
    }

    /** The same with one more act; the text it was given to no longer matters. */
    Dossier avec(ActeEnregistre fait) {
        return new Dossier(
                contrat, Stream.concat(actes.stream(), Stream.of(fait)).toList(), null, avenant, null);
    }

    Optional<ActeEnregistre> dernier(Acte acte, @Nullable UUID signataire) {
        return actes.stream().filter(a -> a.est(acte, signataire)).reduce((_, dernier) -> dernier);
    }

    boolean fait(Acte acte, @Nullable UUID signataire) {
        return dernier(acte, signataire).isPresent();
    }

    /** Done, and given to the text as it is now. */
    boolean tient(Acte acte, @Nullable UUID signataire) {
        return dernier(acte, signataire).filter(a -> !estAReprendre(a)).isPresent();
    }

    /**
     * Whether the text it was given to has changed since. Once signatures are open the parties sign the text that was
     * frozen then: what lives without an avenant no longer counts.
     */
    boolean estAReprendre(ActeEnregistre acte) {
        if (acte.acte().porteSurLaBase()) {
            return base != null && contrat.statut().redactionOuverte() && !base.equals(acte.empreinte());
        }
        if (texte == null || !acte.acte().porteSurLeTexte() || acte.empreinte() == null) {
            return false;
        }
        return switch (contrat.statut()) {
            case SIGNATURE_OUVERTE -> !texte.empreinteLiante().equals(acte.empreinteLiante());
            case DEMANDE, PROPOSITION, ACCORD, ELABORATION, PROJET ->
                !texte.empreinte().equals(acte.empreinte());
            case REFUS, EN_VIGUEUR, ECHU, ABANDONNE -> false;
        };
    }

    Stream<Signataire> concernes(Acte acte) {
        return contrat.signataires().stream().filter(acte.sujet()::concerne);
    }

    boolean estAu(StatutContrat statut) {
        return contrat.statut() == statut;
    }
}
