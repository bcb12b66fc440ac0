package fr.mixitesociale.demo;

import fr.mixitesociale.calendrier.DemarchesConsultation;
import fr.mixitesociale.calendrier.DemarchesService;
import fr.mixitesociale.calendrier.EtapeSru;
import fr.mixitesociale.calendrier.MotifDemarche;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Phrases;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A carence whose commune has been written to, and an exemption the commission has to give its opinion on. */
@Component
@Order(58)
@Profile(Demonstration.PROFIL)
class DemarchesDeDemonstration implements Semis {

    private static final CodeInsee FONTFREDE = new CodeInsee("00006");
    private static final CodeInsee HERMITAGE = new CodeInsee("00008");

    private final DemarchesConsultation consultation;
    private final DemarchesService service;
    private final Clock horloge;

    DemarchesDeDemonstration(DemarchesConsultation consultation, DemarchesService service, Clock horloge) {
        this.consultation = consultation;
        this.service = service;
        this.horloge = horloge;
    }

    /** @param jours ago */
    private record Faite(EtapeSru etape, int jours) {}

    @Override
    public void semer() {
        if (!consultation.miennes().isEmpty()) {
            return;
        }
        suivre(
                FONTFREDE,
                2023,
                MotifDemarche.OBJECTIF,
                List.of(new Faite(EtapeSru.CONSTAT, 75), new Faite(EtapeSru.INTENTION, 26)));
        suivre(
                HERMITAGE,
                2026,
                MotifDemarche.INCONSTRUCTIBILITE,
                List.of(
                        new Faite(EtapeSru.PREUVES, 190),
                        new Faite(EtapeSru.DEMANDE_EPCI, 160),
                        new Faite(EtapeSru.AVIS_REGION, 48)));
    }

    private void suivre(CodeInsee commune, int debut, MotifDemarche motif, List<Faite> faites) {
        UUID id = service.ouvrir(commune, new PeriodeTriennale(debut), motif);
        LocalDate jour = LocalDate.now(horloge);
        for (int i = 0; i < faites.size(); i++) {
            Faite faite = faites.get(i);
            service.dater(
                    id,
                    faite.etape(),
                    jour.minusDays(faite.jours()),
                    Phrases.de("demo.demarche." + faite.etape().name()),
                    i);
        }
    }
}
