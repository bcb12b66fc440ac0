package fr.mixitesociale.engagement.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.engagement.ChampEngagement;
import fr.mixitesociale.engagement.EngagementFiche;
import fr.mixitesociale.engagement.EngagementsService;
import fr.mixitesociale.engagement.NatureIndicateur;
import fr.mixitesociale.engagement.StatutEngagement;
import fr.mixitesociale.engagement.Theme;
import fr.mixitesociale.engagement.ui.OngletEngagements.Outils;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.CleBrouillon;
import fr.mixitesociale.socle.ui.Conversion;
import fr.mixitesociale.socle.ui.FormulaireContinu;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the pilot may write, in one column: where it stands first once the wording is frozen. */
class FormulaireEngagement extends Div {

    private static final Set<ChampEngagement> CHANGENT_LA_FORME =
            Set.of(ChampEngagement.INDICATEUR_NATURE, ChampEngagement.SIGNATAIRE_PILOTE, ChampEngagement.THEME);

    private final transient Contrat contrat;
    private final transient EngagementFiche fiche;
    private final transient FormulaireContinu continu;

    /** @param relire called when what was saved changes the form or its heading */
    FormulaireEngagement(CadreContrat cadre, Outils outils, EngagementFiche fiche, Runnable relire) {
        this.contrat = cadre.contrat();
        this.fiche = fiche;
        this.continu = new FormulaireContinu(
                new CleBrouillon(
                        cadre.participation().personne().identifiant(),
                        contrat.id().toString(),
                        EngagementsService.OBJET,
                        fiche.id(),
                        ""),
                fiche.version(),
                saisie -> outils.service().modifier(contrat.id(), saisie),
                cadre.statut(),
                outils.horloge());
        continu.quandEnregistre(resultat -> {
            if (resultat.enregistres().contains(ChampEngagement.INTITULE.cle())
                    || resultat.enregistres().contains(ChampEngagement.STATUT.cle())
                    || CHANGENT_LA_FORME.stream()
                            .anyMatch(champ -> resultat.enregistres().contains(champ.cle()))) {
                relire.run();
            }
        });
        addClassName("formulaire-engagement");
        Component suivi = suivi();
        add(continu.brouillons());
        if (fiche.droit().redaction()) {
            add(promesse(), pilotage(), calendrier(), mesure(), suivi);
        } else {
            add(suivi);
        }
    }

    void rafraichir(EngagementFiche relue) {
        continu.rafraichir(relue.valeurs()::get, relue.version());
    }

    private Section promesse() {
        return section(
                "promesse",
                lier(ChampEngagement.INTITULE, new TextField(), Conversion.texte()),
                lier(
                        ChampEngagement.THEME,
                        Composants.choix(Theme.values(), Theme::libelle),
                        Conversion.choix(Theme.class, Theme::libelle)),
                lier(ChampEngagement.RESULTAT_ATTENDU, Composants.texteLong(), Conversion.texte()),
                lier(ChampEngagement.METHODE, Composants.texteLong(), Conversion.texte()),
                lier(ChampEngagement.LIEN_PLH, new TextField(), Conversion.texte()));
    }

    private Section pilotage() {
        return section(
                "pilotage",
                lier(
                        ChampEngagement.SIGNATAIRE_PILOTE,
                        Composants.signataire(contrat),
                        Composants.versSignataire(contrat)),
                lier(ChampEngagement.PILOTE, new TextField(), Conversion.texte()),
                lier(
                        ChampEngagement.SIGNATAIRES,
                        Composants.signataires(contrat),
                        Composants.versSignataires(contrat)));
    }

    private Section calendrier() {
        return section(
                "calendrier",
                lier(ChampEngagement.ECHEANCE, Composants.date(), Conversion.date()),
                lier(ChampEngagement.CALENDRIER, Composants.texteLong(), Conversion.texte()));
    }

    private Section mesure() {
        @Nullable NatureIndicateur nature = fiche.indicateur().nature();
        Section section = section(
                "mesure",
                lier(
                        ChampEngagement.INDICATEUR_NATURE,
                        Composants.effacable(Composants.choix(NatureIndicateur.values(), NatureIndicateur::libelle)),
                        Conversion.choix(NatureIndicateur.class, NatureIndicateur::libelle)));
        if (nature != null) {
            section.add(lier(ChampEngagement.INDICATEUR_LIBELLE, new TextField(), Conversion.texte()));
        }
        if (nature == NatureIndicateur.NOMBRE) {
            section.add(rangee(
                    lier(ChampEngagement.CIBLE, new TextField(), Composants.versMesure()),
                    lier(ChampEngagement.UNITE, new TextField(), Conversion.texte())));
        } else if (nature == NatureIndicateur.LIVRABLE) {
            section.add(lier(
                    ChampEngagement.CIBLE, new TextField(Phrases.de("engagement.champ.livrable")), Conversion.texte()));
        }
        return section;
    }

    private Section suivi() {
        Section section = section(
                "suivi",
                lier(
                        ChampEngagement.STATUT,
                        Composants.choix(StatutEngagement.values(), StatutEngagement::libelle),
                        Conversion.choix(StatutEngagement.class, StatutEngagement::libelle)));
        @Nullable NatureIndicateur nature = fiche.indicateur().nature();
        if (nature != null) {
            AbstractField<?, ?> valeur = nature == NatureIndicateur.NOMBRE
                    ? lier(ChampEngagement.VALEUR, new TextField(libelleValeur()), Composants.versMesure())
                    : lier(
                            ChampEngagement.VALEUR,
                            Composants.effacable(Composants.ouiNon(nature)),
                            Composants.versOuiNon());
            section.add(rangee(valeur, lier(ChampEngagement.VALEUR_LE, Composants.date(), Conversion.date())));
        }
        section.add(lier(ChampEngagement.AVANCEMENT, Composants.texteLong(), Conversion.texte()));
        return section;
    }

    private String libelleValeur() {
        @Nullable String unite = fiche.indicateur().unite();
        return unite == null ? ChampEngagement.VALEUR.libelle() : Phrases.de("engagement.champ.valeur_en", unite);
    }

    private <V extends @Nullable Object, C extends AbstractField<C, V> & HasHelper & HasLabel> C lier(
            ChampEngagement champ, C composant, Conversion<V> conversion) {
        if (composant.getLabel() == null || composant.getLabel().isEmpty()) {
            composant.setLabel(champ.libelle());
        }
        composant.setId("engagement-" + champ.cle());
        Phrases.trouver("engagement.aide." + champ.cle()).ifPresent(composant::setHelperText);
        continu.lier(champ, champ.libelle(), composant, conversion, fiche.valeur(champ));
        return composant;
    }

    private static Section section(String cle, Component... champs) {
        String titre = Phrases.de("engagement.section." + cle);
        Section section = new Section(new H3(titre));
        section.addClassNames("panneau", "champs-section");
        section.getElement().setAttribute("aria-label", titre);
        section.add(champs);
        return section;
    }

    private static Div rangee(Component... champs) {
        Div rangee = new Div(champs);
        rangee.addClassName("rangee");
        return rangee;
    }
}
