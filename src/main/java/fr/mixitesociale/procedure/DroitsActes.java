package fr.mixitesociale.procedure;

import fr.mixitesociale.acces.Role;
import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.Signataire;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who may record an act, and how. */
final class DroitsActes {

    private DroitsActes() {}

    /**
     * @param pour the signatory whose act it is; null for an act of the steering committee
     * @return how this person may record it; empty when they may not
     */
    static Optional<Voie> voie(Participation participation, Acte acte, @Nullable Signataire pour) {
        Signataire cote = participation.cote();
        if (cote == null) {
            return Optional.of(Voie.PAPIER);
        }
        boolean sien = pour == null || pour.id().equals(cote.id());
        if (sien && participation.personne().a(acte.parCompte().toArray(Role[]::new))) {
            return Optional.of(Voie.COMPTE);
        }
        boolean registre = sien || cote.nature() == NatureSignataire.ETAT;
        return registre && participation.personne().a(acte.surPapier().toArray(Role[]::new))
                ? Optional.of(Voie.PAPIER)
                : Optional.empty();
    }
}
