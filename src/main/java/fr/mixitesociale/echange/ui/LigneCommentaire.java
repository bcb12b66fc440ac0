package fr.mixitesociale.echange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import fr.mixitesociale.echange.CommentaireFiche;
import fr.mixitesociale.echange.Portee;
import fr.mixitesociale.socle.Phrases;
import java.time.Clock;

/** One comment: who, from which side, when, and its words; its author may rewrite or delete it. */
class LigneCommentaire extends ListItem {

    private final transient Fil fil;
    private final transient CommentaireFiche fiche;
    private final transient Clock horloge;
    private final SerializableRunnable change;
    private final SerializableConsumer<CommentaireFiche> supprimer;
    private boolean enRedaction;

    LigneCommentaire(
            Fil fil,
            CommentaireFiche fiche,
            Clock horloge,
            SerializableRunnable change,
            SerializableConsumer<CommentaireFiche> supprimer) {
        this.fil = fil;
        this.fiche = fiche;
        this.horloge = horloge;
        this.change = change;
        this.supprimer = supprimer;
        addClassName("commentaire");
        lire();
    }

    boolean resteComme(CommentaireFiche nouvelle) {
        return enRedaction || fiche.equals(nouvelle);
    }

    private void lire() {
        enRedaction = false;
        removeAll();
        Paragraph texte = new Paragraph(fiche.texte());
        texte.addClassName("texte");
        add(entete(), texte);
        if (fiche.mien() && fil.lectureSeule().isEmpty()) {
            Div actes = new Div(
                    bouton("echange.modifier", this::rediger),
                    bouton("echange.supprimer", () -> supprimer.accept(fiche)));
            actes.addClassName("actes");
            add(actes);
        }
    }

    private Div entete() {
        Span auteur = new Span(fiche.auteur().nom());
        auteur.addClassName("auteur");
        Div entete = new Div(auteur);
        String cote = fiche.cote();
        if (cote != null) {
            entete.add(new Span(cote));
        }
        entete.add(new Moment(fiche.creeLe(), horloge));
        if (fiche.modifieLe() != null) {
            entete.add(new Span(Phrases.de("echange.modifie")));
        }
        if (fiche.portee() == Portee.COTE) {
            Span prive = new Span(Phrases.de("echange.prive"));
            prive.addClassName("prive");
            entete.add(prive);
        }
        entete.addClassName("entete");
        return entete;
    }

    private void rediger() {
        enRedaction = true;
        removeAll();
        EditeurCommentaire editeur = new EditeurCommentaire(
                Phrases.de("echange.texte"), () -> fil.nommables(fiche.portee()), this::enregistrer);
        editeur.commencer(fil.cle(fiche), fiche.texte(), fiche.version());
        Button enregistrer = new Button(Phrases.de("echange.enregistrer"), _ -> enregistrer(editeur));
        enregistrer.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_PRIMARY);
        Button annuler = new Button(Phrases.de("socle.annuler"), _ -> {
            editeur.oublier();
            terminer();
        });
        annuler.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        Div actes = new Div(enregistrer, annuler);
        actes.addClassName("actes");
        add(entete(), editeur, actes);
        editeur.focaliser();
    }

    private void enregistrer(EditeurCommentaire editeur) {
        editeur.soumettre((texte, mentions) -> {
            fil.modifier(fiche, texte, mentions);
            terminer();
        });
    }

    private void terminer() {
        lire();
        change.run();
    }

    private Button bouton(String cle, Runnable acte) {
        Button bouton = new Button(Phrases.de(cle), _ -> acte.run());
        bouton.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY_INLINE);
        bouton.setAriaLabel(Phrases.de(cle + ".nom"));
        return bouton;
    }
}
