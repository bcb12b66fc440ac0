package fr.mixitesociale.inventaire;

import static fr.mixitesociale.inventaire.ColonneNationale.CODE;

import fr.mixitesociale.socle.CodeInsee;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the official national file. One fault refuses it whole: it is the State's own publication, and half of it would
 * pass for all of it. Its known quirks are not faults: they are kept and told.
 */
final class LectureNationale {

    private final FichierRecu fichier;
    private final CodesDeCommune codes;
    private final Tableau tableau;
    private final ColonnesNationales colonnes;
    private final Collecte collecte = new Collecte();
    private final Map<CodeInsee, Integer> dejaLus = new HashMap<>();

    LectureNationale(FichierRecu fichier, Tableau tableau, CodesDeCommune codes, int anneeMax) {
        this.fichier = fichier;
        this.codes = codes;
        this.tableau = tableau;
        this.colonnes = ColonnesNationales.de(fichier, tableau.entetes(), anneeMax);
    }

    LotLu lire() {
        while (tableau.hasNext()) {
            collecte.lue();
            lire(LigneDecalee.redresser(tableau.next(), colonnes, tableau.separateur()));
        }
        return collecte.lot(fichier, NatureFichier.NATIONAL, List.of());
    }

    private void lire(LigneTableau ligne) {
        if (!estEntiere(ligne)) {
            return;
        }
        String texte = colonnes.champ(ligne, CODE);
        CodesDeCommune.Trouve trouve = codes.trouver(texte).orElse(null);
        if (trouve == null) {
            String cle = CodesDeCommune.aPerduSonZero(texte) ? "code_sans_zero" : "code_inconnu";
            collecte.refuser(Erreurs.deLaValeur(ligne.numero(), colonnes.nom(CODE), texte, cle, Erreurs.court(texte)));
            return;
        }
        Integer autre = dejaLus.putIfAbsent(trouve.publie(), ligne.numero());
        if (autre != null) {
            collecte.refuser(Erreurs.deLaValeur(
                    ligne.numero(), colonnes.nom(CODE), texte, "code_double", Erreurs.numero(autre)));
            return;
        }
        collecte.accepter(new ValeursNationales(colonnes, ligne, trouve, collecte).lire());
    }

    private boolean estEntiere(LigneTableau ligne) {
        int attendu = colonnes.entetes().nombre();
        int nombre = ligne.champs().size();
        for (int i = 0; i < nombre; i++) {
            if (ligne.champs().get(i).indexOf('\0') >= 0) {
                String nom = i < attendu ? colonnes.entetes().publie(i) : "";
                collecte.refuser(
                        Erreurs.deLaValeur(ligne.numero(), nom, ligne.champs().get(i), "caractere_nul"));
                return false;
            }
        }
        if (nombre != attendu) {
            collecte.refuser(Erreurs.deLaLigne(
                    ligne.numero(), nombre < attendu ? "ligne_courte" : "ligne_longue", nombre, attendu));
            return false;
        }
        return true;
    }
}
