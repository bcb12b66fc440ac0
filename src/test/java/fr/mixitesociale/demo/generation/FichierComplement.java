package fr.mixitesociale.demo.generation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The invented inventories in the layout of the DDT's complement. */
final class FichierComplement {

    static final List<Integer> PERIODES = List.of(2014, 2017, 2020, 2023);
    private static final int PREMIER_PRELEVEMENT = 2010;
    private static final int DERNIERE_PERIODE = 2026;

    private FichierComplement() {}

    static List<String> lignes() {
        List<String> lignes = new ArrayList<>();
        StringBuilder enTete = new StringBuilder("code_insee;date_inventaire;rp;taux_cible_pct;lls_hlm;"
                + "lls_sem_autres_conv;lls_prive_anah;lls_foyers_lits;lls_chrs_cada_places;lls_psla;lls_brs;"
                + "lls_convention_echue;lls_vendus;lls_autres;lls_total;deficit_notifie;objectif_legal_notifie;regime;"
                + "exemptee;motif_exemption;carencee;majoration_pct;prelevement_net;date_entree;inconstructibilite_pct;"
                + "plh_debut;plh_fin");
        for (int debut : PERIODES) {
            for (String mesure : List.of("objectif", "realise", "pct_plai", "pct_pls", "type_contrat")) {
                enTete.append(";%s_%d_%d".formatted(mesure, debut, debut + 2));
            }
        }
        lignes.add(enTete.toString());
        for (Scenario commune : Scenarios.tous()) {
            int[] annees = IntStream.rangeClosed(commune.premiereAnnee(), Scenarios.DERNIER_INVENTAIRE)
                    .filter(a -> !commune.absents().contains(a))
                    .filter(a -> !commune.nationaux().contains(a))
                    .toArray();
            for (int annee : annees) {
                lignes.add(ligne(commune, annee, annee == annees[annees.length - 1]));
            }
        }
        return lignes;
    }

    private static String ligne(Scenario commune, int annee, boolean derniere) {
        List<String> champs = new ArrayList<>(List.of(
                commune.code(),
                annee + "-01-01",
                "" + commune.rp(annee),
                "" + commune.cible(annee),
                categories(commune, annee),
                "" + commune.lls(annee),
                notification(commune, annee),
                commune.estExemptee(annee)
                        ? "1;Plus de la moitié du territoire urbanisé inconstructible (art. L. 302-5, III bis CCH)"
                        : "0;",
                commune.estCarencee(annee) ? "1;" + majoration(commune) : "0;",
                prelevement(commune, annee),
                dispositif(commune)));
        PERIODES.forEach(
                debut -> champs.add(derniere ? bilan(commune, debut) + ";" + contrat(commune, debut) : ";;;;"));
        return String.join(";", champs);
    }

    /** By category at the inventories that are the base of a period, for the communes whose notification is known. */
    private static String categories(Scenario commune, int annee) {
        if (!commune.notifie() || annee % 3 != 0) {
            return ";;;;;;;;;";
        }
        int lls = commune.lls(annee);
        int anah = lls / 25;
        int lits = lls / 12;
        int brs = annee < 2019 ? 0 : lls / 60;
        int hlm = lls - anah - lits / 3 - brs;
        return "%d;0;%d;%d;0;0;%d;0;0;0".formatted(hlm, anah, lits, brs);
    }

    private static String notification(Scenario commune, int annee) {
        boolean entree = commune.nouvelle() && annee == commune.premiereAnnee();
        int debut = entree ? DERNIERE_PERIODE - 3 : annee + 1;
        boolean base = entree || PERIODES.contains(debut) || debut == DERNIERE_PERIODE;
        if (!base || !commune.notifie() || commune.estExemptee(annee) || Regles.deficit(commune, annee) == 0) {
            return ";;";
        }
        return "%d;%d;%s"
                .formatted(
                        Regles.deficit(commune, annee),
                        Regles.objectif(commune, debut),
                        annee < 2022 ? "" : commune.nouvelle() ? "VIII" : "VII");
    }

    private static String majoration(Scenario commune) {
        return commune.carencee() < 2020 ? "200" : "60";
    }

    /** Invented: a quarter of an invented potentiel fiscal per inhabitant, for each missing dwelling. */
    static String prelevement(Scenario commune, int annee) {
        if (annee < PREMIER_PRELEVEMENT) {
            return "";
        }
        if (commune.nouvelle() || commune.estExemptee(annee) || Regles.deficit(commune, annee) == 0) {
            return "0.00";
        }
        BigDecimal potentiel = new BigDecimal("980.40").add(BigDecimal.valueOf(Integer.parseInt(commune.code())));
        BigDecimal facteur = commune.estCarencee(annee)
                ? BigDecimal.ONE.add(new BigDecimal(majoration(commune)).movePointLeft(2))
                : BigDecimal.ONE;
        return potentiel
                .multiply(new BigDecimal("0.25"))
                .multiply(BigDecimal.valueOf(Regles.deficit(commune, annee)))
                .multiply(facteur)
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** Day of entry, share that cannot be built on, PLH. */
    private static String dispositif(Scenario commune) {
        return "%s;%s;%s"
                .formatted(
                        // in the course of 2023-2025: the inventory of that year is its base
                        commune.nouvelle() ? commune.premiereAnnee() + "-07-01" : "",
                        commune.exemptee() == Scenario.JAMAIS ? "" : "58",
                        plh(commune.code()));
    }

    /** Of the CA du Val de Mirande, of the Métropole du Confluent; the one of the CA des Portes d'Authière has expired. */
    private static String plh(String code) {
        return switch (code.substring(2, 4)) {
            case "00", "01" -> "2021-03-15;2027-03-14";
            case "04" -> "2013-11-01;2019-10-31";
            default -> "2022-07-01;2028-06-30";
        };
    }

    /** Invented contracts of the past. */
    private static String contrat(Scenario commune, int debut) {
        if (debut != DERNIERE_PERIODE - 3) {
            return "";
        }
        return switch (commune.code()) {
            case "00001" -> "sans_amenagement";
            case "00002", "00005" -> "abaissant";
            default -> "";
        };
    }

    private static String bilan(Scenario commune, int debut) {
        int objectif = commune.premiereAnnee() > debut ? 0 : Regles.objectif(commune, debut);
        if (objectif == 0 || commune.estExemptee(debut) || commune.absents().contains(debut - 1)) {
            return ";;;";
        }
        int realise = debut == 2023 ? commune.realise2023() : commune.lls(debut + 3) - commune.lls(debut);
        int rang = Integer.parseInt(commune.code()) + debut;
        return "%d;%d;%d;%d".formatted(objectif, realise, 26 + rang % 12, 14 + rang % 17);
    }
}
