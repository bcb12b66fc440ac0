package fr.mixitesociale.document;

import fr.mixitesociale.contrat.modele.Bloc;
import fr.mixitesociale.contrat.modele.Bloc.Cellule;
import fr.mixitesociale.contrat.modele.Bloc.Colonne;
import fr.mixitesociale.contrat.modele.Ouvrage;
import fr.mixitesociale.contrat.modele.Ouvrage.Partie;
import fr.mixitesociale.contrat.modele.Passage;
import fr.mixitesociale.contrat.modele.Section;
import fr.mixitesociale.contrat.modele.Section.Portee;
import fr.mixitesociale.graphique.Graphique;
import fr.mixitesociale.graphique.Graphique.Annotation;
import fr.mixitesociale.graphique.Graphique.Repere;
import fr.mixitesociale.graphique.Graphique.Unite;
import fr.mixitesociale.graphique.Point;
import fr.mixitesociale.graphique.Serie;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A document with every kind of block; what a test is about is added to it. */
final class UnOuvrage {

    static final LocalDate JOUR = LocalDate.of(2026, 3, 12);

    private UnOuvrage() {}

    static Ouvrage complet() {
        return de("Projet au 12 mars 2026", List.of(volet1(), volet3()));
    }

    static Ouvrage avec(Bloc... blocs) {
        return de(null, List.of(partie("", section("essai", "Un titre", blocs))));
    }

    static Ouvrage de(@Nullable String etat, List<Partie> parties) {
        return new Ouvrage(
                "Contrat de mixité sociale (2026-2028)",
                "Commune d’Aubrac-sur-Mirande",
                List.of("Objectifs, engagements et actions pour la production de logement social"),
                etat,
                JOUR,
                parties);
    }

    static Partie partie(String titre, Section... sections) {
        return new Partie(titre, List.of(sections));
    }

    static Section section(String cle, String titre, Bloc... blocs) {
        return new Section(cle, titre, Portee.DESCRIPTIVE, List.of(blocs));
    }

    private static Partie volet1() {
        return partie(
                "",
                section(
                        "reperes",
                        "1er volet / Points de repères sur le logement social sur la commune",
                        new Bloc.Titre(1, "1) Évolution du taux de logement social"),
                        new Bloc.Paragraphe(List.of(
                                Passage.de("La commune compte "),
                                Passage.gras("16,47 %"),
                                Passage.de(" de logements sociaux, "),
                                Passage.italique("un demi-point de plus"),
                                Passage.de(" qu’en 2023.\nDeuxième ligne."))),
                        new Bloc.Figure(graphique("taux-1")),
                        new Bloc.Liste(
                                true,
                                List.of(
                                        List.of(Bloc.paragraphe("Premier point")),
                                        List.of(
                                                Bloc.paragraphe("Deuxième point"),
                                                Bloc.puces(List.of("un détail", "un autre"))))),
                        Bloc.note("Source : inventaires SRU, 1er janvier 2025."),
                        new Bloc.Titre(1, "2) État des lieux du parc social et de la demande"),
                        new Bloc.ACompleter("l’état du parc social de la commune n’est pas rédigé."),
                        new Bloc.Titre(1, "3) Dynamique de rattrapage SRU"),
                        tableau("Bilans triennaux SRU", 4, 6, false)));
    }

    private static Partie volet3() {
        return partie(
                "3e volet / Objectifs, engagements et projets : la feuille de route pour 2026-2028",
                section(
                        "engagements",
                        "Article 1er - Les engagements et actions à mener pour la période 2026-2028",
                        new Bloc.Titre(1, "Action foncière"),
                        tableau("Engagement 1.1", 2, 8, false)),
                section(
                        "projets",
                        "Article 3 - Les projets de logements sociaux pour 2026-2028",
                        tableau("Projets de la période 2026-2028", 10, 60, true)),
                section(
                        "signatures",
                        "Signatures",
                        new Bloc.Signatures(List.of(
                                new Bloc.Signature("Pour la commune d’Aubrac-sur-Mirande", "Jeanne Vidal, maire", ""),
                                new Bloc.Signature("Pour l’État", "", "Signé le 2 avril 2026")))));
    }

    static Bloc.Tableau tableau(String legende, int colonnes, int lignes, boolean total) {
        return new Bloc.Tableau(
                legende,
                IntStream.range(0, colonnes)
                        .mapToObj(c ->
                                c == 0 ? Colonne.texte("Nom de l’opération", 3) : Colonne.nombre("Colonne " + c, 2))
                        .toList(),
                IntStream.range(0, lignes)
                        .mapToObj(l -> cellules(colonnes, "Opération n° " + l))
                        .toList(),
                total ? cellules(colonnes, "Total") : null);
    }

    private static List<Cellule> cellules(int colonnes, String nom) {
        return IntStream.range(0, colonnes)
                .mapToObj(c -> Cellule.de(c == 0 ? nom : String.valueOf(12 * c)))
                .toList();
    }

    static Graphique graphique(String id) {
        return new Graphique(
                id,
                "Un demi-point gagné par an : à ce rythme, 25 % en 2042",
                "Taux de logement social, %, inventaires SRU 2015-2025",
                "Source : inventaires SRU",
                Unite.POURCENT,
                List.of(new Serie("Aubrac", points(11, 12.4, 0.41)), new Serie("EPCI", points(11, 18, 0.1))),
                new Repere("Objectif 25 %", points(11, 25, 0)),
                List.of(new Annotation(2019.5, "Livraison des Terrasses")),
                "La hausse vient de deux opérations livrées en 2019 et 2022.");
    }

    private static List<Point> points(int nombre, double depart, double pas) {
        return IntStream.range(0, nombre)
                .mapToObj(i -> new Point(2015 + i, BigDecimal.valueOf(Math.round((depart + pas * i) * 100), 2), false))
                .toList();
    }
}
