package fr.mixitesociale.preambule.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import fr.mixitesociale.contrat.ObjetDuContrat;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.preambule.ChampPartie;
import fr.mixitesociale.preambule.ChapitreParties;
import fr.mixitesociale.preambule.FichePartie;
import fr.mixitesociale.preambule.PartiesService;
import fr.mixitesociale.preambule.ui.OngletParties.Outils;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.CleBrouillon;
import fr.mixitesociale.socle.ui.Conversion;
import fr.mixitesociale.socle.ui.FormulaireContinu;
import fr.mixitesociale.socle.ui.TextesVaadin;
import org.jspecify.annotations.Nullable;

/** One party, folded to its line; unfolded it is a form for those who keep it, a reading with the reason for the others. */
final class PartieVue extends Details {

    private final transient CadreContrat cadre;
    private final transient Outils outils;
    private final transient Runnable relire;
    private final Div corps = new Div();
    private transient FichePartie fiche;
    private transient @Nullable FormulaireContinu continu;
    private boolean commence;

    PartieVue(CadreContrat cadre, Outils outils, FichePartie fiche, Runnable relire) {
        this.cadre = cadre;
        this.outils = outils;
        this.fiche = fiche;
        this.relire = relire;
        addClassName("partie");
        corps.addClassName("corps");
        add(corps);
        // one's own line opens by itself while nobody is named on it
        setOpened(fiche.lectureSeule() == null
                && !fiche.estRepresentee()
                && cadre.participation().agitPour(fiche.signataire().id()));
    }

    void montrer(FichePartie relue) {
        boolean autreForme = !commence || (relue.lectureSeule() == null) != (fiche.lectureSeule() == null);
        boolean change = relue.version() != fiche.version();
        fiche = relue;
        commence = true;
        setSummary(resume());
        if (autreForme || (change && continu == null)) {
            remplir();
        } else if (continu != null) {
            continu.rafraichir(relue.valeurs()::get, relue.version());
        }
    }

    private Span resume() {
        Span nom = new Span(fiche.signataire().nom());
        nom.addClassName("nom");
        @Nullable String representant = fiche.valeur(ChampPartie.REPRESENTANT);
        Span qui = new Span(
                representant == null
                        ? Phrases.de("preambule.a_indiquer")
                        : fiche.qualite().isEmpty()
                                ? representant
                                : Phrases.de("preambule.representant", representant, fiche.qualite()));
        qui.addClassName(representant == null && fiche.signataire().obligatoire() ? "manque" : "discret");
        Span role = new Span(Phrases.de(
                fiche.signataire().obligatoire() ? "preambule.partie.obligatoire" : "preambule.partie.associee"));
        role.addClassNames("discret", "petit");
        Span resume = new Span(nom, qui, role);
        resume.addClassName("resume");
        return resume;
    }

    private void remplir() {
        corps.removeAll();
        continu = null;
        if (fiche.lectureSeule() == null) {
            FormulaireContinu nouveau = new FormulaireContinu(
                    new CleBrouillon(
                            cadre.participation().personne().identifiant(),
                            cadre.contrat().id().toString(),
                            PartiesService.OBJET,
                            fiche.signataire().id(),
                            ""),
                    fiche.version(),
                    saisie -> outils.service().modifier(cadre.contrat().id(), saisie),
                    cadre.statut(),
                    outils.horloge());
            continu = nouveau;
            nouveau.quandEnregistre(_ -> relire.run());
            corps.add(nouveau.brouillons());
            Div champs = new Div(
                    fiche.champs().stream().map(champ -> champ(nouveau, champ)).toArray(Component[]::new));
            champs.addClassName("champs-partie");
            corps.add(champs);
        } else {
            Paragraph raison = new Paragraph(fiche.lectureSeule());
            raison.addClassNames("discret", "petit", "lecture-seule");
            corps.add(raison, lecture());
        }
        corps.add(volet());
    }

    private Component champ(FormulaireContinu formulaire, ChampPartie champ) {
        return switch (champ) {
            case DELIBERATION_LE -> {
                DatePicker date = new DatePicker();
                date.setI18n(TextesVaadin.date());
                date.setLocale(Phrases.LANGUE);
                yield lier(formulaire, champ, date, Conversion.date());
            }
            case DELEGATAIRE -> {
                ComboBox<String> choix = new ComboBox<>();
                choix.setItems("oui", "non");
                choix.setItemLabelGenerator(mot -> Phrases.de("socle." + mot));
                choix.setClearButtonVisible(true);
                yield lier(
                        formulaire,
                        champ,
                        choix,
                        new Conversion<@Nullable String>(mot -> mot, mot -> mot, champ::lisible));
            }
            default -> lier(formulaire, champ, new TextField(), Conversion.texte());
        };
    }

    private <V extends @Nullable Object, C extends AbstractField<C, V> & HasHelper & HasLabel> C lier(
            FormulaireContinu formulaire, ChampPartie champ, C composant, Conversion<V> conversion) {
        composant.setLabel(champ.libelle());
        String defaut =
                champ == ChampPartie.QUALITE ? fiche.qualite() : champ == ChampPartie.ORGANE ? fiche.organe() : "";
        Phrases.trouver("preambule.aide." + champ.cle(), defaut)
                .filter(_ -> (champ != ChampPartie.QUALITE && champ != ChampPartie.ORGANE) || !defaut.isEmpty())
                .ifPresent(composant::setHelperText);
        formulaire.lier(champ, champ.libelle(), composant, conversion, fiche.valeur(champ));
        return composant;
    }

    private DescriptionList lecture() {
        DescriptionList lecture = new DescriptionList();
        lecture.addClassName("lecture-partie");
        fiche.champs().stream().filter(champ -> fiche.valeur(champ) != null).forEach(champ -> {
            lecture.add(new DescriptionList.Term(champ.libelle()));
            lecture.add(new DescriptionList.Description(champ.lisible(fiche.valeur(champ))));
        });
        return lecture;
    }

    private Button volet() {
        Button volet = new Button(
                Phrases.de("redaction.volet"),
                _ -> cadre.ouvrirVolet(new ObjetDuContrat(
                        PartiesService.OBJET,
                        fiche.signataire().id().toString(),
                        fiche.signataire().nom(),
                        ChapitreParties.CLE,
                        false)));
        volet.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        volet.setAriaLabel(Phrases.de("redaction.volet.nom", fiche.signataire().nom()));
        return volet;
    }
}
