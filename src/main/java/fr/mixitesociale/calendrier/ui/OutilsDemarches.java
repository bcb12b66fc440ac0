package fr.mixitesociale.calendrier.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.mixitesociale.acces.Perimetre.SurDepartement;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.acces.UtilisateurCourant;
import fr.mixitesociale.calendrier.DemarchesService;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.territoire.Referentiel;
import java.time.Clock;
import java.util.Optional;

/** What the screens of a procedure work with. */
@SpringComponent
class OutilsDemarches {

    private final DemarchesService service;
    private final UtilisateurCourant courant;
    private final Referentiel referentiel;
    private final Clock horloge;

    OutilsDemarches(DemarchesService service, UtilisateurCourant courant, Referentiel referentiel, Clock horloge) {
        this.service = service;
        this.courant = courant;
        this.referentiel = referentiel;
        this.horloge = horloge;
    }

    DemarchesService service() {
        return service;
    }

    Clock horloge() {
        return horloge;
    }

    /** The button of those who open a procedure: the State in its département. */
    Optional<Button> ouvrir(Runnable ensuite) {
        if (!courant.exiger().a(Role.PREFET, Role.DDT)
                || !(courant.exiger().perimetre() instanceof SurDepartement(String departement))) {
            return Optional.empty();
        }
        Button bouton = new Button(
                Phrases.de("calendrier.ouvrir"),
                _ -> new DialogueDemarche(this, referentiel.communesDuDepartement(departement), ensuite).open());
        bouton.setId("ouvrir-demarche");
        return Optional.of(bouton);
    }
}
