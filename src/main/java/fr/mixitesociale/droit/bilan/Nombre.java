package fr.mixitesociale.droit.bilan;

import fr.mixitesociale.droit.Etape;
import fr.mixitesociale.droit.Nombres;

/** The quantitative half of a bilan. */
record Nombre(BilanTriennal bilan) {

    private static final String ARTICLE = "art. L. 302-9-1 CCH";

    Motif motif() {
        int manque = bilan.objectif() - bilan.realisation().total();
        return bilan.objectif() == 0
                ? new Motif(Atteinte.ATTEINTE, "Aucun logement n’était dû sur la période.", ARTICLE)
                : manque <= 0
                        ? new Motif(
                                Atteinte.ATTEINTE, "%s pour un objectif de %s.".formatted(realises(), du()), ARTICLE)
                        : new Motif(
                                Atteinte.NON_ATTEINTE,
                                "%s pour un objectif de %s : il en manque %s."
                                        .formatted(realises(), du(), Nombres.entier(manque)),
                                ARTICLE);
    }

    Etape etape() {
        Realisation realisation = bilan.realisation();
        String total = Nombres.entier(realisation.total());
        return new Etape(
                "Logements réalisés",
                realisation.report() == 0
                        ? "financés ou conventionnés sur la période : %s".formatted(total)
                        : "%s financés ou conventionnés + %s reportés = %s"
                                .formatted(
                                        Nombres.entier(realisation.logements()),
                                        Nombres.entier(realisation.report()),
                                        total),
                total,
                ARTICLE,
                bilan.source());
    }

    private String realises() {
        int total = bilan.realisation().total();
        return "%s %s".formatted(BilanTriennal.logements(total), total < 2 ? "réalisé" : "réalisés");
    }

    private String du() {
        return Nombres.entier(bilan.objectif());
    }
}
