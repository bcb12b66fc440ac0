package fr.mixitesociale.alerte.ui;

import com.vaadin.flow.component.html.Paragraph;
import fr.mixitesociale.alerte.Alerte;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.time.LocalDate;
import java.util.Optional;

/** Before which day, or late since which: the same words wherever an alert is shown. */
public final class EcheanceDAlerte {

    private EcheanceDAlerte() {}

    /** Empty for an alert that has no day. */
    public static Optional<Paragraph> de(Alerte alerte, LocalDate jour) {
        return Optional.ofNullable(alerte.carte().echeance()).map(echeance -> {
            boolean retard = alerte.estEnRetard(jour);
            Paragraph dite = new Paragraph(
                    Phrases.de(retard ? "alerte.en_retard" : "alerte.avant", FormatFr.dateLongue(echeance)));
            dite.addClassName("echeance");
            dite.setClassName("retard", retard);
            return dite;
        });
    }
}
