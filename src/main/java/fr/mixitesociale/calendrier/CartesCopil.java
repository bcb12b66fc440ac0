package fr.mixitesociale.calendrier;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.ContratsConsultation;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.contrat.ui.ContratsNavigation;
import fr.mixitesociale.socle.CarteAccueil;
import fr.mixitesociale.socle.CarteAccueil.Genre;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.SourceAccueil;
import fr.mixitesociale.socle.SujetAlerte;
import fr.mixitesociale.suivi.ChapitreGouvernance;
import fr.mixitesociale.suivi.RythmeDuCopil;
import fr.mixitesociale.suivi.RythmesDesCopils;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** To whoever convenes it, or to the State while article 4 names nobody: a COPIL is due and none is planned. */
@Component
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
class CartesCopil implements SourceAccueil {

    private final ContratsConsultation contrats;
    private final LectureDesFaits lecture;
    private final RythmesDesCopils copils;
    private final ReglagesCalendrier reglages;
    private final Clock horloge;

    CartesCopil(
            ContratsConsultation contrats,
            LectureDesFaits lecture,
            RythmesDesCopils copils,
            ReglagesCalendrier reglages,
            Clock horloge) {
        this.contrats = contrats;
        this.lecture = lecture;
        this.copils = copils;
        this.reglages = reglages;
        this.horloge = horloge;
    }

    @Override
    public SujetAlerte sujet() {
        return SujetAlerte.COPIL;
    }

    @Override
    public List<CarteAccueil> cartes() {
        Map<UUID, RythmeDuCopil> rythmes = copils.miens();
        List<Contrat> aConvoquer = contrats.mesParticipations().stream()
                .filter(participation -> participation.contrat().statut() == StatutContrat.EN_VIGUEUR)
                .filter(participation -> convoque(
                        participation, rythmes.get(participation.contrat().id())))
                .map(Participation::contrat)
                .toList();
        LocalDate jour = LocalDate.now(horloge);
        return lecture.de(aConvoquer).stream()
                .flatMap(faits -> CalendrierDuContrat.de(faits, reglages, jour).stream())
                .filter(echeance -> echeance.nature() == NatureEcheance.COPIL && echeance.estAttendue())
                .flatMap(echeance ->
                        Optional.ofNullable(echeance.contrat()).map(contrat -> carte(contrat, echeance)).stream())
                .toList();
    }

    private static boolean convoque(Participation participation, @Nullable RythmeDuCopil rythme) {
        if (participation.estSysteme() || rythme != null && rythme.prochain() != null) {
            return false;
        }
        return rythme == null || rythme.animateur() == null
                ? participation.estEtat()
                : participation.agitPour(rythme.animateur());
    }

    private static CarteAccueil carte(UUID contrat, EcheanceLegale echeance) {
        return new CarteAccueil(
                Genre.A_FAIRE,
                Phrases.de("calendrier.carte.copil", echeance.sujet()),
                Phrases.de("calendrier.carte.copil.texte", echeance.nature().source()),
                echeance.le(),
                Phrases.de("calendrier.carte.copil.action"),
                ContratsNavigation.onglet(contrat, ChapitreGouvernance.CLE),
                contrat);
    }
}
