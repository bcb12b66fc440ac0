package fr.mixitesociale.engagement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextAreaVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.engagement.ChampVigilance;
import fr.mixitesociale.engagement.PointDeVigilance;
import fr.mixitesociale.engagement.VigilancesService;
import fr.mixitesociale.engagement.ui.FabriqueVigilances.Outils;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.CleBrouillon;
import fr.mixitesociale.socle.ui.Conversion;
import fr.mixitesociale.socle.ui.FormulaireContinu;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One point de vigilance: fields for its author, text for the others; whose it is, where it comes from. */
class LigneVigilance extends Div {

    private final transient CadreContrat cadre;
    private final transient PointDeVigilance point;
    private transient @Nullable FormulaireContinu continu;

    LigneVigilance(CadreContrat cadre, Outils outils, PointDeVigilance point, Consumer<PointDeVigilance> retirer) {
        this.cadre = cadre;
        this.point = point;
        addClassName("vigilance");
        if (point.ecriture()) {
            add(formulaire(outils));
        } else {
            Paragraph texte = new Paragraph(point.texte());
            texte.addClassName("texte");
            add(texte);
            if (point.horizon() != null) {
                add(discret(Phrases.de("engagement.vigilance.horizon", point.horizon())));
            }
        }
        Div pied = new Div(discret(auteur(cadre.contrat())));
        pied.addClassName("pied");
        outils.origines()
                .trouver(cadre.contrat().id(), point.origine())
                .ifPresent(objet -> pied.add(LienOrigine.vers(cadre.contrat(), objet)));
        if (point.ecriture()) {
            Button retrait = new Button(Phrases.de("engagement.vigilance.retirer"), _ -> retirer.accept(point));
            retrait.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            retrait.setAriaLabel(Phrases.de("engagement.vigilance.retirer.celui", point.texte()));
            pied.add(retrait);
        }
        add(pied);
    }

    /** @return false when it must be shown anew */
    boolean suivre(PointDeVigilance relu) {
        if (relu.ecriture() != point.ecriture() || continu == null) {
            return relu.equals(point);
        }
        continu.rafraichir(cle -> ChampVigilance.de(cle).map(relu::valeur).orElse(null), relu.version());
        return true;
    }

    private Div formulaire(Outils outils) {
        continu = new FormulaireContinu(
                new CleBrouillon(
                        cadre.participation().personne().identifiant(),
                        cadre.contrat().id().toString(),
                        VigilancesService.OBJET,
                        point.id(),
                        ""),
                point.version(),
                saisie -> outils.service().modifier(cadre.contrat().id(), saisie),
                cadre.statut(),
                outils.horloge());
        TextArea texte = new TextArea(ChampVigilance.TEXTE.libelle());
        texte.setMaxLength(ChampVigilance.TEXTE.longueur());
        texte.addThemeVariants(TextAreaVariant.LUMO_SMALL);
        TextField horizon = new TextField(ChampVigilance.HORIZON.libelle());
        horizon.setMaxLength(ChampVigilance.HORIZON.longueur());
        horizon.setPlaceholder(Phrases.de("engagement.vigilance.horizon.exemple"));
        horizon.addThemeVariants(TextFieldVariant.LUMO_SMALL);
        continu.lier(ChampVigilance.TEXTE, ChampVigilance.TEXTE.libelle(), texte, Conversion.texte(), point.texte());
        continu.lier(
                ChampVigilance.HORIZON, ChampVigilance.HORIZON.libelle(), horizon, Conversion.texte(), point.horizon());
        Div champs = new Div(continu.brouillons(), texte, horizon);
        champs.addClassName("champs-vigilance");
        return champs;
    }

    private String auteur(Contrat contrat) {
        return point.commune() == null
                ? Phrases.de("engagement.vigilance.auteur", point.auteur().nom())
                : Phrases.de(
                        "engagement.vigilance.auteur.commune",
                        point.auteur().nom(),
                        contrat.signataire(
                                        NatureSignataire.COMMUNE,
                                        Objects.requireNonNull(point.commune()).valeur())
                                .map(Signataire::nom)
                                .orElse(""));
    }

    private static Span discret(String texte) {
        Span span = new Span(texte);
        span.addClassNames("discret", "petit");
        return span;
    }
}
