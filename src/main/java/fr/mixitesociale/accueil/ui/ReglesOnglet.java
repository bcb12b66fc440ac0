package fr.mixitesociale.accueil.ui;

import com.vaadin.flow.component.Component;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.acces.UtilisateurCourant;
import fr.mixitesociale.acces.ui.OngletAdministration;
import fr.mixitesociale.droit.regles.Regles;
import fr.mixitesociale.socle.Phrases;

/** The rule sets among what an administrator looks after. */
@org.springframework.stereotype.Component
class ReglesOnglet implements OngletAdministration {

    private final Regles regles;
    private final UtilisateurCourant courant;

    ReglesOnglet(Regles regles, UtilisateurCourant courant) {
        this.regles = regles;
        this.courant = courant;
    }

    @Override
    public String nom() {
        return "regles";
    }

    @Override
    public String titre() {
        return Phrases.de("accueil.regles.titre");
    }

    @Override
    public String sousTitre() {
        return Phrases.de("accueil.regles.sous_titre");
    }

    @Override
    public int rang() {
        return 95;
    }

    @Override
    public boolean estOuvert() {
        return courant.utilisateur().filter(u -> u.a(Role.ADMIN)).isPresent();
    }

    @Override
    public Component contenu() {
        return new ReglesPanneau(regles);
    }
}
