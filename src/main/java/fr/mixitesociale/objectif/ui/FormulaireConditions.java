package fr.mixitesociale.objectif.ui;

import com.vaadin.flow.component.html.Div;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.objectif.ChampConditions;
import fr.mixitesociale.objectif.FicheConditions;
import fr.mixitesociale.objectif.ui.OngletObjectifs.Outils;
import fr.mixitesociale.socle.ui.CleBrouillon;
import fr.mixitesociale.socle.ui.FormulaireContinu;
import java.util.UUID;

/** PLH and national commission: the fields this person may write. */
class FormulaireConditions extends Div {

    private static final String OBJET = "objectif_conditions";

    private final transient FormulaireContinu continu;

    FormulaireConditions(CadreContrat cadre, Outils outils, FicheConditions conditions) {
        UUID contrat = cadre.contrat().id();
        continu = new FormulaireContinu(
                new CleBrouillon(
                        cadre.participation().personne().identifiant(), contrat.toString(), OBJET, contrat, ""),
                conditions.version(),
                saisie -> outils.service().modifierConditions(contrat, saisie),
                cadre.statut(),
                outils.horloge());
        addClassName("rangee-champs");
        add(continu.brouillons());
        for (ChampConditions champ : ChampConditions.values()) {
            if (conditions.modifiables().contains(champ)) {
                String id = "conditions-" + champ.cle();
                add(
                        champ == ChampConditions.PLH
                                ? Saisies.ouiNonOuRien(continu, champ, champ.libelle(), id, conditions.valeur(champ))
                                : Saisies.lier(
                                        continu, champ, champ.genre(), champ.libelle(), id, conditions.valeur(champ)));
            }
        }
    }

    void rafraichir(FicheConditions conditions) {
        continu.rafraichir(
                cle -> ChampConditions.de(cle).map(conditions::valeur).orElse(null), conditions.version());
    }
}
