package fr.mixitesociale.objectif.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.mixitesociale.contrat.TypeContrat;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.droit.objectif.Base;
import fr.mixitesociale.droit.objectif.ObjectifLegal;
import fr.mixitesociale.objectif.BaseRetenue.Nature;
import fr.mixitesociale.objectif.ChampObjectif;
import fr.mixitesociale.objectif.FicheObjectif;
import fr.mixitesociale.objectif.Tableau;
import fr.mixitesociale.objectif.ui.OngletObjectifs.Outils;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.CleBrouillon;
import fr.mixitesociale.socle.ui.FormulaireContinu;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** One commune: its figures with their reasons, and the fields this person may write. */
class DetailCommune extends Section {

    private static final List<ChampObjectif> BASE = List.of(
            ChampObjectif.BASE_RP,
            ChampObjectif.BASE_LLS,
            ChampObjectif.BASE_CIBLE,
            ChampObjectif.BASE_DEFICIT,
            ChampObjectif.BASE_TAUX,
            ChampObjectif.BASE_SOURCE);
    private static final List<ChampObjectif> RAISONS = List.of(
            ChampObjectif.DIFFICULTES,
            ChampObjectif.OUTILS,
            ChampObjectif.MARGES,
            ChampObjectif.ENGAGEMENTS_COMMUNE,
            ChampObjectif.ENGAGEMENTS_EPCI,
            ChampObjectif.CUMUL,
            ChampObjectif.MARGES_FAIBLES,
            ChampObjectif.REPORTE,
            ChampObjectif.MOTIF);

    private final transient FormulaireContinu continu;
    private final transient FicheObjectif fiche;
    private final TypeContrat type;
    private final FiguresCommune figures = new FiguresCommune();
    private final ListeConstats constats = new ListeConstats(List.of());
    private final Paragraph manque = new Paragraph();
    private final boolean baseOuverte;
    private final transient List<PartsPanneau> parts = new ArrayList<>();

    DetailCommune(CadreContrat cadre, Outils outils, Tableau tableau, FicheObjectif fiche) {
        this.fiche = fiche;
        this.type = tableau.contrat().type();
        this.baseOuverte = baseOuverte(fiche);
        UUID contrat = cadre.contrat().id();
        continu = new FormulaireContinu(
                new CleBrouillon(
                        cadre.participation().personne().identifiant(), contrat.toString(), "objectif", fiche.id(), ""),
                fiche.version(),
                saisie -> outils.service().modifier(contrat, saisie),
                cadre.statut(),
                outils.horloge());
        addClassNames("panneau", "detail-objectif");
        getElement().setAttribute("aria-label", fiche.nom());
        manque.addClassName("manque");
        add(new H3(fiche.nom()), figures, constats, continu.brouillons());
        if (fiche.lectureSeule() != null) {
            Paragraph raison = new Paragraph(fiche.lectureSeule());
            raison.setId("objectif-lecture-seule");
            raison.addClassNames("message", "lecture-seule");
            add(raison);
        }
        if (baseOuverte) {
            bloc("base", BASE);
        }
        if (type == TypeContrat.ABAISSANT) {
            bloc("niveau", List.of(ChampObjectif.RETENU));
        }
        if (type != TypeContrat.SANS_AMENAGEMENT) {
            bloc("raisons", RAISONS);
            add(manque);
        }
        bloc("etat", champsDeLEtat());
        if (!fiche.arrondissements().isEmpty()) {
            PartsPanneau arrondissements = new PartsPanneau(cadre, outils, fiche);
            parts.add(arrondissements);
            add(arrondissements);
        }
        rafraichir(tableau, fiche);
    }

    /** Whether the same fields are shown for the commune as it is now; otherwise the screen is built again. */
    boolean peutSuivre(FicheObjectif relue) {
        return relue.id().equals(fiche.id())
                && relue.modifiables().equals(fiche.modifiables())
                && baseOuverte(relue) == baseOuverte;
    }

    final void rafraichir(Tableau tableau, FicheObjectif relue) {
        figures.montrer(tableau, relue);
        constats.montrer(relue.constats());
        String libelles =
                relue.raisonsManquantes().stream().map(ChampObjectif::libelle).collect(Collectors.joining(", "));
        manque.setText(libelles.isEmpty() ? "" : Phrases.de("objectif.raisons.manquent", libelles));
        manque.setVisible(!libelles.isEmpty());
        continu.rafraichir(cle -> ChampObjectif.de(cle).map(relue::valeur).orElse(null), relue.version());
        parts.forEach(arrondissements -> arrondissements.rafraichir(relue));
    }

    /** Typed figures are asked for while the base inventory does not settle the objective. */
    private static boolean baseOuverte(FicheObjectif fiche) {
        return fiche.legal().base() == null
                || fiche.legal().base().nature() != Nature.LEGALE
                || !(fiche.legal().base().base() instanceof Base.Connue);
    }

    private List<ChampObjectif> champsDeLEtat() {
        return switch (type) {
            case SANS_AMENAGEMENT -> List.of();
            case ABAISSANT -> List.of(ChampObjectif.DEMANDE_MOTIVEE_LE, ChampObjectif.DEROGATION_LE);
            case MUTUALISANT ->
                fiche.certain().map(ObjectifLegal::estDu).orElse(true) ? List.of(ChampObjectif.SOUMISE) : List.of();
        };
    }

    /** Fields where the person may write, words elsewhere. */
    private void bloc(String cle, List<ChampObjectif> champs) {
        if (champs.isEmpty()) {
            return;
        }
        Div bloc = new Div(new H4(Phrases.de("objectif.bloc." + cle)));
        bloc.addClassName("bloc-objectif");
        Phrases.trouver("objectif.bloc." + cle + ".aide").ifPresent(aide -> {
            Paragraph texte = new Paragraph(aide);
            texte.addClassName("sous-titre");
            bloc.add(texte);
        });
        Div saisie = new Div();
        saisie.addClassName("rangee-champs");
        DescriptionList lecture = new DescriptionList();
        for (ChampObjectif champ : champs) {
            String valeur = fiche.valeur(champ);
            if (fiche.peut(champ)) {
                saisie.add(Saisies.lier(
                        continu, champ, champ.genre(), champ.libelle(), "objectif-" + champ.cle(), valeur));
            } else {
                lecture.add(
                        new DescriptionList.Term(champ.libelle()),
                        new DescriptionList.Description(
                                valeur == null
                                        ? Phrases.de("objectif.non_renseigne")
                                        : champ.genre().lisible(valeur)));
            }
        }
        if (saisie.getComponentCount() > 0) {
            bloc.add(saisie);
        }
        if (lecture.getComponentCount() > 0) {
            bloc.add(lecture);
        }
        add(bloc);
    }
}
