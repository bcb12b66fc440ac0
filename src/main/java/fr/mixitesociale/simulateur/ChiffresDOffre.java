package fr.mixitesociale.simulateur;

import fr.mixitesociale.droit.Etape;
import fr.mixitesociale.droit.Intervalle;
import fr.mixitesociale.droit.Nombres;
import fr.mixitesociale.droit.controle.Amenagement;
import fr.mixitesociale.droit.objectif.ObjectifLegal;
import fr.mixitesociale.droit.objectif.ObjectifQualitatif;
import fr.mixitesociale.droit.regles.Parametre;
import fr.mixitesociale.socle.Phrases;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** The least objective of a type of contract, and the PLAI and PLS that go with it (art. L. 302-8, III CCH). */
final class ChiffresDOffre {

    private final ObjectifLegal legal;
    private final Amenagement type;
    private final Intervalle plancher;
    private final List<Etape> etapes;

    /** @param etapes how the floor was found */
    ChiffresDOffre(ObjectifLegal legal, Amenagement type, Intervalle plancher, List<Etape> etapes) {
        this.legal = legal;
        this.type = type;
        this.plancher = plancher;
        this.etapes = etapes;
    }

    List<Chiffre> chiffres() {
        return List.of(
                new Chiffre(
                        Phrases.de("simulateur.offre.plancher"),
                        Bornes.de(plancher),
                        null,
                        Phrases.de("simulateur.offre.plancher.sens." + type.name()),
                        etapes),
                qualite("plai", legal.qualite().partPlai(), ObjectifQualitatif::plaiMin),
                qualite("pls", legal.qualite().partPls(), ObjectifQualitatif::plsMax));
    }

    private Chiffre qualite(String genre, Parametre<BigDecimal> part, ToIntFunction<ObjectifQualitatif> nombre) {
        ToIntFunction<Integer> pour =
                objectif -> nombre.applyAsInt(legal.qualite().pour(objectif));
        String libelle = Phrases.de("simulateur.offre." + genre);
        List<Etape> calcul = IntStream.of(plancher.min(), plancher.max())
                .distinct()
                .mapToObj(objectif -> etape(libelle, genre, part, objectif, pour.applyAsInt(objectif)))
                .toList();
        return new Chiffre(
                libelle,
                Bornes.de(new Intervalle(pour.applyAsInt(plancher.min()), pour.applyAsInt(plancher.max()))),
                null,
                Phrases.de("simulateur.offre.qualite.sens"),
                calcul);
    }

    private Etape etape(String libelle, String genre, Parametre<BigDecimal> part, int objectif, int resultat) {
        BigDecimal exact = part.valeur().multiply(BigDecimal.valueOf(objectif)).movePointLeft(2);
        return new Etape(
                libelle,
                Phrases.de(
                        "simulateur.offre.qualite.formule." + genre,
                        Nombres.pourcent(part.valeur()),
                        Nombres.entier(objectif),
                        Nombres.decimal(exact),
                        Nombres.entier(resultat)),
                Nombres.entier(resultat),
                part.article(),
                null,
                legal.regles().id());
    }
}
