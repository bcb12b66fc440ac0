package fr.mixitesociale.territoire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The name of a commune, ready to be compared.
 *
 * @param cle key with a space before each word, so that « beginning of a word » is a plain substring
 * @param compacte key without any space: « lhay les roses » is « L'Haÿ-les-Roses » too
 */
record NomCherche(Commune commune, String cle, String compacte) {

    NomCherche(Commune commune) {
        this(commune, CleRecherche.de(commune.nom()));
    }

    private NomCherche(Commune commune, String cle) {
        this(commune, " " + cle, cle.replace(" ", ""));
    }

    /** How well a name answers, best first. */
    enum Rang {
        NOM_ENTIER,
        DEBUT_DU_NOM,
        DEBUT_D_UN_MOT,
        CHAQUE_MOT
    }

    /** What is looked for; {@code mots} and {@code cle} begin with a space, as in the names. */
    record Demande(String cle, String compacte, List<String> mots) {

        Demande(String cle) {
            this(" " + cle, cle.replace(" ", ""), List.of((" " + cle).split("(?= )")));
        }
    }

    /** @return the best rank over several readings of what was typed; null when the name answers to none */
    @Nullable
    Rang meilleurRang(List<Demande> demandes) {
        Rang meilleur = null;
        for (Demande demande : demandes) {
            Rang rang = rang(demande);
            if (rang != null && (meilleur == null || rang.compareTo(meilleur) < 0)) {
                meilleur = rang;
            }
        }
        return meilleur;
    }

    private @Nullable Rang rang(Demande demande) {
        if (compacte.startsWith(demande.compacte())) {
            return compacte.length() == demande.compacte().length() ? Rang.NOM_ENTIER : Rang.DEBUT_DU_NOM;
        }
        if (cle.contains(demande.cle())) {
            return Rang.DEBUT_D_UN_MOT;
        }
        return demande.mots().size() > 1 && contientChaqueMot(demande) ? Rang.CHAQUE_MOT : null;
    }

    /** « aubrac mirande » answers to « Aubrac-sur-Mirande »: each word begins a word of the name, in this order. */
    private boolean contientChaqueMot(Demande demande) {
        int depuis = 0;
        for (String mot : demande.mots()) {
            int trouve = cle.indexOf(mot, depuis);
            if (trouve < 0) {
                return false;
            }
            depuis = trouve + mot.length();
        }
        return true;
    }
}
