package fr.mixitesociale.document;

import fr.mixitesociale.document.html.EcritureDiapositives;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Slides as a 16:9 PDF, tagged as all the PDF of the portal. */
@Component
public class DiaporamaPdf {

    /** @param jour what the slides show is as of this day; the same slides of the same day give the same bytes */
    public byte[] ecrire(String titre, LocalDate jour, List<Diapositive> diapositives) {
        return EcritureDiapositives.ecrire(titre, jour, diapositives);
    }
}
