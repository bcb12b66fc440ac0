package fr.mixitesociale.acces.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.mixitesociale.acces.MonCompteService;
import fr.mixitesociale.acces.UtilisateurCourant;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ui.EntetePage;
import fr.mixitesociale.socle.ui.Panneau;
import fr.mixitesociale.socle.ui.TextesVaadin;
import jakarta.annotation.security.PermitAll;

/** One's own account: who I am here, and a new password. */
@Route("mon-compte")
@PermitAll
class MonCompteView extends Main implements HasDynamicTitle {

    private final transient MonCompteService compte;
    private final transient AuthenticationContext session;
    private final PasswordField actuel = champ("actuel", "current-password");
    private final PasswordField nouveau = champ("nouveau", "new-password");
    private final PasswordField confirmation = champ("confirmation", "new-password");

    MonCompteView(MonCompteService compte, UtilisateurCourant courant, AuthenticationContext session) {
        this.compte = compte;
        this.session = session;
        EntetePage entete = new EntetePage(Phrases.de("acces.mon_compte.titre"));
        courant.utilisateur()
                .ifPresent(u -> entete.sousTitre(Phrases.de(
                        "acces.mon_compte.identite",
                        u.nom(),
                        u.identifiant(),
                        u.fonction(),
                        u.role().libelle())));
        nouveau.setHelperText(Phrases.de("acces.mon_compte.aide"));
        Button changer = new Button(Phrases.de("acces.mon_compte.changer"), _ -> changer());
        changer.setId("changer-mot-de-passe");
        changer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                entete,
                new Panneau(
                                Phrases.de("acces.mon_compte.mot_de_passe"),
                                new FormLayout(actuel, nouveau, confirmation),
                                changer)
                        .sousTitre(Phrases.de("acces.mon_compte.consequence")));
    }

    private static PasswordField champ(String nom, String autocompletion) {
        PasswordField champ = TextesVaadin.motDePasse(new PasswordField(Phrases.de("acces.mon_compte." + nom)));
        champ.setId("mot-de-passe-" + nom);
        champ.getElement().setAttribute("autocomplete", autocompletion);
        return champ;
    }

    private void changer() {
        if (!nouveau.getValue().equals(confirmation.getValue())) {
            throw new RefusMetier("acces.mon_compte.differents");
        }
        compte.changerMotDePasse(actuel.getValue(), nouveau.getValue());
        session.logout();
    }

    @Override
    public String getPageTitle() {
        return Phrases.de("acces.mon_compte.titre");
    }
}
