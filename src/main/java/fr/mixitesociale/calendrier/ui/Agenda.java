package fr.mixitesociale.calendrier.ui;

import com.vaadin.flow.component.html.Anchor;
import fr.mixitesociale.calendrier.CalendrierConsultation;
import fr.mixitesociale.calendrier.EcheanceLegale;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Telechargement;
import fr.mixitesociale.socle.ui.Telechargement.Fichier;
import java.util.List;
import java.util.function.Supplier;

/** The deadlines to come, for one's own diary. */
final class Agenda {

    private static final String ICS = "text/calendar;charset=UTF-8";

    private Agenda() {}

    static Anchor bouton(CalendrierConsultation consultation, Supplier<List<EcheanceLegale>> echeances) {
        return Telechargement.bouton(
                Phrases.de("calendrier.ics"),
                () -> new Fichier("calendrier-legal.ics", ICS, consultation.agenda(echeances.get())));
    }
}
