package fr.mixitesociale.objectif.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.mixitesociale.contrat.TypeContrat;
import fr.mixitesociale.droit.Etape;
import fr.mixitesociale.droit.objectif.ObjectifLegal;
import fr.mixitesociale.objectif.FicheObjectif;
import fr.mixitesociale.objectif.Repartition;
import fr.mixitesociale.objectif.Tableau;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.TableDonnees;
import fr.mixitesociale.socle.ui.TableDonnees.Colonne;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The table the template prints (T2 for a lowered objective, T3 with its total for pooled ones): six columns, each computed
 * figure with its explanation.
 */
class TableTrame extends Div {

    TableTrame(Tableau tableau) {
        addClassName("table-trame");
        boolean mutualisant = tableau.contrat().type() == TypeContrat.MUTUALISANT;
        String sens = mutualisant ? "mutualisation" : "contrat";
        List<FicheObjectif> fiches = mutualisant ? tableau.mutualisees() : tableau.communes();
        TableDonnees table = TableDonnees.composee(
                Phrases.de("objectif.table." + tableau.contrat().type().name()),
                List.of(
                        Colonne.texte(Phrases.de("objectif.table.commune")),
                        Colonne.nombre(Phrases.de(
                                "objectif.table.manquants",
                                String.valueOf(tableau.contrat().periode().debut() - 1))),
                        Colonne.nombre(Phrases.de("objectif.table.taux_avant." + sens)),
                        Colonne.nombre(Phrases.de("objectif.table.objectif_avant." + sens)),
                        Colonne.nombre(Phrases.de("objectif.table.taux_apres." + sens)),
                        Colonne.nombre(Phrases.de("objectif.table.objectif_apres." + sens))),
                fiches.stream().map(TableTrame::ligne).toList());
        Repartition repartition = tableau.repartition();
        if (repartition != null) {
            table.total(List.of(
                    Phrases.de("objectif.table.total"),
                    "",
                    "",
                    FormatFr.entier(repartition.totalLegal()),
                    "",
                    FormatFr.entier(repartition.total())));
        }
        add(table);
    }

    private static List<Component> ligne(FicheObjectif fiche) {
        List<Component> cellules = new ArrayList<>();
        cellules.add(nom(fiche));
        List<Etape> etapes = fiche.certain().map(ObjectifLegal::etapes).orElse(List.of());
        fiche.certain()
                .ifPresentOrElse(
                        legal -> {
                            cellules.add(Chiffre.de(
                                    Phrases.de("objectif.nom.manquants", fiche.nom()),
                                    Libelles.manquants(legal.deficit()),
                                    etapes));
                            cellules.add(Chiffre.de(
                                    Phrases.de("objectif.nom.taux", fiche.nom()),
                                    legal.taux() == null
                                            ? ""
                                            : FormatFr.pourcent(legal.taux().valeur()),
                                    legal.taux() == null ? List.of() : etapes));
                            cellules.add(Chiffre.de(
                                    Phrases.de("objectif.nom.legal", fiche.nom()),
                                    FormatFr.entier(legal.objectif()),
                                    etapes));
                        },
                        () -> cellules.addAll(inconnu(fiche)));
        BigDecimal taux = fiche.tauxRetenu();
        cellules.add(Chiffre.de(
                Phrases.de("objectif.nom.taux_retenu", fiche.nom()),
                taux == null ? "" : FormatFr.decimal(taux, 1) + "\u00a0%",
                taux == null ? List.of() : Libelles.etapesDuRetenu(fiche)));
        Integer retenu = fiche.retenu();
        cellules.add(Chiffre.de(
                Phrases.de("objectif.nom.retenu", fiche.nom()),
                FormatFr.entier(retenu),
                retenu == null ? List.of() : Libelles.etapesDuRetenu(fiche)));
        return cellules;
    }

    private static Component nom(FicheObjectif fiche) {
        Div nom = new Div(new Text(fiche.nom()));
        if (fiche.legal().base() != null && fiche.legal().base().estDeTravail()) {
            Span travail = new Span(Phrases.de("objectif.base.travail"));
            travail.addClassName("travail");
            nom.add(travail);
        }
        return nom;
    }

    /** Bounds while the résidences principales are only estimated; otherwise nothing is known. */
    private static List<Component> inconnu(FicheObjectif fiche) {
        String objectif = fiche.legal().evaluation() == null
                ? FormatFr.NON_DISPONIBLE
                : Libelles.intervalle(fiche.legal().evaluation().objectif());
        return List.of(new Span(FormatFr.NON_DISPONIBLE), new Span(FormatFr.NON_DISPONIBLE), new Span(objectif));
    }
}
