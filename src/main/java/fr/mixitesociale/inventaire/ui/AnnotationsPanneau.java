package fr.mixitesociale.inventaire.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import fr.mixitesociale.inventaire.AnnotationDatee;
import fr.mixitesociale.inventaire.AnnotationsService;
import fr.mixitesociale.inventaire.FicheCommune;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ui.Confirmation;
import fr.mixitesociale.socle.ui.Notifications;
import fr.mixitesociale.socle.ui.Panneau;
import org.jspecify.annotations.Nullable;

/** The dated events drawn on the curves; whoever may not write sees why. */
class AnnotationsPanneau extends Composite<Div> {

    private final FicheCommune fiche;
    private final transient AnnotationsService annotations;
    private final SerializableRunnable relire;

    AnnotationsPanneau(FicheCommune fiche, EcritureCourbes ecriture, SerializableRunnable relire) {
        this.fiche = fiche;
        this.annotations = ecriture.annotations();
        this.relire = relire;
        Panneau panneau = new Panneau(Phrases.de("inventaire.annotations.titre"), liste())
                .sousTitre(Phrases.de("inventaire.annotations.sous_titre"));
        panneau.setId("annotations");
        String raison = fiche.lectureSeule();
        if (raison == null) {
            Button ajouter = new Button(Phrases.de("inventaire.annotations.ajouter"), _ -> ouvrir(null));
            ajouter.setId("annotation-ajouter");
            ajouter.addClassName("sans-impression");
            panneau.action(ajouter);
        } else {
            Paragraph lecture = new Paragraph(raison);
            lecture.addClassNames("discret", "petit", "sans-impression");
            lecture.setId("annotations-lecture-seule");
            panneau.add(lecture);
        }
        getContent().add(panneau);
    }

    private Component liste() {
        if (fiche.annotations().isEmpty()) {
            Paragraph vide = new Paragraph(Phrases.de("inventaire.annotations.vide"));
            vide.addClassName("discret");
            return vide;
        }
        UnorderedList liste = new UnorderedList();
        liste.addClassName("annotations");
        fiche.annotations().forEach(annotation -> liste.add(ligne(annotation)));
        return liste;
    }

    private ListItem ligne(AnnotationDatee annotation) {
        Span date = new Span(FormatFr.date(annotation.le()));
        date.addClassName("date");
        Span texte = new Span(
                Phrases.de("inventaire.annotations.ligne", annotation.nature().libelle(), annotation.libelle()));
        ListItem ligne = new ListItem(date, texte);
        if (fiche.peutEcrire()) {
            String nom = annotation.saisie().resume();
            ligne.add(
                    bouton("inventaire.annotations.modifier", nom, () -> ouvrir(annotation)),
                    bouton("inventaire.annotations.supprimer", nom, () -> supprimer(annotation)));
        }
        return ligne;
    }

    private static Button bouton(String cle, String nom, SerializableRunnable acte) {
        Button bouton = new Button(Phrases.de(cle), _ -> acte.run());
        bouton.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        bouton.addClassName("sans-impression");
        bouton.setAriaLabel(Phrases.de(cle + ".nom", nom));
        return bouton;
    }

    private void ouvrir(@Nullable AnnotationDatee annotation) {
        new DialogueAnnotation(annotation, saisie -> {
                    if (annotation == null) {
                        annotations.ajouter(fiche.identite().code(), saisie);
                    } else {
                        annotations.modifier(annotation.id(), annotation.version(), saisie);
                    }
                    Notifications.succes(Phrases.de("inventaire.annotations.enregistree"));
                    relire.run();
                })
                .open();
    }

    private void supprimer(AnnotationDatee annotation) {
        Confirmation.demander(
                Phrases.de("inventaire.annotations.supprimer.titre"),
                Phrases.de(
                        "inventaire.annotations.supprimer.consequence",
                        annotation.saisie().resume()),
                Phrases.de("inventaire.annotations.supprimer"),
                () -> {
                    try {
                        annotations.supprimer(annotation.id(), annotation.version());
                        Notifications.succes(Phrases.de("inventaire.annotations.supprimee"));
                    } catch (RefusMetier refus) {
                        Notifications.refus(refus);
                    }
                    relire.run();
                });
    }
}
