package fr.mixitesociale.socle.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.mixitesociale.droit.Etape;
import fr.mixitesociale.socle.Phrases;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Key figure: label, big figure, what it means or where it goes, and « Pourquoi ? ». Stands in {@link ChiffresCles}. */
public final class ChiffreCle extends ListItem {

    private final String libelle;
    private final Paragraph valeur;
    private final Div bas = new Div();

    public ChiffreCle(String libelle, String valeur) {
        this.libelle = libelle;
        this.valeur = new Paragraph(valeur);
        addClassName("chiffre-cle");
        Paragraph titre = new Paragraph(libelle);
        titre.addClassName("libelle");
        this.valeur.addClassName("valeur");
        bas.addClassName("bas");
        add(titre, this.valeur, bas);
    }

    /** A figure with what a room knows of it; « Pourquoi ? » when there are steps to show. */
    public static ChiffreCle explique(
            String libelle, String valeur, @Nullable String complement, @Nullable String sens, List<Etape> etapes) {
        ChiffreCle chiffre = new ChiffreCle(libelle, valeur);
        if (complement != null) {
            chiffre.complement(complement);
        }
        if (sens != null) {
            chiffre.sens(sens);
        }
        return etapes.isEmpty() ? chiffre : chiffre.pourquoi(() -> DialoguePourquoi.ouvrir(libelle, etapes));
    }

    /** Smaller words after the figure (« / 227 »). */
    public ChiffreCle complement(String texte) {
        Span complement = new Span(" " + texte);
        complement.addClassName("complement");
        valeur.add(complement);
        return this;
    }

    /** Trend or meaning, in words (« + 0,62 point en un an »). */
    public ChiffreCle sens(String texte) {
        Paragraph sens = new Paragraph(texte);
        sens.addClassName("sens");
        bas.addComponentAsFirst(sens);
        return this;
    }

    public ChiffreCle pourquoi(Runnable ouvrir) {
        Button bouton = new Button(Phrases.de("socle.pourquoi"), _ -> ouvrir.run());
        bouton.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        bouton.setAriaLabel(Phrases.de("socle.pourquoi.nom", libelle));
        bas.add(bouton);
        return this;
    }
}
