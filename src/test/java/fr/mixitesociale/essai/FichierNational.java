package fr.mixitesociale.essai;

import fr.mixitesociale.territoire.Commune;
import fr.mixitesociale.territoire.Referentiel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * An invented file in the layout of the official national one (2025), Windows-1252, one line for each of the largest
 * communes. {@code graine} changes every figure, hence the SHA-256.
 */
public final class FichierNational {

    public static final int LIGNES = 2_196;

    private static final String ENTETE =
            "hexagone_drom;Region;Departement;Code_Departement;Code_INSEE_commune;Nom_commune;"
                    + "Population_municipale_01_01_2025;Code_SIREN_EPCI;Nom_EPCI;EPCI_SRU;Code_unité_urbaine;"
                    + "Nom_unité_urbaine;UU_SRU;Commune_isolée_article_L_302_5_CCH;Commune_sru_au_01_01_2025;"
                    + "Commune_sru_au_01_01_2024;Nombre_lls_ Inventaire_au_01_01_2024;Taux_SRU_au_01_01_2024;"
                    + "commune_deficitaire;Commune_carencée;Commune_exemptée_2023_2025;Taux_cible_commune_2023_2025;"
                    + "Prélèvement_net_2025_dont_majoration\n";

    private FichierNational() {}

    public static byte[] invente(Referentiel referentiel, int graine) {
        StringBuilder texte = new StringBuilder(ENTETE);
        communes(referentiel).forEach(commune -> ligne(texte, commune, graine));
        return texte.toString().getBytes(Charset.forName("windows-1252"));
    }

    private static List<Commune> communes(Referentiel referentiel) {
        return referentiel.communes().stream()
                .filter(commune ->
                        commune.epci() != null && !commune.departement().startsWith("0" + "0"))
                .sorted(Comparator.comparingInt(Commune::population).reversed())
                .limit(LIGNES)
                .toList();
    }

    private static void ligne(StringBuilder texte, Commune commune, int graine) {
        int rp = commune.population() / 2;
        int lls = rp * (5 + Math.floorMod(commune.code().hashCode() + graine, 25)) / 100 + Math.floorMod(graine, 7);
        BigDecimal taux = BigDecimal.valueOf(100L * lls).divide(BigDecimal.valueOf(rp), 2, RoundingMode.HALF_UP);
        boolean deficitaire = taux.compareTo(BigDecimal.valueOf(25)) < 0;
        texte.append("Hexagone;Région;Département;")
                .append(commune.departement())
                .append(';')
                .append(commune.code())
                .append(';')
                .append(commune.nom()
                        .toUpperCase(Locale.FRANCE)
                        .replace("Œ", "OE")
                        .replace(";", " "))
                .append(';')
                .append(commune.population())
                .append(';')
                .append(commune.epci())
                .append(";EPCI;1;00000;Unité;1;0;1;1;")
                .append(lls)
                .append(';')
                .append(taux.toPlainString().replace('.', ','))
                .append("%;")
                .append(deficitaire ? "1;0;0" : "0;0;0")
                .append(";25%;")
                .append(deficitaire ? "46 559,19 €" : "- €")
                .append('\n');
    }
}
