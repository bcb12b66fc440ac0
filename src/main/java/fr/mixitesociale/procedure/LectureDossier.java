package fr.mixitesociale.procedure;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.contrat.TexteDuContrat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together a contract, its acts and its text. */
@Component
class LectureDossier {

    private final LectureActes actes;
    private final TexteDuContrat textes;
    private final CompositionAvenant composition;
    private final Avenants avenants;
    private final BaseDuContrat base;

    LectureDossier(
            LectureActes actes,
            TexteDuContrat textes,
            CompositionAvenant composition,
            Avenants avenants,
            BaseDuContrat base) {
        this.base = base;
        this.actes = actes;
        this.composition = composition;
        this.avenants = avenants;
        this.textes = textes;
    }

    /** Where no act is given to the text, it is not put together. */
    Dossier de(Contrat contrat) {
        return switch (contrat.statut()) {
            case ELABORATION, PROJET, SIGNATURE_OUVERTE -> avecTexte(contrat);
            case DEMANDE, PROPOSITION, ACCORD, REFUS, EN_VIGUEUR, ECHU, ABANDONNE -> sansTexte(contrat);
        };
    }

    Dossier de(Contrat contrat, Avenant avenant) {
        boolean aSigner = avenant.estEnRedaction() || avenant.statut() == StatutContrat.SIGNATURE_OUVERTE;
        return comparer(actes.dossier(
                contrat,
                avenant,
                aSigner ? composition.composer(contrat, avenant).texte() : null));
    }

    /**
     * @param avenant the avenant whose file is wanted; null for the contract itself
     * @throws ContratIntrouvable when the contract has no such avenant
     */
    Dossier pour(Contrat contrat, @Nullable UUID avenant) {
        return avenant == null
                ? de(contrat)
                : de(contrat, avenants.trouver(contrat.id(), avenant).orElseThrow(ContratIntrouvable::new));
    }

    /** A signed avenant and its acts. */
    Dossier signe(Contrat contrat, UUID avenant) {
        return actes.dossier(contrat, avenants.trouver(contrat.id(), avenant).orElseThrow(), null);
    }

    Dossier sansTexte(Contrat contrat) {
        return actes.dossier(contrat);
    }

    TexteFige texte(Contrat contrat) {
        return TexteFige.de(textes.composer(contrat.id()));
    }

    private Dossier avecTexte(Contrat contrat) {
        return comparer(new Dossier(contrat, sansTexte(contrat).actes(), texte(contrat)));
    }

    /** The base inventories are read only where an act was given to them. */
    private Dossier comparer(Dossier dossier) {
        return dossier.fait(Acte.CONSTATER_BASE, null) ? dossier.surLaBase(base.empreinte(dossier.contrat())) : dossier;
    }
}
