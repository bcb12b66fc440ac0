package fr.mixitesociale.alerte.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.mixitesociale.alerte.Alerte;
import fr.mixitesociale.alerte.AlertesService;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/** What the screens read and mark, the same for the bell, the home page and the page of the alerts. */
@SpringComponent
public class LectureDesAlertes {

    private final AlertesService service;
    private final Clock horloge;

    LectureDesAlertes(AlertesService service, Clock horloge) {
        this.service = service;
        this.horloge = horloge;
    }

    /** As they are now; the bell of this screen then shows the same. */
    public List<Alerte> maintenant(UI ui) {
        AlertesLues lues = new AlertesLues(service.miennes(), horloge.instant());
        lues.retenir(ui);
        return lues.alertes();
    }

    /** As this screen read them a moment ago, or now. */
    List<Alerte> recentes(UI ui) {
        return AlertesLues.de(ui, horloge.instant()).map(AlertesLues::alertes).orElseGet(() -> maintenant(ui));
    }

    List<Alerte> marquer(UI ui, Collection<Alerte> vues) {
        service.marquerLues(vues.stream().map(Alerte::cle).toList());
        return maintenant(ui);
    }
}
