package fr.mixitesociale.objectif.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.droit.controle.Constat.Regle;
import fr.mixitesociale.objectif.ChampConditions;
import fr.mixitesociale.objectif.FicheConditions;
import fr.mixitesociale.objectif.FicheObjectif;
import fr.mixitesociale.objectif.Repartition;
import fr.mixitesociale.objectif.Tableau;
import fr.mixitesociale.objectif.ui.OngletObjectifs.Outils;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Etiquette;
import fr.mixitesociale.socle.ui.Etiquette.Ton;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The steps of a pool: PLH, sum, agreements, opinion of the national commission; each done or to do. */
class EtapesMutualisation extends Div {

    private final transient CadreContrat cadre;
    private final transient Outils outils;
    private final OrderedList liste = new OrderedList();
    private transient @Nullable FormulaireConditions formulaire;

    EtapesMutualisation(CadreContrat cadre, Outils outils) {
        this.cadre = cadre;
        this.outils = outils;
        addClassName("etapes-mutualisation");
        add(liste);
    }

    void montrer(Tableau tableau, Repartition repartition) {
        FicheConditions conditions = tableau.conditions();
        long accords = tableau.mutualisees().stream()
                .map(FicheObjectif::accord)
                .filter(accord -> accord != null)
                .count();
        int communes = tableau.mutualisees().size();
        // dated here, or known from the complement of the inventories
        boolean plhExecutoire = repartition.bloquants().stream().noneMatch(constat -> constat.regle() == Regle.PLH);
        liste.removeAll();
        liste.add(
                etape(plhExecutoire, plh(conditions, plhExecutoire)),
                etape(repartition.bilan().reste() == 0, Phrases.de("objectif.pool.etape.total")),
                etape(
                        communes > 0 && accords == communes,
                        Phrases.de("objectif.pool.etape.accords", accords, communes)),
                etape(conditions.valeur(ChampConditions.CNSRU_LE) != null, cnsru(conditions)));
        if (formulaire == null && !conditions.modifiables().isEmpty()) {
            formulaire = new FormulaireConditions(cadre, outils, conditions);
            add(formulaire);
        } else if (formulaire != null) {
            formulaire.rafraichir(conditions);
        } else if (getComponentCount() == 1 && conditions.lectureSeule() != null) {
            Paragraph raison = new Paragraph(conditions.lectureSeule());
            raison.addClassName("sous-titre");
            add(raison);
        }
    }

    private static String plh(FicheConditions conditions, boolean executoire) {
        String depuis = conditions.valeur(ChampConditions.PLH_LE);
        return depuis == null
                ? Phrases.de(executoire ? "objectif.pool.etape.plh_connu" : "objectif.pool.etape.plh")
                : Phrases.de("objectif.pool.etape.plh_le", FormatFr.dateLongue(LocalDate.parse(depuis)));
    }

    private static String cnsru(FicheConditions conditions) {
        String le = conditions.valeur(ChampConditions.CNSRU_LE);
        return le == null
                ? Phrases.de("objectif.pool.etape.cnsru")
                : Phrases.de("objectif.pool.etape.cnsru_le", FormatFr.dateLongue(LocalDate.parse(le)));
    }

    private static ListItem etape(boolean faite, String texte) {
        ListItem etape = new ListItem(
                new Etiquette(
                        Phrases.de(faite ? "objectif.pool.etape.faite" : "objectif.pool.etape.a_faire"),
                        faite ? Ton.CONFORME : Ton.DEFICITAIRE),
                new Paragraph(texte));
        etape.setClassName("faite", faite);
        return etape;
    }
}
