package fr.mixitesociale.objectif.ui;

import fr.mixitesociale.droit.Etape;
import fr.mixitesociale.droit.Intervalle;
import fr.mixitesociale.droit.objectif.ObjectifLegal;
import fr.mixitesociale.droit.objectif.ObjectifQualitatif;
import fr.mixitesociale.droit.regles.Parametre;
import fr.mixitesociale.objectif.FicheObjectif;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Figures of article 2 in words, the same wherever they are shown. */
final class Libelles {

    private Libelles() {}

    /** Half up at the unit: the exact figure is in the explanation. */
    static String manquants(BigDecimal deficit) {
        return FormatFr.entier(deficit.setScale(0, RoundingMode.HALF_UP));
    }

    static String intervalle(Intervalle bornes) {
        return bornes.estUnPoint()
                ? FormatFr.entier(bornes.min())
                : Phrases.de("objectif.entre", FormatFr.entier(bornes.min()), FormatFr.entier(bornes.max()));
    }

    /** From the inventory to the legal objective, then to the one of the contract. */
    static List<Etape> etapesDuRetenu(FicheObjectif fiche) {
        List<Etape> etapes =
                new ArrayList<>(fiche.certain().map(ObjectifLegal::etapes).orElse(List.of()));
        Integer choisi = fiche.choisi();
        BigDecimal taux = fiche.tauxRetenu();
        String retenu = FormatFr.entier(Objects.requireNonNullElse(fiche.retenu(), 0));
        etapes.add(new Etape(
                Phrases.de(choisi == null ? "objectif.etape.legal" : "objectif.etape.choisi"),
                taux == null ? retenu : Phrases.de("objectif.etape.part", retenu, FormatFr.decimal(taux, 1)),
                retenu,
                choisi == null ? null : Phrases.de(fiche.mutualise() ? "objectif.article.X" : "objectif.article.IX"),
                choisi == null ? null : Phrases.de("objectif.etape.source", fiche.nom())));
        return List.copyOf(etapes);
    }

    /** The shares of the text, applied to the objective of the contract. */
    static List<Etape> etapesDeLaQualite(ObjectifQualitatif qualite, int objectif) {
        return List.of(
                etape(qualite.partPlai(), objectif, qualite.plaiMin(), "objectif.etape.plai"),
                etape(qualite.partPls(), objectif, qualite.plsMax(), "objectif.etape.pls"));
    }

    private static Etape etape(Parametre<BigDecimal> part, int objectif, int valeur, String arrondi) {
        return new Etape(
                part.libelle(),
                Phrases.de(
                        arrondi, FormatFr.pourcent(part.valeur()), FormatFr.entier(objectif), FormatFr.entier(valeur)),
                FormatFr.entier(valeur),
                part.article(),
                null);
    }
}
