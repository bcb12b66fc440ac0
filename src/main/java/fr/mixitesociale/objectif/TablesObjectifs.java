package fr.mixitesociale.objectif;

import fr.mixitesociale.contrat.TypeContrat;
import fr.mixitesociale.contrat.modele.Bloc;
import fr.mixitesociale.contrat.modele.Bloc.Cellule;
import fr.mixitesociale.contrat.modele.Bloc.Colonne;
import fr.mixitesociale.droit.objectif.ObjectifLegal;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables of article 2, with the columns of the official template: lowering, pooling, arrondissements. */
final class TablesObjectifs {

    private TablesObjectifs() {}

    /** Six columns; pooled objectives have a total. */
    static Bloc amenagement(Tableau tableau) {
        boolean mutualisant = tableau.contrat().type() == TypeContrat.MUTUALISANT;
        String periode = tableau.contrat().periode().libelle();
        String cle = "objectif.texte.table." + (mutualisant ? "X." : "IX.");
        List<FicheObjectif> fiches = mutualisant
                ? tableau.mutualisees()
                : tableau.communes().stream().filter(FicheObjectif::estAbaissee).toList();
        return new Bloc.Tableau(
                Phrases.de("objectif.table." + tableau.contrat().type().name()),
                List.of(
                        Colonne.texte(Phrases.de("objectif.texte.table.commune"), 3),
                        Colonne.nombre(
                                Phrases.de(
                                        "objectif.texte.table.manquants",
                                        String.valueOf(
                                                tableau.contrat().periode().debut() - 1)),
                                2),
                        Colonne.nombre(Phrases.de(cle + "taux_avant"), 2),
                        Colonne.nombre(Phrases.de(cle + "objectif_avant", periode), 2),
                        Colonne.nombre(Phrases.de(cle + "taux_apres"), 2),
                        Colonne.nombre(Phrases.de(cle + "objectif_apres", periode), 2)),
                fiches.stream().map(TablesObjectifs::ligne).toList(),
                mutualisant ? total(tableau) : null);
    }

    private static List<Cellule> ligne(FicheObjectif fiche) {
        Optional<ObjectifLegal> legal = fiche.certain();
        BigDecimal taux = fiche.tauxRetenu();
        return cellules(
                fiche.nom(),
                legal.map(l -> FormatFr.decimal(l.deficit().setScale(0, RoundingMode.HALF_UP), 0))
                        .orElse(FormatFr.NON_DISPONIBLE),
                legal.flatMap(l -> Optional.ofNullable(l.taux()))
                        .map(part -> FormatFr.pourcent(part.valeur()))
                        .orElse(FormatFr.NON_DISPONIBLE),
                legal.map(l -> FormatFr.entier(l.objectif())).orElse(FormatFr.NON_DISPONIBLE),
                taux == null ? FormatFr.NON_DISPONIBLE : FormatFr.decimal(taux, 1) + "\u00a0%",
                FormatFr.entier(fiche.retenu()));
    }

    private static List<Cellule> total(Tableau tableau) {
        Repartition pool = tableau.repartition();
        return cellules(
                Phrases.de("objectif.table.total"),
                "",
                "",
                FormatFr.entier(pool == null ? null : pool.totalLegal()),
                "",
                FormatFr.entier(pool == null ? null : pool.total()));
    }

    /** Paris, Lyon, Marseille: where the objective goes; it has no regulatory value. */
    static Optional<Bloc> arrondissements(FicheObjectif fiche) {
        if (fiche.arrondissements().isEmpty()) {
            return Optional.empty();
        }
        Integer retenu = fiche.retenu();
        return Optional.of(new Bloc.Tableau(
                Phrases.de("objectif.texte.table.arrondissements", fiche.nom()),
                List.of(
                        Colonne.texte(Phrases.de("objectif.texte.table.arrondissement"), 3),
                        Colonne.nombre(Phrases.de("objectif.texte.table.taux_lls"), 2),
                        Colonne.texte(Phrases.de("objectif.texte.table.prioritaire"), 2),
                        Colonne.nombre(Phrases.de("objectif.texte.table.objectif"), 2),
                        Colonne.nombre(Phrases.de("objectif.texte.table.part"), 2)),
                fiche.arrondissements().stream()
                        .map(part -> cellules(
                                part.nom(),
                                FormatFr.taux(part.taux()),
                                part.prioritaire() == null
                                        ? FormatFr.NON_DISPONIBLE
                                        : Phrases.de(part.prioritaire() ? "socle.oui" : "socle.non"),
                                FormatFr.entier(part.objectif()),
                                part(part.objectif(), retenu)))
                        .toList(),
                null));
    }

    private static String part(@Nullable Integer objectif, @Nullable Integer total) {
        return objectif == null || total == null || total == 0
                ? FormatFr.NON_DISPONIBLE
                : FormatFr.decimal(
                                BigDecimal.valueOf(objectif)
                                        .movePointRight(2)
                                        .divide(BigDecimal.valueOf(total), 1, RoundingMode.HALF_UP),
                                1)
                        + "\u00a0%";
    }

    private static List<Cellule> cellules(String... textes) {
        return Stream.of(textes).map(Cellule::de).toList();
    }
}
