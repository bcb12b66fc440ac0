package fr.mixitesociale.contrat.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.mixitesociale.contrat.PiecesConsultation;
import fr.mixitesociale.contrat.PiecesService;
import java.time.Clock;
import java.util.UUID;

/** Makes the list of files of an object, for the tabs of the chapters. */
@SpringComponent
public class FabriquePieces {

    private final PiecesConsultation consultation;
    private final PiecesService service;
    private final Clock horloge;

    FabriquePieces(PiecesConsultation consultation, PiecesService service, Clock horloge) {
        this.consultation = consultation;
        this.service = service;
        this.horloge = horloge;
    }

    /** @param objet kind of the object, as in {@link fr.mixitesociale.socle.Changement} */
    public PiecesJointes pour(CadreContrat cadre, String objet, UUID id) {
        return new PiecesJointes(cadre, consultation, service, horloge, objet, id);
    }
}
