package fr.mixitesociale.accueil.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.mixitesociale.acces.NomTerritoire;
import fr.mixitesociale.acces.Utilisateur;
import fr.mixitesociale.acces.UtilisateurCourant;
import fr.mixitesociale.alerte.Alerte;
import fr.mixitesociale.alerte.ui.LectureDesAlertes;
import fr.mixitesociale.socle.CarteAccueil.Genre;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.SourceAccueil;
import fr.mixitesociale.socle.ui.EntetePage;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Home by role: my territory in figures, what I must do apart from what is good to know, what changed since I came. */
@Route("")
@Menu(title = "accueil.menu", order = 0)
@PermitAll
class AccueilView extends Main implements HasDynamicTitle {

    AccueilView(
            UtilisateurCourant courant,
            NomTerritoire territoires,
            MonTerritoire territoire,
            DepuisMaVisite visite,
            LectureDesAlertes alertes,
            List<SourceAccueil> sources,
            Clock horloge) {
        Utilisateur moi = courant.exiger();
        List<Alerte> ouvertes = alertes.maintenant(UI.getCurrentOrThrow()).stream()
                .filter(Alerte::estOuverte)
                .toList();
        LocalDate jour = LocalDate.now(horloge);
        Div colonnes = new Div(
                new CartesPanneau(Genre.A_FAIRE, ouvertes, jour), new CartesPanneau(Genre.A_SAVOIR, ouvertes, jour));
        colonnes.addClassName("accueil-colonnes");
        add(
                new EntetePage(territoires.de(moi))
                        .sousTitre(Phrases.de(
                                "accueil.sous_titre", moi.fonction(), moi.role().libelle())),
                territoire.de(moi),
                colonnes,
                visite.depuis(sources));
    }

    @Override
    public String getPageTitle() {
        return Phrases.de("accueil.titre_page", Phrases.de("accueil.titre"));
    }
}
