package fr.mixitesociale.droit.bilan;

import fr.mixitesociale.droit.Etape;
import fr.mixitesociale.droit.Nombres;
import fr.mixitesociale.droit.regles.JeuDeRegles;
import fr.mixitesociale.droit.regles.Parametre;
import fr.mixitesociale.droit.regles.Qualite.PlsReduit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The qualitative half of a bilan (art. L. 302-8, III CCH): enough PLAI, not too many PLS. */
record Genres(BilanTriennal bilan) {

    private static final String ARTICLE = "art. L. 302-8, III CCH";

    List<Motif> motifs() {
        JeuDeRegles regles = bilan.regles();
        if (regles == null) {
            return List.of(nonJugee(
                    "Aucune règle n’est enregistrée pour cette période : PLAI et PLS ne sont pas jugés.", ARTICLE));
        }
        if (bilan.realisation().logements() == 0) {
            return bilan.objectif() == 0
                    ? List.of()
                    : List.of(nonJugee(
                            "Aucun logement réalisé : il n’y a ni part de PLAI ni part de PLS à juger.", ARTICLE));
        }
        return List.of(plai(regles.qualite().plaiMin()), pls(regles));
    }

    List<Etape> etapes() {
        JeuDeRegles regles = bilan.regles();
        if (regles == null || bilan.realisation().logements() == 0) {
            return List.of();
        }
        Parametre<BigDecimal> max = maxPls(regles);
        return List.of(
                etape(
                        "Part de PLAI",
                        bilan.realisation().partPlai(),
                        "au moins",
                        regles.qualite().plaiMin(),
                        regles),
                etape("Part de PLS et assimilés", bilan.realisation().partPls(), "au plus", max, regles));
    }

    private Motif plai(Parametre<BigDecimal> min) {
        BigDecimal part = bilan.realisation().partPlai();
        if (part == null) {
            return nonJugee("La part de PLAI n’est pas connue.", min.article());
        }
        boolean atteinte = part.compareTo(min.valeur()) >= 0;
        return new Motif(
                atteinte ? Atteinte.ATTEINTE : Atteinte.NON_ATTEINTE,
                "%s de PLAI parmi les logements réalisés%s : au moins %s demandés."
                        .formatted(
                                Nombres.pourcent(part), atteinte ? "" : ", trop peu", Nombres.pourcent(min.valeur())),
                min.article());
    }

    private Motif pls(JeuDeRegles regles) {
        Parametre<BigDecimal> max = maxPls(regles);
        BigDecimal part = bilan.realisation().partPls();
        if (part == null) {
            return nonJugee("La part de PLS n’est pas connue.", max.article());
        }
        boolean atteinte = part.compareTo(max.valeur()) <= 0;
        PlsReduit reduit = regles.qualite().reduit().orElse(null);
        if (atteinte
                && bilan.plsReduit() == null
                && reduit != null
                && part.compareTo(reduit.plsMax().valeur()) > 0) {
            return nonJugee(
                    "%s de PLS parmi les logements réalisés : %s permis, mais %s si la commune avait moins de %s de logements sociaux et aucun PLH."
                            .formatted(
                                    Nombres.pourcent(part),
                                    Nombres.pourcent(max.valeur()),
                                    Nombres.pourcent(reduit.plsMax().valeur()),
                                    Nombres.pourcent(reduit.sousLeTaux().valeur())),
                    reduit.plsMax().article());
        }
        return new Motif(
                atteinte ? Atteinte.ATTEINTE : Atteinte.NON_ATTEINTE,
                "%s de PLS et assimilés parmi les logements réalisés%s : au plus %s permis."
                        .formatted(Nombres.pourcent(part), atteinte ? "" : ", trop", Nombres.pourcent(max.valeur())),
                max.article());
    }

    private Parametre<BigDecimal> maxPls(JeuDeRegles regles) {
        return regles.qualite()
                .reduit()
                .filter(_ -> Objects.equals(bilan.plsReduit(), Boolean.TRUE))
                .map(PlsReduit::plsMax)
                .orElse(regles.qualite().plsMax());
    }

    private Etape etape(
            String libelle, @Nullable BigDecimal part, String sens, Parametre<BigDecimal> borne, JeuDeRegles regles) {
        String valeur = part == null ? "inconnue" : Nombres.pourcent(part);
        return new Etape(
                libelle,
                "des logements réalisés, et non de l’objectif : %s, %s %s"
                        .formatted(valeur, sens, Nombres.pourcent(borne.valeur())),
                valeur,
                borne.article(),
                bilan.source(),
                regles.id());
    }

    private static Motif nonJugee(String phrase, String article) {
        return new Motif(Atteinte.NON_JUGEE, phrase, article);
    }
}
