package fr.mixitesociale.inventaire;

import fr.mixitesociale.droit.regles.Regles;
import fr.mixitesociale.inventaire.ColonnesComplement.Periode;
import fr.mixitesociale.socle.CodeInsee;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the complement of a DDT or a third party's history, line by line: a line that cannot be trusted is rejected and
 * told, the others are imported, since people correct such files in several goes.
 */
final class LectureComplement {

    private final FichierRecu fichier;
    private final Tableau tableau;
    private final ColonnesComplement colonnes;
    private final NatureFichier nature;
    private final CodesDeCommune codes;
    private final ControlesComplement controles;
    private final int anneeMax;
    private final Collecte collecte = new Collecte();
    private final Map<CodeInsee, Map<Periode, PeriodeLue>> periodes = new LinkedHashMap<>();

    LectureComplement(FichierRecu fichier, Tableau tableau, CodesDeCommune codes, Regles regles, int anneeMax) {
        this.fichier = fichier;
        this.tableau = tableau;
        this.codes = codes;
        this.controles = new ControlesComplement(regles);
        this.anneeMax = anneeMax;
        this.colonnes = ColonnesComplement.de(fichier, tableau.entetes());
        this.nature = colonnes.nature();
    }

    LotLu lire() {
        while (tableau.hasNext()) {
            LigneTableau ligne = tableau.next();
            collecte.lue();
            try {
                lire(ligne);
            } catch (ValeurIllisible refus) {
                collecte.rejeter(refus.raison());
            }
        }
        List<PeriodeLue> toutes =
                periodes.values().stream().flatMap(p -> p.values().stream()).toList();
        return collecte.lot(fichier, nature, toutes);
    }

    private void lire(LigneTableau ligne) throws ValeurIllisible {
        ValeursComplement valeurs = new ValeursComplement(colonnes, ligne, nature, anneeMax);
        CodesDeCommune.Trouve trouve = code(ligne);
        LigneLue lue = valeurs.lire(trouve);
        Map<Periode, PeriodeLue> lues = valeurs.periodes(trouve.actuel());
        controles.verifier(lue).forEach(collecte::signaler);
        collecte.accepter(lue);
        lues.forEach((periode, valeur) -> retenir(ligne, periode, valeur));
    }

    private CodesDeCommune.Trouve code(LigneTableau ligne) throws ValeurIllisible {
        String texte = colonnes.champ(ligne, ColonneComplement.CODE_INSEE);
        Optional<CodesDeCommune.Trouve> trouve = codes.trouver(texte);
        if (trouve.isEmpty()) {
            throw new ValeurIllisible(Erreurs.rejet(
                    ligne.numero(),
                    texte,
                    Anomalie.Nature.CODE_INCONNU,
                    CodesDeCommune.aPerduSonZero(texte) ? "code_sans_zero" : "code_inconnu",
                    Erreurs.court(texte)));
        }
        return trouve.get();
    }

    /** A file of several inventories repeats the past periods on each line of a commune: the last line that differs is told. */
    private void retenir(LigneTableau ligne, Periode periode, PeriodeLue valeur) {
        PeriodeLue autre = periodes.computeIfAbsent(valeur.code(), _ -> new LinkedHashMap<>())
                .putIfAbsent(periode, valeur);
        if (autre != null && !autre.equals(valeur)) {
            collecte.signaler(Erreurs.rejet(
                    ligne.numero(),
                    valeur.code().valeur(),
                    Anomalie.Nature.LIGNE_EN_DOUBLE,
                    "periode_double",
                    Erreurs.numero(periode.debut()),
                    Erreurs.numero(periode.fin())));
        }
    }
}
