package fr.mixitesociale.jalon.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.mixitesociale.jalon.AlerteJalon;
import fr.mixitesociale.jalon.Jalon;
import fr.mixitesociale.jalon.NatureAlerte;
import fr.mixitesociale.jalon.SuiviProjet;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.TexteCourt;
import fr.mixitesociale.socle.ui.Etiquette;
import fr.mixitesociale.socle.ui.Etiquette.Ton;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A project on the board: what it brings, when its next milestone is expected, what is late; moved by hand or by key. */
class CarteProjet extends Div {

    private final transient SuiviProjet projet;

    CarteProjet(SuiviProjet projet, @Nullable Jalon colonne, TableauJalons tableau) {
        this.projet = projet;
        addClassName("carte-projet");
        String nom = TexteCourt.guillemets(projet.projet().nom());
        Button titre = new Button(nom, _ -> tableau.suivre(projet));
        titre.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        titre.addClassName("nom-projet");
        titre.setAriaLabel(Phrases.de("projet.ligne.suivre_nom", nom));
        add(titre, chiffres(), echeance(colonne));
        projet.alertes().stream()
                .filter(alerte -> alerte.jalon() == colonne || alerte.nature() != NatureAlerte.RETARD)
                .map(CarteProjet::etiquette)
                .forEach(this::add);
        gestes(colonne, tableau, nom);
    }

    private void gestes(@Nullable Jalon colonne, TableauJalons tableau, String nom) {
        int rang = colonne == null ? Jalon.TOUS.size() : colonne.ordinal();
        Div gestes = new Div();
        gestes.addClassName("gestes");
        if (rang > 0 && projet.peutEcrire(Jalon.TOUS.get(rang - 1))) {
            Jalon precedent = Jalon.TOUS.get(rang - 1);
            gestes.add(geste(
                    "←",
                    Phrases.de(
                            "jalon.tableau.reculer",
                            nom,
                            precedent.libelle(projet.projet().parc())),
                    () -> tableau.deplacer(projet, precedent)));
        }
        if (colonne != null && projet.peutEcrire(colonne)) {
            Jalon suivant = suivant(rang);
            gestes.add(geste(
                    "→",
                    Phrases.de(
                            "jalon.tableau.avancer",
                            nom,
                            colonne.libelle(projet.projet().parc())),
                    () -> tableau.deplacer(projet, suivant)));
            DragSource.create(this);
        }
        add(gestes);
    }

    /** The next one that is not closed already. */
    private @Nullable Jalon suivant(int rang) {
        return Jalon.TOUS.stream()
                .skip(rang + 1L)
                .filter(jalon -> !projet.jalon(jalon).statut().estClos())
                .findFirst()
                .orElse(null);
    }

    private static Button geste(String signe, String nom, Runnable acte) {
        Button geste = new Button(signe, _ -> acte.run());
        geste.addThemeVariants(ButtonVariant.LUMO_SMALL);
        geste.setAriaLabel(nom);
        geste.setTooltipText(nom);
        return geste;
    }

    private Paragraph chiffres() {
        return new Paragraph(Phrases.de(
                "jalon.tableau.chiffres",
                FormatFr.entier(projet.projet().logements()),
                FormatFr.entier(projet.projet().lls())));
    }

    private Component echeance(@Nullable Jalon colonne) {
        LocalDate prevu = colonne == null ? null : projet.jalon(colonne).prevu();
        Span texte = new Span(
                prevu == null
                        ? Phrases.de(colonne == null ? "jalon.tableau.acheve" : "jalon.tableau.sans_date")
                        : Phrases.de("jalon.tableau.prevu", FormatFr.date(prevu)));
        texte.addClassName("discret");
        return texte;
    }

    private static Component etiquette(AlerteJalon alerte) {
        Etiquette etiquette = new Etiquette(alerte.mot(), Ton.DEFICITAIRE);
        etiquette.setTitle(alerte.phrase());
        return etiquette;
    }

    SuiviProjet projet() {
        return projet;
    }
}
