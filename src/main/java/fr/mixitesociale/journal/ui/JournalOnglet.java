package fr.mixitesociale.journal.ui;

import com.vaadin.flow.component.Component;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.acces.UtilisateurCourant;
import fr.mixitesociale.acces.ui.OngletAdministration;
import fr.mixitesociale.journal.JournalConsultation;
import fr.mixitesociale.socle.Phrases;
import java.time.Clock;

/** The journal tab, for administrators. */
@org.springframework.stereotype.Component
class JournalOnglet implements OngletAdministration {

    private final JournalConsultation journal;
    private final UtilisateurCourant courant;
    private final Clock horloge;

    JournalOnglet(JournalConsultation journal, UtilisateurCourant courant, Clock horloge) {
        this.journal = journal;
        this.courant = courant;
        this.horloge = horloge;
    }

    @Override
    public String nom() {
        return "journal";
    }

    @Override
    public String titre() {
        return Phrases.de("journal.titre");
    }

    @Override
    public String sousTitre() {
        return Phrases.de("journal.sous_titre");
    }

    @Override
    public int rang() {
        return 90;
    }

    @Override
    public boolean estOuvert() {
        return courant.utilisateur().filter(u -> u.a(Role.ADMIN)).isPresent();
    }

    @Override
    public Component contenu() {
        return new ListeJournal(journal, horloge.getZone());
    }
}
