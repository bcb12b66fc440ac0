package fr.mixitesociale.cockpit;

import fr.mixitesociale.cockpit.LectureSuivis.Suivi;
import fr.mixitesociale.inventaire.SituationCommune;
import fr.mixitesociale.inventaire.Statut;
import fr.mixitesociale.objectif.ObjectifSansContrat;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Siren;
import fr.mixitesociale.territoire.Commune;
import fr.mixitesociale.territoire.Epci;
import fr.mixitesociale.territoire.Referentiel;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes one line of what is known of a commune.
 *
 * @param pourvues communes to which a contract was proposed, or that have begun one
 */
record Assemblage(Referentiel referentiel, Set<CodeInsee> pourvues, LocalDate jour) {

    private static final ObjectifSansContrat INCONNU = new ObjectifSansContrat(null, false, null, false);

    LigneCockpit ligne(
            Commune commune,
            @Nullable SituationCommune inventaire,
            @Nullable ObjectifSansContrat connu,
            @Nullable Suivi suivi) {
        ObjectifSansContrat legal = Objects.requireNonNullElse(connu, INCONNU);
        @Nullable Statut statut = inventaire == null ? null : inventaire.statut();
        @Nullable SuiviCommune contrat = suivi == null ? null : suivi.suivi();
        Stade stade = contrat == null ? sansContrat(legal, statut) : Stade.de(contrat.statut());
        @Nullable Integer objectif = suivi != null && suivi.objectif() != null ? suivi.objectif() : legal.valeur();
        @Nullable Siren groupement = commune.ept() != null ? commune.ept() : commune.epci();
        return new LigneCockpit(
                commune.code(),
                commune.nom(),
                groupement == null ? "" : groupement.valeur(),
                Optional.ofNullable(groupement)
                        .flatMap(referentiel::epci)
                        .map(Epci::nom)
                        .orElse(""),
                inventaire,
                stade == Stade.SANS_OBJET ? null : objectif,
                legal,
                stade,
                contrat,
                Alerte.de(stade, statut, pourvues.contains(commune.code()), contrat, jour));
    }

    /** Without contract, whether something should begin: an objective, or a commune déficitaire whose figure is not known. */
    private static Stade sansContrat(ObjectifSansContrat legal, @Nullable Statut statut) {
        if (legal.valeur() != null) {
            return legal.valeur() > 0 ? Stade.RIEN : Stade.SANS_OBJET;
        }
        return switch (statut) {
            case null -> Stade.SANS_OBJET;
            case CARENCEE, DEFICITAIRE, INCONNU -> Stade.RIEN;
            case EXEMPTEE, CONFORME, NON_SOUMISE -> Stade.SANS_OBJET;
        };
    }
}
