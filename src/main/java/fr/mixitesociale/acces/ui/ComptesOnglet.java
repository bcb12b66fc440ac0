package fr.mixitesociale.acces.ui;

import com.vaadin.flow.component.Component;
import fr.mixitesociale.acces.ComptesConsultation;
import fr.mixitesociale.acces.ComptesService;
import fr.mixitesociale.socle.Phrases;
import java.time.Clock;

/** The accounts tab. Whoever opens the administration screen manages accounts. */
@org.springframework.stereotype.Component
class ComptesOnglet implements OngletAdministration {

    private final ComptesService comptes;
    private final ComptesConsultation consultation;
    private final Clock horloge;

    ComptesOnglet(ComptesService comptes, ComptesConsultation consultation, Clock horloge) {
        this.comptes = comptes;
        this.consultation = consultation;
        this.horloge = horloge;
    }

    @Override
    public String nom() {
        return "comptes";
    }

    @Override
    public String titre() {
        return Phrases.de("acces.comptes.titre");
    }

    @Override
    public String sousTitre() {
        return Phrases.de("acces.comptes.sous_titre");
    }

    @Override
    public int rang() {
        return 10;
    }

    @Override
    public boolean estOuvert() {
        return true;
    }

    @Override
    public Component contenu() {
        return new ListeComptes(comptes, consultation, horloge.getZone());
    }
}
