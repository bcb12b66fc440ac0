package fr.mixitesociale.demo;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.ContratsConsultation;
import fr.mixitesociale.jalon.ChampJalon;
import fr.mixitesociale.jalon.Jalon;
import fr.mixitesociale.jalon.JalonsConsultation;
import fr.mixitesociale.jalon.JalonsService;
import fr.mixitesociale.jalon.StatutJalon;
import fr.mixitesociale.projet.ProjetsConsultation;
import fr.mixitesociale.projet.ResumeProjet;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.Saisie;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Milestones of every project, counted back from its year of financing: most kept, one in four late, some in difficulty. */
@Component
@Order(55)
@Profile(Demonstration.PROFIL)
class JalonsDeDemonstration implements Semis {

    /** Months between a milestone and the agrément. */
    private static final Map<Jalon, Integer> AVANT = Map.of(
            Jalon.ZONAGE, 26,
            Jalon.MAITRISE_FONCIERE, 20,
            Jalon.FAISABILITE, 17,
            Jalon.PERMIS_DEPOSE, 11,
            Jalon.PERMIS_OBTENU, 6,
            Jalon.DEMANDE_AGREMENT, 3,
            Jalon.AGREMENT, 0);

    private static final int RESPONSABLES = 5;
    private static final int UN_SUR = 4;
    private static final int RETARD_MOIS = 4;

    private final ContratsConsultation contrats;
    private final ProjetsConsultation projets;
    private final JalonsConsultation consultation;
    private final JalonsService service;
    private final Clock horloge;

    JalonsDeDemonstration(
            ContratsConsultation contrats,
            ProjetsConsultation projets,
            JalonsConsultation consultation,
            JalonsService service,
            Clock horloge) {
        this.contrats = contrats;
        this.projets = projets;
        this.consultation = consultation;
        this.service = service;
        this.horloge = horloge;
    }

    @Override
    public void semer() {
        contrats.mesContrats().stream()
                .filter(contrat -> contrat.statut().suiviOuvert())
                .filter(contrat -> consultation.duContrat(contrat.id()).isEmpty())
                .forEach(this::duContrat);
    }

    private void duContrat(Contrat contrat) {
        int rang = 0;
        for (ResumeProjet projet : projets.resumes(contrat.id())) {
            duProjet(contrat, projet, rang++);
        }
    }

    private void duProjet(Contrat contrat, ResumeProjet projet, int rang) {
        Integer annee = projet.anneeFinancement() == null ? projet.anneePrevue() : projet.anneeFinancement();
        if (annee == null) {
            return;
        }
        boolean finance = projet.anneeFinancement() != null;
        LocalDate aujourdhui = LocalDate.now(horloge);
        LocalDate agrement = LocalDate.of(annee, finance ? Month.JUNE : Month.NOVEMBER, 3 + rang % 24);
        boolean enRetard = !finance && rang % UN_SUR == 2;
        boolean barre = false;
        for (Jalon jalon : Jalon.TOUS) {
            LocalDate prevu = agrement.minusMonths(AVANT.getOrDefault(jalon, 0));
            if (jalon == Jalon.ZONAGE && rang % 3 != 0) {
                ecrire(contrat, projet, jalon, StatutJalon.SANS_OBJET, null, null, rang);
                continue;
            }
            boolean echu = !prevu.isAfter(aujourdhui.minusMonths(enRetard ? RETARD_MOIS : 0));
            if (finance || (echu && !barre)) {
                LocalDate reel = prevu.plusDays((rang * 7L + jalon.ordinal() * 5L) % 25);
                ecrire(
                        contrat,
                        projet,
                        jalon,
                        StatutJalon.FAIT,
                        prevu,
                        reel.isAfter(aujourdhui) ? aujourdhui : reel,
                        rang);
            } else {
                StatutJalon statut = barre
                        ? StatutJalon.NON_COMMENCE
                        : enRetard && rang % 8 == 2 ? StatutJalon.EN_DIFFICULTE : StatutJalon.EN_COURS;
                ecrire(contrat, projet, jalon, statut, prevu, null, rang);
                barre = true;
            }
        }
    }

    private void ecrire(
            Contrat contrat,
            ResumeProjet projet,
            Jalon jalon,
            StatutJalon statut,
            @Nullable LocalDate prevu,
            @Nullable LocalDate reel,
            int rang) {
        Map<String, Valeurs> champs = new LinkedHashMap<>();
        champs.put(ChampJalon.STATUT.cle(jalon), new Valeurs(StatutJalon.NON_COMMENCE.name(), statut.name()));
        if (prevu != null) {
            champs.put(ChampJalon.PREVU.cle(jalon), new Valeurs(null, prevu.toString()));
            champs.put(
                    ChampJalon.RESPONSABLE.cle(jalon),
                    new Valeurs(
                            null,
                            Phrases.de("demo.jalons.responsable." + (rang + jalon.ordinal() / 2) % RESPONSABLES)));
        }
        if (reel != null) {
            champs.put(ChampJalon.REEL.cle(jalon), new Valeurs(null, reel.toString()));
        }
        service.enregistrer(contrat.id(), jalon, new Saisie(projet.id(), 0, champs));
    }
}
