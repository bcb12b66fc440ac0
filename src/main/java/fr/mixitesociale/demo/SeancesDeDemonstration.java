package fr.mixitesociale.demo;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.copil.Instantane;
import fr.mixitesociale.copil.Instantane.EngagementFige;
import fr.mixitesociale.copil.Instantane.JalonFige;
import fr.mixitesociale.copil.Instantane.ProjetFige;
import fr.mixitesociale.copil.SeancesConsultation;
import fr.mixitesociale.copil.SeancesService;
import fr.mixitesociale.engagement.StatutEngagement;
import fr.mixitesociale.jalon.Jalon;
import fr.mixitesociale.jalon.StatutJalon;
import fr.mixitesociale.risque.Niveau;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.suivi.FicheReunion;
import fr.mixitesociale.suivi.NatureReunion;
import fr.mixitesociale.suivi.StatutReunion;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The COPIL that the contract in force already held, each with where the contract was then. */
@Component
@Order(200)
@Profile(Demonstration.PROFIL)
class SeancesDeDemonstration implements Semis {

    private final ContratsDeDemonstration contrats;
    private final SeancesService service;
    private final SeancesConsultation consultation;

    SeancesDeDemonstration(ContratsDeDemonstration contrats, SeancesService service, SeancesConsultation consultation) {
        this.contrats = contrats;
        this.service = service;
        this.consultation = consultation;
    }

    @Override
    public void semer() {
        Contrat aubrac = contrats.aubracEnVigueur();
        if (!consultation.lire(aubrac.id()).seances().isEmpty()) {
            return;
        }
        Instantane actuel = consultation.instantane(aubrac.id());
        List<FicheReunion> tenues = consultation.lire(aubrac.id()).reunions().stream()
                .filter(reunion -> reunion.nature() == NatureReunion.COPIL && reunion.statut() == StatutReunion.TENUE)
                .toList();
        for (int rang = 0; rang < tenues.size(); rang++) {
            FicheReunion reunion = tenues.get(rang);
            service.reprendre(aubrac.id(), reunion.id(), passe(actuel, reunion.jour(), tenues.size() - rang));
        }
    }

    /** The same contract earlier: what was done since is not done yet. */
    private static Instantane passe(Instantane actuel, LocalDate jour, int recul) {
        int projets = Math.max(0, actuel.projets().size() - recul + 1);
        return new Instantane(
                jour,
                actuel.objectif(),
                IntStream.range(0, projets)
                        .mapToObj(rang -> projet(actuel.projets().get(rang), jour, rang < recul))
                        .toList(),
                actuel.engagements().stream()
                        .map(engagement -> engagement(engagement, jour, recul))
                        .toList(),
                List.of());
    }

    private static ProjetFige projet(ProjetFige projet, LocalDate jour, boolean avance) {
        Map<Jalon, JalonFige> jalons = new EnumMap<>(Jalon.class);
        projet.jalons()
                .forEach((jalon, fige) -> jalons.put(
                        jalon,
                        fige.reel() != null && fige.reel().isAfter(jour)
                                ? new JalonFige(
                                        StatutJalon.EN_COURS, fige.reel().minusDays(30), null)
                                : fige));
        boolean obtenu = projet.obtenu() && !avance;
        return new ProjetFige(
                projet.id(),
                projet.nom(),
                projet.lls(),
                projet.obtenu() && !obtenu ? Niveau.PROBABLE : projet.niveau(),
                obtenu,
                projet.obtenu() && !obtenu ? Phrases.de("risque.manque.DEMANDE_AGREMENT") : projet.motif(),
                jalons,
                projet.confidentiel());
    }

    private static EngagementFige engagement(EngagementFige engagement, LocalDate jour, int recul) {
        StatutEngagement statut =
                engagement.statut() == StatutEngagement.REALISE || engagement.statut() == StatutEngagement.EN_RETARD
                        ? StatutEngagement.EN_COURS
                        : recul > 1 ? StatutEngagement.A_LANCER : engagement.statut();
        return new EngagementFige(
                engagement.id(),
                engagement.numero(),
                engagement.intitule(),
                engagement.pilote(),
                statut,
                engagement.echeance(),
                engagement.echeance() != null && engagement.echeance().isBefore(jour));
    }
}
