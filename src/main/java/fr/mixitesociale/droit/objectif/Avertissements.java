package fr.mixitesociale.droit.objectif;

import fr.mixitesociale.droit.Nombres;
import fr.mixitesociale.droit.regles.Mutualisation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** What a reader of an {@link ObjectifLegal} must know before using it. */
final class Avertissements {

    private final ObjectifLegal objectif;
    private final List<String> phrases = new ArrayList<>();

    Avertissements(ObjectifLegal objectif) {
        this.objectif = objectif;
    }

    List<String> liste() {
        SansObjectif motif = objectif.motif();
        if (motif != null) {
            return List.of(motif.phrase());
        }
        if (objectif.situation().base() instanceof Base.Saisie) {
            phrases.add("Objectif calculé sur un déficit saisi : il peut différer d’une unité de celui que donnerait"
                    + " l’inventaire.");
        }
        if (objectif.regime() == Regime.VIII) {
            phrases.add("Commune nouvellement entrante : objectif de plein droit, ni abaissé ni mutualisé"
                    + " (art. L. 302-8, VIII CCH).");
        }
        plancherRamene();
        mutualisation();
        plsReduit();
        if (objectif.regles().estProjet()) {
            phrases.add("Règles d’un projet de loi jamais appliqué : aucune portée.");
        }
        return List.copyOf(phrases);
    }

    private void plancherRamene() {
        objectif.abaissement()
                .filter(plancher -> plancher == objectif.objectif())
                .filter(_ -> plancherBrut() > objectif.objectif())
                .ifPresent(plancher ->
                        phrases.add("Le plancher d’abaissement dépasserait l’objectif légal : il lui est ramené (%s)."
                                .formatted(Nombres.entier(plancher))));
    }

    private int plancherBrut() {
        return objectif.regles().paliers(objectif.situation().periode()).stream()
                .filter(palier -> palier.taux().equals(objectif.taux()))
                .flatMap(palier -> palier.plancher().stream())
                .mapToInt(part -> CalculObjectif.part(part, objectif.deficit(), RoundingMode.CEILING))
                .findFirst()
                .orElse(0);
    }

    private void mutualisation() {
        objectif.mutualisation()
                .ifPresent(plancher -> objectif.regles().mutualisation().ifPresent(pool -> {
                    guide(plancher, pool);
                    if (objectif.situation().plhExecutoire() == null) {
                        phrases.add("Mutualisation possible seulement si un PLH exécutoire couvre l’EPCI (%s)."
                                .formatted(pool.plhExecutoire().article()));
                    }
                }));
        if (objectif.regime() == Regime.VII
                && Boolean.FALSE.equals(objectif.situation().plhExecutoire())) {
            objectif.regles()
                    .mutualisation()
                    .ifPresent(pool -> phrases.add("Sans PLH exécutoire, l’objectif ne peut pas être mutualisé (%s)."
                            .formatted(pool.plhExecutoire().article())));
        }
    }

    /** The enacted half of 33 % is 16.5 %: the guide writes 17 % in its place, which binds nobody. */
    private void guide(int plancher, Mutualisation pool) {
        BigDecimal part = BigDecimal.valueOf(pool.partGuide().valeur());
        BigDecimal guide = part.multiply(objectif.deficit()).movePointLeft(2);
        if (BigDecimal.valueOf(plancher).compareTo(guide) < 0) {
            phrases.add(
                    "Plancher de mutualisation de %s, inférieur à celui du guide DHUP (%s du guide = %s) : la loi dit %s de l’objectif."
                            .formatted(
                                    Nombres.entier(plancher),
                                    Nombres.pourcent(part),
                                    Nombres.entier(guide.setScale(0, RoundingMode.CEILING)
                                            .intValueExact()),
                                    pool.part().valeur()));
        }
    }

    private void plsReduit() {
        if (Boolean.TRUE.equals(objectif.situation().plhExecutoire())) {
            return;
        }
        objectif.regles().qualite().reduit().ifPresent(reduit -> {
            String parts = Nombres.pourcent(reduit.plsMax().valeur());
            String seuil = Nombres.pourcent(reduit.sousLeTaux().valeur());
            boolean plhConnu = objectif.situation().plhExecutoire() != null;
            switch (objectif.situation().base()) {
                case Base.Connue connue
                when connue.estSous(reduit.sousLeTaux().valeur()) && !plhConnu ->
                    phrases.add(
                            "PLS limités à %s si aucun PLH ne couvre la commune : elle a moins de %s de logements sociaux (%s)."
                                    .formatted(parts, seuil, reduit.plsMax().article()));
                case Base.Saisie _
                when plhConnu ->
                    phrases.add("PLS limités à %s si la commune a moins de %s de logements sociaux, faute de PLH (%s)."
                            .formatted(parts, seuil, reduit.plsMax().article()));
                default -> {}
            }
        });
    }
}
