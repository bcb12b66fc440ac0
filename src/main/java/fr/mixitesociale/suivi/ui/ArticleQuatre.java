package fr.mixitesociale.suivi.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import fr.mixitesociale.contrat.ObjetDuContrat;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.suivi.ChapitreGouvernance;
import fr.mixitesociale.suivi.FicheGouvernance;
import fr.mixitesociale.suivi.GouvernanceService;
import fr.mixitesociale.suivi.Instance;
import fr.mixitesociale.suivi.ui.OngletGouvernance.Outils;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Article 4: its terms as a form or to be read, and the two compositions. */
class ArticleQuatre extends Div {

    private final transient CadreContrat cadre;
    private final transient Outils outils;
    private final Div presents = new Div();
    private final Div corps = new Div();
    private transient FicheGouvernance fiche;
    private transient List<Composition> compositions = List.of();
    private transient @Nullable FormulaireGouvernance formulaire;

    ArticleQuatre(CadreContrat cadre, Outils outils) {
        this.cadre = cadre;
        this.outils = outils;
        this.fiche = outils.gouvernance().lire(cadre.contrat().id());
        addClassName("article-4");
        Button volet = new Button(
                Phrases.de("suivi.gouvernance.volet"),
                _ -> cadre.ouvrirVolet(new ObjetDuContrat(
                        GouvernanceService.OBJET,
                        cadre.contrat().id().toString(),
                        Phrases.de("suivi.gouvernance.objet"),
                        ChapitreGouvernance.CLE,
                        false)));
        volet.addThemeVariants(ButtonVariant.LUMO_SMALL);
        presents.addClassName("etiquettes");
        Div tete = new Div(new H2(Phrases.de("suivi.gouvernance.objet")), presents, volet);
        tete.addClassName("tete-article");
        corps.addClassName("corps-detail");
        add(tete, corps);
        montrer();
    }

    /** Others wrote, or came and went: a form keeps what is being typed. */
    void rafraichir() {
        FicheGouvernance relue = outils.gouvernance().lire(cadre.contrat().id());
        boolean autreForme = (relue.lectureSeule() == null) != (fiche.lectureSeule() == null);
        fiche = relue;
        if (autreForme || formulaire == null) {
            montrer();
        } else {
            montrerPresents();
            formulaire.rafraichir(relue);
            compositions.forEach(composition -> composition.montrer(relue));
        }
    }

    private void montrer() {
        montrerPresents();
        corps.removeAll();
        Composition copil = new Composition(cadre, outils, Instance.COPIL, this::rafraichir);
        Composition groupe = new Composition(cadre, outils, Instance.GROUPE, this::rafraichir);
        compositions = List.of(copil, groupe);
        compositions.forEach(composition -> composition.montrer(fiche));
        String raison = fiche.lectureSeule();
        if (raison == null) {
            formulaire = new FormulaireGouvernance(cadre, outils, fiche, copil, groupe);
            corps.add(formulaire);
        } else {
            formulaire = null;
            corps.add(
                    Composants.lectureSeule(raison, "gouvernance-lecture-seule"),
                    new LectureGouvernance(fiche, copil, groupe));
        }
        corps.add(outils.pieces()
                .pour(cadre, GouvernanceService.OBJET, cadre.contrat().id()));
    }

    private void montrerPresents() {
        presents.removeAll();
        String moi = cadre.participation().personne().identifiant();
        cadre.occupants(GouvernanceService.OBJET, cadre.contrat().id().toString()).stream()
                .filter(present -> !present.identifiant().equals(moi))
                .forEach(present -> {
                    Span occupe = new Span(Phrases.de("suivi.gouvernance.occupe", present.nom()));
                    occupe.addClassName("occupe");
                    presents.add(occupe);
                });
    }
}
