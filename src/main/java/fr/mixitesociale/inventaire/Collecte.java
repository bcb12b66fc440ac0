package fr.mixitesociale.inventaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers what one reading finds: lines, anomalies, rejections, faults. */
final class Collecte {

    /** More faults than this teach nothing more. */
    private static final int ERREURS_MAX = 100;

    private final List<LigneLue> lignes = new ArrayList<>();
    private final List<Anomalie> anomalies = new ArrayList<>();
    private final List<ErreurFichier> erreurs = new ArrayList<>();
    private int lues;
    private int rejetees;
    private int erreursTues;

    void lue() {
        lues++;
    }

    void accepter(LigneLue ligne) {
        lignes.add(ligne);
    }

    void signaler(Anomalie anomalie) {
        anomalies.add(anomalie);
    }

    void rejeter(Anomalie raison) {
        rejetees++;
        anomalies.add(raison);
    }

    void refuser(ErreurFichier erreur) {
        if (erreurs.size() < ERREURS_MAX) {
            erreurs.add(erreur);
        } else {
            erreursTues++;
        }
    }

    /** @return the lot; throws when a fault refuses the file or nothing but the header was there */
    LotLu lot(FichierRecu fichier, NatureFichier nature, List<PeriodeLue> periodes) {
        if (!erreurs.isEmpty()) {
            if (erreursTues > 0) {
                erreurs.add(Erreurs.duFichier("autres", erreursTues));
            }
            throw fichier.refus(erreurs);
        }
        if (lues == 0) {
            throw fichier.refus(Erreurs.duFichier("sans_ligne"));
        }
        List<LigneLue> retenues = sansCollision();
        retenues.stream().filter(ligne -> !ligne.estPublieeSousSonCode()).forEach(this::signalerAncien);
        anomalies.sort((a, b) -> Integer.compare(a.ligne(), b.ligne()));
        return new LotLu(nature, lues, rejetees, retenues, periodes, anomalies);
    }

    /**
     * Two lines may land on one commune and year: the same line twice, or a former commune beside the one that took it
     * over. The line published under the current code wins, then the first; the other is rejected and told, since adding
     * them up would invent a figure nobody published.
     */
    private List<LigneLue> sansCollision() {
        Map<String, LigneLue> retenues = HashMap.newHashMap(lignes.size());
        List<LigneLue> perdantes = new ArrayList<>();
        for (LigneLue ligne : lignes) {
            LigneLue autre = retenues.putIfAbsent(cle(ligne), ligne);
            if (autre == null) {
                continue;
            }
            boolean remplace = ligne.estPublieeSousSonCode() && !autre.estPublieeSousSonCode();
            if (remplace) {
                retenues.put(cle(ligne), ligne);
            }
            perdantes.add(remplace ? autre : ligne);
        }
        for (LigneLue perdante : perdantes) {
            LigneLue gagnante = retenues.get(cle(perdante));
            rejeter(Erreurs.anomalie(
                    perdante.ligne(),
                    perdante.codePublie().valeur(),
                    Anomalie.Nature.LIGNE_EN_DOUBLE,
                    perdante.codePublie().valeur(),
                    perdante.code().valeur(),
                    Erreurs.numero(perdante.annee()),
                    Erreurs.numero(gagnante == null ? perdante.ligne() : gagnante.ligne())));
        }
        return perdantes.isEmpty()
                ? lignes
                : lignes.stream()
                        .filter(ligne -> retenues.get(cle(ligne)) == ligne)
                        .toList();
    }

    private void signalerAncien(LigneLue ligne) {
        String publie = ligne.codePublie().valeur();
        signaler(Erreurs.anomalie(
                ligne.ligne(),
                publie,
                Anomalie.Nature.CODE_ANCIEN,
                publie,
                ligne.code().valeur()));
    }

    private static String cle(LigneLue ligne) {
        return ligne.code().valeur() + ligne.annee();
    }
}
