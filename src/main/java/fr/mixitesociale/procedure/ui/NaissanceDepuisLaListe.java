package fr.mixitesociale.procedure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.acces.Utilisateur;
import fr.mixitesociale.contrat.ui.ActionListe;
import fr.mixitesociale.procedure.Acte;
import fr.mixitesociale.procedure.ProcedureService;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.territoire.Referentiel;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** On the list of contracts: a maire asks for one, the services of the State propose one or record a demande received. */
@SpringComponent
class NaissanceDepuisLaListe implements ActionListe {

    private final ProcedureService service;
    private final Referentiel referentiel;
    private final Clock horloge;

    NaissanceDepuisLaListe(ProcedureService service, Referentiel referentiel, Clock horloge) {
        this.service = service;
        this.referentiel = referentiel;
        this.horloge = horloge;
    }

    @Override
    public List<Component> boutons(Utilisateur personne) {
        if (personne.a(Role.MAIRE)) {
            Button demander = bouton(Acte.DEMANDER, personne, "procedure.liste.demander");
            demander.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            return List.of(demander);
        }
        return personne.a(Role.PREFET, Role.DDT)
                ? List.of(
                        bouton(Acte.DEMANDER, personne, "procedure.liste.demande_recue"),
                        bouton(Acte.PROPOSER, personne, "procedure.liste.proposer"))
                : List.of();
    }

    private Button bouton(Acte acte, Utilisateur personne, String cle) {
        Button bouton = new Button(
                Phrases.de(cle), _ -> new DialogueNaissance(acte, service, referentiel, personne, horloge).open());
        bouton.setId("contrats-" + acte.name().toLowerCase(Locale.ROOT));
        return bouton;
    }
}
