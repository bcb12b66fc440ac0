package fr.mixitesociale.engagement;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.contrat.modele.Bloc;
import fr.mixitesociale.contrat.modele.Bloc.Cellule;
import fr.mixitesociale.contrat.modele.Bloc.Colonne;
import fr.mixitesociale.contrat.modele.Passage;
import fr.mixitesociale.contrat.modele.Section;
import fr.mixitesociale.contrat.modele.Section.Portee;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Article 1 as it is signed: for each theme its engagements, one table each, then the points de vigilance to come. */
final class TexteEngagements {

    private static final int INTITULE = 1;
    private static final int CONTENU = 3;

    private TexteEngagements() {}

    static Section section(Contrat contrat, List<EngagementFiche> engagements, List<PointDeVigilance> points) {
        List<Bloc> blocs = new ArrayList<>();
        blocs.add(Bloc.paragraphe(
                Phrases.de("engagement.texte.objet", contrat.periode().libelle())));
        for (Theme theme : Theme.values()) {
            blocs.add(new Bloc.Titre(1, theme.numero() + ") " + theme.libelle()));
            List<EngagementFiche> duTheme =
                    engagements.stream().filter(e -> e.theme() == theme).toList();
            if (duTheme.isEmpty()) {
                blocs.add(new Bloc.ACompleter(Phrases.de("engagement.texte.theme.vide", theme.libelle())));
            }
            duTheme.forEach(engagement -> blocs.add(table(engagement)));
            vigilance(
                    points.stream()
                            .filter(point -> point.place() == PlaceVigilance.ARTICLE_1 && point.theme() == theme)
                            .toList(),
                    blocs);
        }
        return new Section(
                ChapitreEngagements.CLE,
                Phrases.de("engagement.texte.titre", contrat.periode().libelle()),
                Portee.ENGAGEANTE,
                blocs);
    }

    /** What the guide wants of each engagement: who, what result, how and when, measured by what. */
    private static Bloc table(EngagementFiche engagement) {
        List<List<Cellule>> lignes = new ArrayList<>();
        ligne(
                lignes,
                Phrases.de("engagement.texte.signataires"),
                Stream.concat(Stream.of(engagement.signatairePilote()), engagement.signataires().stream())
                        .map(Signataire::nom)
                        .distinct()
                        .collect(Collectors.joining("\n")));
        ligne(lignes, Phrases.de("engagement.texte.pilote"), pilote(engagement));
        ligne(lignes, ChampEngagement.RESULTAT_ATTENDU.libelle(), attendu(engagement.resultatAttendu()));
        ligne(lignes, ChampEngagement.METHODE.libelle(), attendu(engagement.methode()));
        ligne(lignes, Phrases.de("engagement.texte.calendrier"), calendrier(engagement));
        ligne(lignes, Phrases.de("engagement.texte.indicateur"), indicateur(engagement.indicateur()));
        if (engagement.lienPlh() != null) {
            ligne(lignes, ChampEngagement.LIEN_PLH.libelle(), engagement.lienPlh());
        }
        return new Bloc.Tableau(
                Phrases.de("engagement.texte.legende", engagement.numero(), engagement.intitule()),
                List.of(
                        Colonne.texte(Phrases.de("engagement.texte.rubrique"), INTITULE),
                        Colonne.texte(Phrases.de("engagement.texte.contenu"), CONTENU)),
                lignes,
                null);
    }

    private static String pilote(EngagementFiche engagement) {
        String nom = engagement.signatairePilote().nom();
        return engagement.pilote() == null ? nom : nom + " – " + engagement.pilote();
    }

    private static String calendrier(EngagementFiche engagement) {
        String texte = Stream.of(
                        engagement.calendrier(),
                        engagement.echeance() == null
                                ? null
                                : Phrases.de("engagement.texte.echeance", FormatFr.dateLongue(engagement.echeance())))
                .filter(morceau -> morceau != null)
                .collect(Collectors.joining("\n"));
        return attendu(texte.isEmpty() ? null : texte);
    }

    /** What is measured and up to where; the value reached belongs to the follow-up, not to the text. */
    private static String indicateur(Indicateur indicateur) {
        String libelle = indicateur.libelle();
        if (libelle == null || !indicateur.estMesurable()) {
            return attendu(null);
        }
        String cible = indicateur.cible();
        return cible == null
                ? libelle
                : Phrases.de(
                        "engagement.texte.cible",
                        libelle,
                        Indicateur.lisible(cible),
                        indicateur.unite() == null ? "" : " " + indicateur.unite());
    }

    private static String attendu(@Nullable String texte) {
        return texte == null ? Phrases.de("engagement.texte.a_completer") : texte;
    }

    private static void ligne(List<List<Cellule>> lignes, String rubrique, String contenu) {
        lignes.add(List.of(new Cellule(List.of(Passage.gras(rubrique))), Cellule.de(contenu)));
    }

    private static void vigilance(List<PointDeVigilance> points, List<Bloc> blocs) {
        if (points.isEmpty()) {
            return;
        }
        blocs.add(new Bloc.Titre(2, Phrases.de("engagement.texte.vigilance")));
        blocs.add(Bloc.puces(points.stream()
                .map(point -> point.horizon() == null
                        ? Phrases.de(
                                "engagement.texte.point",
                                point.texte(),
                                point.auteur().nom())
                        : Phrases.de(
                                "engagement.texte.point_horizon",
                                point.texte(),
                                point.auteur().nom(),
                                point.horizon()))
                .toList()));
    }
}
