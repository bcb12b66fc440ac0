package fr.mixitesociale.inventaire.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.mixitesociale.droit.bilan.Atteinte;
import fr.mixitesociale.droit.bilan.BilanTriennal;
import fr.mixitesociale.inventaire.BilanPeriode;
import fr.mixitesociale.inventaire.FicheCommune;
import fr.mixitesociale.inventaire.TypeContratPasse;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.EtatVide;
import fr.mixitesociale.socle.ui.Panneau;
import fr.mixitesociale.socle.ui.TableDonnees;
import fr.mixitesociale.socle.ui.TableDonnees.Colonne;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Table T1 of the trame: one column a period, objectives, results, shares, carence. */
class TableBilans extends Composite<Div> {

    TableBilans(FicheCommune fiche) {
        Panneau panneau = new Panneau(Phrases.de("inventaire.bilans.titre"));
        panneau.setId("bilans");
        if (fiche.bilans().isEmpty()) {
            panneau.add(
                    new EtatVide(Phrases.de("inventaire.bilans.vide"), Phrases.de("inventaire.bilans.vide.a_faire")));
        } else {
            panneau.add(table(fiche.bilans()));
            fiche.bilans().reversed().stream()
                    .filter(bilan -> bilan.calcul() != null)
                    .map(MotifsBilan::new)
                    .forEach(panneau::add);
            panneau.add(source(fiche.bilans()));
        }
        getContent().add(panneau);
    }

    private static TableDonnees table(List<BilanPeriode> bilans) {
        List<Colonne> colonnes = new ArrayList<>();
        colonnes.add(Colonne.texte(Phrases.de("inventaire.bilans.indicateur")));
        bilans.forEach(bilan -> colonnes.add(Colonne.nombre(bilan.libelle())));
        return new TableDonnees(
                Phrases.de("inventaire.bilans.legende"),
                colonnes,
                List.of(
                        ligne("objectif", bilans, bilan -> FormatFr.entier(bilan.objectif())),
                        ligne("realise", bilans, bilan -> FormatFr.entier(bilan.realise())),
                        ligne("atteinte", bilans, bilan -> FormatFr.pourcent(bilan.atteinte())),
                        ligne("plai", bilans, bilan -> FormatFr.pourcent(bilan.pctPlai())),
                        ligne("pls", bilans, bilan -> FormatFr.pourcent(bilan.pctPls())),
                        ligne("quantitative", bilans, bilan -> atteinte(bilan, BilanTriennal::quantitative)),
                        ligne("qualitative", bilans, bilan -> atteinte(bilan, BilanTriennal::qualitative)),
                        ligne("contrat", bilans, TableBilans::contrat),
                        ligne("carence", bilans, bilan -> FormatFr.pourcent(bilan.majoration()))));
    }

    private static String atteinte(BilanPeriode bilan, Function<BilanTriennal, Atteinte> moitie) {
        BilanTriennal calcul = bilan.calcul();
        return calcul == null
                ? FormatFr.NON_DISPONIBLE
                : Phrases.de(
                        "inventaire.bilans.atteinte." + moitie.apply(calcul).name());
    }

    private static String contrat(BilanPeriode bilan) {
        TypeContratPasse contrat = bilan.contrat();
        return contrat == null ? FormatFr.NON_DISPONIBLE : contrat.libelle();
    }

    private static List<String> ligne(String cle, List<BilanPeriode> bilans, Function<BilanPeriode, String> valeur) {
        List<String> cellules = new ArrayList<>();
        cellules.add(Phrases.de("inventaire.bilans." + cle));
        bilans.forEach(bilan -> cellules.add(valeur.apply(bilan)));
        return cellules;
    }

    private static Paragraph source(List<BilanPeriode> bilans) {
        Paragraph source = new Paragraph(Phrases.de(
                "inventaire.source_de",
                bilans.stream().map(BilanPeriode::source).distinct().collect(Collectors.joining(", "))));
        source.addClassNames("discret", "petit");
        return source;
    }
}
