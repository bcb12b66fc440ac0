package fr.mixitesociale.bilan;

import fr.mixitesociale.bilan.BilanDuContrat.Partie;
import fr.mixitesociale.contrat.modele.Bloc.Cellule;
import fr.mixitesociale.contrat.modele.Bloc.Colonne;
import fr.mixitesociale.contrat.modele.Bloc.Tableau;
import fr.mixitesociale.difficulte.Difficulte;
import fr.mixitesociale.droit.bilan.Atteinte;
import fr.mixitesociale.risque.Bilan;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.util.List;
import java.util.stream.Stream;

/** The tables of a bilan, shown on screen and printed alike. */
public final class TablesDuBilan {

    private TablesDuBilan() {}

    public static Tableau resultats(List<ResultatCommune> communes) {
        return table(
                "resultats",
                List.of(
                        texte("commune", 3),
                        nombre("objectif"),
                        nombre("realise"),
                        nombre("taux"),
                        nombre("plai"),
                        nombre("pls"),
                        texte("quantitatif", 2),
                        texte("qualitatif", 2),
                        nombre("publie")),
                communes.stream()
                        .map(commune -> List.of(
                                commune.nom(),
                                FormatFr.entier(commune.objectif()),
                                FormatFr.entier(commune.realise()),
                                MotsDuBilan.taux(commune),
                                FormatFr.entier(commune.plai()),
                                FormatFr.entier(commune.pls()),
                                mot(commune.quantitative()),
                                mot(commune.qualitative()),
                                FormatFr.entier(
                                        commune.publie() == null
                                                ? null
                                                : commune.publie().realise())))
                        .toList());
    }

    public static Tableau projets(Bilan bilan) {
        return table(
                "projets",
                List.of(texte("projet", 5), nombre("logements"), texte("au_bilan", 2), texte("motif", 5)),
                bilan.projets().stream()
                        .map(projet -> List.of(
                                projet.projet().nom(),
                                FormatFr.entier(projet.projet().lls()),
                                MotsDuBilan.auBilan(projet),
                                projet.motif()))
                        .toList());
    }

    public static Tableau engagements(Partie partie) {
        return new Tableau(
                Phrases.de("bilan.table.engagements", partie.engagements().size(), partie.tenus()),
                List.of(
                        texte("engagement", 5),
                        texte("echeance", 2),
                        texte("statut", 2),
                        texte("mesure", 3),
                        texte("preuves", 4)),
                partie.engagements().stream()
                        .map(tenu -> cellules(List.of(
                                tenu.fiche().numero() + " " + tenu.fiche().intitule(),
                                FormatFr.date(tenu.fiche().echeance()),
                                tenu.fiche().statut().libelle(),
                                MotsDuBilan.mesure(tenu.fiche()),
                                MotsDuBilan.preuves(tenu.preuves()))))
                        .toList(),
                null);
    }

    public static Tableau difficultes(List<Difficulte> difficultes) {
        return table(
                "difficultes",
                List.of(texte("projet", 3), texte("difficulte", 5), texte("signalee", 3), texte("reponse", 5)),
                difficultes.stream()
                        .map(difficulte -> List.of(
                                difficulte.projet(),
                                Phrases.de(
                                        "bilan.difficulte", difficulte.nature().libelle(), difficulte.description()),
                                Phrases.de(
                                        "bilan.difficulte.signalee",
                                        MotsDuBilan.jour(difficulte.signaleeLe()),
                                        difficulte.signaleePar()),
                                MotsDuBilan.reponse(difficulte)))
                        .toList());
    }

    public static Tableau suites(SuiteCommune suite) {
        return table(
                "suites",
                List.of(texte("etape", 4), texte("le", 4), texte("avant", 2), texte("source", 5)),
                suite.etapes().stream()
                        .map(etape -> List.of(
                                etape.libelle(),
                                date(etape),
                                etape.avant() == null ? "" : FormatFr.date(etape.avant()),
                                etape.article()))
                        .toList());
    }

    private static String date(SuiteCommune.Etape etape) {
        if (etape.le() == null) {
            return Phrases.de("bilan.suite.non_datee");
        }
        return etape.reference() == null
                ? FormatFr.date(etape.le())
                : Phrases.de("bilan.suite.datee", FormatFr.date(etape.le()), etape.reference());
    }

    private static String mot(Atteinte atteinte) {
        return Phrases.de("bilan.atteinte." + atteinte.name());
    }

    private static Tableau table(String cle, List<Colonne> colonnes, List<List<String>> lignes) {
        return new Tableau(
                Phrases.de("bilan.table." + cle),
                colonnes,
                lignes.stream().map(TablesDuBilan::cellules).toList(),
                null);
    }

    private static List<Cellule> cellules(List<String> textes) {
        return Stream.of(textes.toArray(String[]::new)).map(Cellule::de).toList();
    }

    private static Colonne texte(String cle, int poids) {
        return Colonne.texte(Phrases.de("bilan.colonne." + cle), poids);
    }

    private static Colonne nombre(String cle) {
        return Colonne.nombre(Phrases.de("bilan.colonne." + cle), 2);
    }
}
