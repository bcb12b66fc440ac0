package fr.mixitesociale.echange.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.echange.CommentaireFiche;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ui.Notifications;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The comments of one object, in order, then the one being written; follows what the others write. */
class PanneauCommentaires extends Div {

    private static final String SIGNAL = "commentaire";

    private final transient Fil fil;
    private final transient Clock horloge;
    private final Paragraph vide = new Paragraph(Phrases.de("echange.vide"));
    private final OrderedList liste = new OrderedList();
    private final Div annulations = new Div();
    private final Paragraph annonce = new Paragraph();
    private final transient Map<UUID, LigneCommentaire> lignes = new HashMap<>();

    PanneauCommentaires(Fil fil, CadreContrat cadre, Clock horloge) {
        this.fil = fil;
        this.horloge = horloge;
        addClassName("commentaires");
        vide.addClassName("vide");
        liste.getElement().setAttribute("role", "list");
        annonce.addClassName("visuellement-cache");
        annonce.getElement().setAttribute("role", "status");
        add(vide, liste, annulations, annonce);
        fil.lectureSeule()
                .ifPresentOrElse(
                        raison -> add(paragraphe("lecture-seule", raison)),
                        () -> add(new RedactionCommentaire(fil, horloge, this::envoye)));
        cadre.ecouter(this, signal -> SIGNAL.equals(signal.objet()), this::relire);
        montrer(fil.lire());
    }

    @Override
    protected void onAttach(AttachEvent evenement) {
        fil.marquerLus();
    }

    private void envoye() {
        annonce.setText(Phrases.de("echange.envoye"));
        relire();
    }

    void relire() {
        List<CommentaireFiche> lus = fil.lire();
        montrer(lus);
        if (lus.stream().anyMatch(fiche -> !fiche.mien())) {
            fil.marquerLus();
        }
    }

    /** Lines that did not change stay as they are, and so does one being rewritten. */
    private void montrer(List<CommentaireFiche> fiches) {
        Map<UUID, LigneCommentaire> gardees = new HashMap<>();
        liste.removeAll();
        for (CommentaireFiche fiche : fiches) {
            LigneCommentaire ancienne = lignes.get(fiche.id());
            LigneCommentaire ligne = ancienne != null && ancienne.resteComme(fiche)
                    ? ancienne
                    : new LigneCommentaire(fil, fiche, horloge, this::relire, this::supprimer);
            gardees.put(fiche.id(), ligne);
            liste.add(ligne);
        }
        lignes.clear();
        lignes.putAll(gardees);
        vide.setVisible(fiches.isEmpty());
        liste.setVisible(!fiches.isEmpty());
    }

    private void supprimer(CommentaireFiche fiche) {
        essayer(() -> {
            fil.supprimer(fiche);
            proposerDeRetablir(fiche);
        });
    }

    private void proposerDeRetablir(CommentaireFiche fiche) {
        Div annulation = new Div(new Span(Phrases.de("echange.supprime")));
        annulation.addClassName("annulation");
        annulation.getElement().setAttribute("role", "status");
        Button retablir = new Button(
                Phrases.de("echange.retablir"),
                _ -> essayer(() -> {
                    fil.retablir(fiche);
                    annulations.remove(annulation);
                }));
        retablir.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        annulation.add(retablir);
        annulations.add(annulation);
    }

    private void essayer(Runnable acte) {
        try {
            acte.run();
        } catch (RefusMetier refus) {
            Notifications.refus(refus);
        }
        relire();
    }

    private static Paragraph paragraphe(String classe, String texte) {
        Paragraph paragraphe = new Paragraph(texte);
        paragraphe.addClassName(classe);
        return paragraphe;
    }
}
