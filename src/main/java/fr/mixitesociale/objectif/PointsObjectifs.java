package fr.mixitesociale.objectif;

import fr.mixitesociale.contrat.Completude;
import fr.mixitesociale.contrat.PointDeControle;
import fr.mixitesociale.contrat.PointDeControle.Gravite;
import fr.mixitesociale.contrat.PointDeControle.Jalon;
import fr.mixitesociale.droit.controle.Constat;
import fr.mixitesociale.socle.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the rules say of article 2, as the legal steps of the contract hear it. */
final class PointsObjectifs {

    private PointsObjectifs() {}

    static List<PointDeControle> points(Tableau tableau) {
        List<PointDeControle> points = new ArrayList<>();
        constats(tableau).map(PointsObjectifs::point).distinct().forEach(points::add);
        for (FicheObjectif fiche : tableau.communes()) {
            if (fiche.certain().isEmpty()) {
                points.add(base(fiche, Phrases.de("objectif.controle.inconnu", fiche.nom())));
            } else if (estDeTravail(fiche)) {
                points.add(base(
                        fiche,
                        Phrases.de(
                                "objectif.controle.travail",
                                fiche.nom(),
                                String.valueOf(tableau.contrat().periode().debut() - 1))));
            }
            if (!fiche.raisonsManquantes().isEmpty()) {
                points.add(new PointDeControle(
                        "objectif.raisons",
                        Gravite.RECOMMANDE,
                        Jalon.PROJET,
                        Phrases.de(
                                "objectif.controle.raisons",
                                fiche.nom(),
                                fiche.raisonsManquantes().stream()
                                        .map(ChampObjectif::libelle)
                                        .collect(Collectors.joining(", "))),
                        Phrases.de("objectif.controle.guide"),
                        ChapitreObjectifs.CLE,
                        fiche.commune().valeur()));
            }
        }
        return points;
    }

    /** Of each commune: its legal objective known on the base of the law, and the reasons of what is retained. */
    static Completude completude(Tableau tableau) {
        List<String> manques = new ArrayList<>();
        for (FicheObjectif fiche : tableau.communes()) {
            if (fiche.certain().isEmpty() || estDeTravail(fiche)) {
                manques.add(Phrases.de("objectif.manque.base", fiche.nom()));
            }
            if (!fiche.raisonsManquantes().isEmpty()) {
                manques.add(Phrases.de("objectif.manque.raisons", fiche.nom()));
            }
        }
        int attendus = 2 * tableau.communes().size();
        return new Completude(attendus - manques.size(), attendus, manques);
    }

    private static boolean estDeTravail(FicheObjectif fiche) {
        BaseRetenue base = fiche.legal().base();
        return base != null && base.estDeTravail();
    }

    private static Stream<Constat> constats(Tableau tableau) {
        Repartition repartition = tableau.repartition();
        Stream<Constat> communs = Stream.concat(
                tableau.constats().stream(), tableau.communes().stream().flatMap(fiche -> fiche.constats().stream()));
        return repartition == null ? communs : Stream.concat(communs, repartition.bilan().constats().stream());
    }

    private static PointDeControle point(Constat constat) {
        return new PointDeControle(
                "objectif." + constat.regle().name().toLowerCase(Locale.ROOT),
                constat.estBloquant() ? Gravite.BLOQUANT : Gravite.RECOMMANDE,
                jalon(constat),
                constat.phrase(),
                constat.article(),
                ChapitreObjectifs.CLE,
                constat.commune());
    }

    /** What other bodies decide comes with the signatures; the figures themselves are checked before there is a project. */
    private static Jalon jalon(Constat constat) {
        return switch (constat.regle()) {
            case CNSRU, ACCORD, CUMUL, PLH -> Jalon.SIGNATURE;
            case TYPE_OUVERT,
                    PLANCHER,
                    AU_DESSUS_DU_LEGAL,
                    DUREE,
                    TOTAL,
                    PERIMETRE,
                    GUIDE,
                    ARRONDISSEMENTS,
                    REHAUSSEMENT,
                    PROJET_DE_LOI -> Jalon.PROJET;
        };
    }

    /** The base inventory is known before anyone signs; a contract may be prepared on another. */
    private static PointDeControle base(FicheObjectif fiche, String phrase) {
        return new PointDeControle(
                "objectif.base",
                Gravite.BLOQUANT,
                Jalon.SIGNATURE,
                phrase,
                Phrases.de("objectif.controle.article.base"),
                ChapitreObjectifs.CLE,
                fiche.commune().valeur());
    }
}
