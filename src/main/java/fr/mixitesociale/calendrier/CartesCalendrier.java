package fr.mixitesociale.calendrier;

import fr.mixitesociale.acces.Utilisateur;
import fr.mixitesociale.acces.UtilisateurCourant;
import fr.mixitesociale.calendrier.EcheanceLegale.Etat;
import fr.mixitesociale.contrat.ui.ContratsNavigation;
import fr.mixitesociale.socle.CarteAccueil;
import fr.mixitesociale.socle.CarteAccueil.Genre;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.SourceAccueil;
import fr.mixitesociale.socle.SujetAlerte;
import fr.mixitesociale.territoire.Commune;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the law expects soon. The acts of a contract and the meetings of its COPIL have sources of their own: here are the
 * carencées without a proposal, the steps of a procedure, the end of the contracts and their bilan.
 */
@Component
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
class CartesCalendrier implements SourceAccueil {

    /** « 9, 6, 3 mois avant le terme »: a new thing to know at each. */
    private static final List<Integer> SEUILS_MOIS = List.of(3, 6, 9);

    private final CalendrierConsultation calendrier;
    private final DemarchesConsultation demarches;
    private final UtilisateurCourant courant;
    private final Clock horloge;

    CartesCalendrier(
            CalendrierConsultation calendrier,
            DemarchesConsultation demarches,
            UtilisateurCourant courant,
            Clock horloge) {
        this.calendrier = calendrier;
        this.demarches = demarches;
        this.courant = courant;
        this.horloge = horloge;
    }

    @Override
    public SujetAlerte sujet() {
        return SujetAlerte.CALENDRIER;
    }

    @Override
    public List<CarteAccueil> cartes() {
        LocalDate jour = LocalDate.now(horloge);
        Utilisateur moi = courant.exiger();
        return Stream.of(
                        demarches.carenceesSansProposition().stream().map(CartesCalendrier::sansProposition),
                        demarches.miennes().stream().flatMap(fiche -> etape(fiche, moi).stream()),
                        calendrier.miennes().stream().flatMap(echeance -> fin(echeance, jour).stream()))
                .flatMap(cartes -> cartes)
                .toList();
    }

    private static CarteAccueil sansProposition(Commune commune) {
        return new CarteAccueil(
                Genre.A_FAIRE,
                Phrases.de("calendrier.carte.proposer", commune.nom()),
                Phrases.de("calendrier.carte.proposer.texte"),
                null,
                Phrases.de("calendrier.carte.proposer.action"),
                ContratsNavigation.liste());
    }

    /** The State dates every step: each one is its to do. The others act on theirs, and know of the rest. */
    private static Optional<CarteAccueil> etape(FicheDemarche fiche, Utilisateur moi) {
        return fiche.attendue().map(ligne -> {
            boolean aMoi = fiche.modifiable() || ligne.etape().acteur().est(moi);
            @Nullable LocalDate echeance = ligne.echeance();
            return new CarteAccueil(
                    aMoi ? Genre.A_FAIRE : Genre.A_SAVOIR,
                    Phrases.de(
                            "calendrier.carte.etape",
                            fiche.demarche().nature().libelle(),
                            fiche.commune(),
                            ligne.etape().libelle()),
                    Phrases.de(
                            "calendrier.carte.etape.texte",
                            ligne.etape().acteur().libelle(),
                            fiche.demarche().motif().libelle(),
                            ligne.etape().article()),
                    aMoi ? echeance : null,
                    Phrases.de(fiche.modifiable() ? "calendrier.carte.dater" : "calendrier.carte.voir"),
                    CalendrierNavigation.deLaCommune(fiche.demarche().commune()));
        });
    }

    private static Optional<CarteAccueil> fin(EcheanceLegale echeance, LocalDate jour) {
        if (echeance.contrat() == null
                || echeance.etat() == Etat.FAIT
                || echeance.le().isBefore(jour)) {
            return Optional.empty();
        }
        return switch (echeance.nature()) {
            case TERME ->
                SEUILS_MOIS.stream()
                        .filter(mois -> !jour.isBefore(echeance.le().minusMonths(mois)))
                        .findFirst()
                        .map(mois -> carte(echeance, "calendrier.carte.terme", mois));
            case BILAN ->
                jour.getYear() == echeance.le().getYear()
                        ? Optional.of(carte(echeance, "calendrier.carte.bilan", jour.getYear()))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static CarteAccueil carte(EcheanceLegale echeance, String cle, int nombre) {
        return new CarteAccueil(
                Genre.A_SAVOIR,
                Phrases.de(cle, echeance.sujet(), String.valueOf(nombre)),
                Phrases.de(cle + ".texte", FormatFr.dateLongue(echeance.le())),
                null,
                Phrases.de("calendrier.carte.voir"),
                ContratsNavigation.onglet(Objects.requireNonNull(echeance.contrat()), CalendrierNavigation.ONGLET),
                echeance.contrat());
    }
}
