package fr.mixitesociale.suivi.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.engagement.Theme;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.CleBrouillon;
import fr.mixitesociale.socle.ui.Conversion;
import fr.mixitesociale.socle.ui.FormulaireContinu;
import fr.mixitesociale.suivi.ChampReunion;
import fr.mixitesociale.suivi.FicheReunion;
import fr.mixitesociale.suivi.NatureReunion;
import fr.mixitesociale.suivi.ReunionsService;
import fr.mixitesociale.suivi.StatutReunion;
import fr.mixitesociale.suivi.ui.OngletGouvernance.Outils;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A meeting, saved as it is typed: what it is for and when, then ({@link #suites}) what came of it. */
class FormulaireReunion extends Div {

    private static final int ORDRE_MAX = 10_000;
    private static final int COMPTE_RENDU_MAX = 20_000;

    private final transient FicheReunion fiche;
    private final transient FormulaireContinu continu;
    private final Section suites;

    /** @param relire called when what was saved changes the form or its heading */
    FormulaireReunion(CadreContrat cadre, Outils outils, FicheReunion fiche, Runnable relire) {
        this.fiche = fiche;
        this.continu = new FormulaireContinu(
                new CleBrouillon(
                        cadre.participation().personne().identifiant(),
                        cadre.contrat().id().toString(),
                        ReunionsService.OBJET,
                        fiche.id(),
                        ""),
                fiche.version(),
                saisie -> outils.tenue().modifier(cadre.contrat().id(), saisie),
                cadre.statut(),
                outils.horloge());
        continu.quandEnregistre(_ -> relire.run());
        addClassName("formulaire-engagement");
        Section cadrage = cadrage();
        suites = suitesDonnees();
        add(continu.brouillons(), cadrage);
    }

    void rafraichir(FicheReunion relue) {
        Map<String, String> valeurs = new HashMap<>();
        relue.valeurs().forEach((champ, valeur) -> valeurs.put(champ.cle(), valeur));
        continu.rafraichir(valeurs::get, relue.version());
    }

    /** Where it stands, its minutes: to be put after who came. */
    Section suites() {
        return suites;
    }

    private Section cadrage() {
        Section section = section(
                "cadrage",
                lier(ChampReunion.INTITULE, new TextField(), Conversion.texte()),
                Composants.rangee(natures()),
                Composants.rangee(
                        lier(ChampReunion.JOUR, Composants.date(), Conversion.date()),
                        lier(ChampReunion.DEBUT, Composants.heure(), Composants.versHeure()),
                        lier(ChampReunion.DUREE, new TextField(), Conversion.nombre())),
                Composants.rangee(
                        lier(ChampReunion.LIEU, new TextField(), Conversion.texte()),
                        lier(ChampReunion.VISIO, new TextField(), Conversion.texte())),
                lier(ChampReunion.ORDRE_DU_JOUR, Composants.texteLong(ORDRE_MAX), Conversion.texte()));
        section.addClassName("cadrage");
        return section;
    }

    private Component[] natures() {
        Component nature = lier(
                ChampReunion.NATURE,
                Composants.choix(NatureReunion.values(), NatureReunion::libelle),
                Conversion.choix(NatureReunion.class, NatureReunion::libelle));
        if (fiche.nature() != NatureReunion.ATELIER) {
            return new Component[] {nature};
        }
        return new Component[] {
            nature,
            lier(
                    ChampReunion.THEME,
                    Composants.choix(Theme.values(), Theme::libelle),
                    Conversion.choix(Theme.class, Theme::libelle))
        };
    }

    private Section suitesDonnees() {
        Section section = section(
                "suites",
                lier(
                        ChampReunion.STATUT,
                        Composants.choix(StatutReunion.values(), StatutReunion::libelle),
                        Conversion.choix(StatutReunion.class, StatutReunion::libelle)));
        if (fiche.statut() == StatutReunion.ANNULEE) {
            section.add(lier(ChampReunion.MOTIF, Composants.texteLong(1_000), Conversion.texte()));
        }
        section.add(lier(ChampReunion.COMPTE_RENDU, Composants.texteLong(COMPTE_RENDU_MAX), Conversion.texte()));
        Checkbox partage = new Checkbox(ChampReunion.PARTAGE.libelle());
        section.add(lier(ChampReunion.PARTAGE, partage, Conversion.ouiNon()));
        return section;
    }

    private <V extends @Nullable Object, C extends AbstractField<C, V> & HasHelper & HasLabel> C lier(
            ChampReunion champ, C composant, Conversion<V> conversion) {
        composant.setLabel(champ.libelle());
        composant.setId("reunion-" + champ.cle());
        Phrases.trouver("suivi.reunion.aide." + champ.cle()).ifPresent(composant::setHelperText);
        continu.lier(champ, champ.libelle(), composant, conversion, fiche.valeur(champ));
        return composant;
    }

    private static Section section(String cle, Component... champs) {
        String titre = Phrases.de("suivi.reunion.section." + cle);
        Section section = new Section(new H3(titre));
        section.addClassNames("panneau", "champs-section");
        section.getElement().setAttribute("aria-label", titre);
        section.add(champs);
        return section;
    }
}
