package fr.mixitesociale.echange.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;
import fr.mixitesociale.echange.Portee;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Brouillon;
import fr.mixitesociale.socle.ui.Brouillons;
import java.time.Clock;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** The comment being written, who will read it, and what the browser had kept of it. */
class RedactionCommentaire extends Div {

    private final transient Fil fil;
    private final transient Clock horloge;
    private final SerializableRunnable envoye;
    private final EditeurCommentaire editeur;
    private final RadioButtonGroup<Portee> portee = new RadioButtonGroup<>(Phrases.de("echange.portee"));
    private final Paragraph repris = new Paragraph();
    private @Nullable Registration question;

    RedactionCommentaire(Fil fil, Clock horloge, SerializableRunnable envoye) {
        this.fil = fil;
        this.horloge = horloge;
        this.envoye = envoye;
        addClassName("redaction");
        editeur = new EditeurCommentaire(
                Phrases.de("echange.nouveau"), () -> fil.nommables(portee.getValue()), _ -> envoyer());
        editeur.commencer(fil.cleDuNouveau(), "", 0);
        portee.setItems(Portee.values());
        portee.setItemLabelGenerator(Portee::libelle);
        portee.setValue(Portee.PARTAGE);
        repris.addClassName("repris");
        repris.getElement().setAttribute("role", "status");
        repris.setVisible(false);
        Button envoyer = new Button(Phrases.de("echange.envoyer"), _ -> envoyer());
        envoyer.setId("commentaire-envoyer");
        envoyer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(repris, editeur, portee, envoyer);
    }

    @Override
    protected void onAttach(AttachEvent evenement) {
        question = Brouillons.demander(
                this,
                fil.prefixeDesBrouillons(),
                restes -> restes.stream()
                        .filter(reste -> reste.cle().equals(fil.cleDuNouveau()))
                        .findFirst()
                        .ifPresent(this::reprendre));
    }

    @Override
    protected void onDetach(DetachEvent evenement) {
        if (question != null) {
            question.remove();
            question = null;
        }
    }

    private void reprendre(Brouillon reste) {
        if (editeur.reprendre(reste.texte())) {
            String heure = FormatFr.heure(LocalDateTime.ofInstant(reste.le(), horloge.getZone()));
            repris.setText(Phrases.de("echange.repris", heure));
            repris.setVisible(true);
        }
    }

    private void envoyer() {
        editeur.soumettre((texte, mentions) -> {
            fil.commenter(texte, portee.getValue(), mentions);
            editeur.vider();
            repris.setVisible(false);
            envoye.run();
        });
        editeur.focaliser();
    }
}
