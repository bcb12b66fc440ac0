package fr.mixitesociale.levier;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.contrat.modele.Bloc;
import fr.mixitesociale.contrat.modele.Bloc.Cellule;
import fr.mixitesociale.contrat.modele.Bloc.Colonne;
import fr.mixitesociale.contrat.modele.Passage;
import fr.mixitesociale.engagement.PointDeVigilance;
import fr.mixitesociale.engagement.Theme;
import fr.mixitesociale.levier.RubriquesLeviers.Partie;
import fr.mixitesociale.redaction.ProseDuChapitre;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Volet 2 as the document prints it: the headings of the template, theme by theme, commune by commune. */
@Component
class TexteDesLeviers {

    /** Beyond that, columns side by side are too narrow for A4. */
    private static final int COLONNES_MAX = 4;

    private final Grilles grilles;
    private final RubriquesLeviers rubriques;

    TexteDesLeviers(Grilles grilles, RubriquesLeviers rubriques) {
        this.grilles = grilles;
        this.rubriques = rubriques;
    }

    List<Bloc> analyse(Participation lecture, ProseDuChapitre prose, List<PointDeVigilance> points) {
        Contrat contrat = lecture.contrat();
        List<Bloc> blocs = new ArrayList<>();
        for (Theme theme : Theme.values()) {
            blocs.add(new Bloc.Titre(1, Phrases.de("levier.texte.theme", theme.numero(), theme.libelle())));
            boolean plusieurs = contrat.communes().size() > 1;
            for (CodeInsee commune : contrat.communes()) {
                if (plusieurs) {
                    blocs.add(new Bloc.Titre(2, nom(contrat, commune)));
                }
                blocs.addAll(theme(theme, commune, plusieurs ? 3 : 2, prose, points));
            }
            List<String> communs = points.stream()
                    .filter(point -> point.theme() == theme && plusieurs && point.commune() == null)
                    .map(TexteDesLeviers::phrase)
                    .toList();
            if (!communs.isEmpty()) {
                blocs.add(new Bloc.Titre(2, Phrases.de("levier.texte.vigilance")));
                blocs.add(Bloc.puces(communs));
            }
        }
        blocs.addAll(prose.blocsTitres(1, rubriques.plh(), null));
        return blocs;
    }

    private List<Bloc> theme(
            Theme theme, CodeInsee commune, int niveau, ProseDuChapitre prose, List<PointDeVigilance> points) {
        List<Bloc> blocs = new ArrayList<>(prose.blocsTitres(niveau, rubriques.de(theme, Partie.DIFFICULTES), commune));
        blocs.add(new Bloc.Titre(niveau, Phrases.de("levier.texte.outils_leviers")));
        blocs.addAll(prose.blocsTitres(niveau + 1, rubriques.de(theme, Partie.OUTILS), commune));
        blocs.addAll(prose.blocsTitres(niveau + 1, rubriques.de(theme, Partie.LEVIERS), commune));
        List<String> vigilances = points.stream()
                .filter(point -> point.theme() == theme)
                .filter(point ->
                        point.commune() == null ? niveau == 2 : point.commune().equals(commune))
                .map(TexteDesLeviers::phrase)
                .toList();
        if (!vigilances.isEmpty()) {
            blocs.add(new Bloc.Titre(niveau + 1, Phrases.de("levier.texte.vigilance")));
            blocs.add(Bloc.puces(vigilances));
        }
        List<Bloc> synthese = Stream.of(Partie.FREINS, Partie.ATOUTS, Partie.AMELIORATIONS)
                .flatMap(partie -> prose.blocsTitres(niveau + 1, rubriques.de(theme, partie), commune).stream())
                .toList();
        if (!synthese.isEmpty()) {
            blocs.add(new Bloc.Titre(niveau, Phrases.de("levier.texte.synthese")));
            blocs.addAll(synthese);
        }
        return blocs;
    }

    private static String phrase(PointDeVigilance point) {
        return point.horizon() == null
                ? point.texte()
                : Phrases.de("levier.texte.vigilance.horizon", point.texte(), point.horizon());
    }

    /** The shared answers: side by side where the page is wide enough for the parties, one under the other otherwise. */
    List<Bloc> grilles(ReponsesPartagees.Tableau reponses) {
        List<Bloc> blocs = new ArrayList<>();
        blocs.add(Bloc.note(Phrases.de("levier.texte.grilles.note", grilles.source())));
        for (Grille grille : grilles.toutes()) {
            if (grille.elements().stream().noneMatch(reponses::estRepondu)) {
                continue;
            }
            blocs.add(new Bloc.Titre(1, grille.theme().libelle()));
            for (SectionDeGrille section : grille.sections()) {
                List<Element> repondus =
                        section.elements().stream().filter(reponses::estRepondu).toList();
                if (!repondus.isEmpty()) {
                    blocs.add(
                            reponses.signataires().size() <= COLONNES_MAX
                                    ? enColonnes(section, repondus, reponses)
                                    : enListe(section, repondus, reponses));
                }
            }
        }
        return blocs;
    }

    private static Bloc enColonnes(
            SectionDeGrille section, List<Element> elements, ReponsesPartagees.Tableau reponses) {
        List<Colonne> colonnes = new ArrayList<>();
        colonnes.add(Colonne.texte(Phrases.de("levier.colonne.question"), 4));
        reponses.signataires().forEach(signataire -> colonnes.add(Colonne.texte(signataire.nom(), 4)));
        return new Bloc.Tableau(
                legende(section),
                colonnes,
                elements.stream()
                        .map(element -> Stream.concat(
                                        Stream.of(Cellule.de(element.id() + " " + element.texte())),
                                        reponses.signataires().stream()
                                                .map(signataire -> cellule(reponses.reponse(signataire, element))))
                                .toList())
                        .toList(),
                null);
    }

    private static Bloc enListe(SectionDeGrille section, List<Element> elements, ReponsesPartagees.Tableau reponses) {
        List<List<Cellule>> lignes = new ArrayList<>();
        for (Element element : elements) {
            for (Signataire signataire : reponses.signataires()) {
                Optional<LectureReponses.Ligne> reponse = reponses.reponse(signataire, element);
                if (reponse.isPresent()) {
                    lignes.add(List.of(
                            Cellule.de(element.id() + " " + element.texte()),
                            Cellule.de(signataire.nom()),
                            cellule(reponse)));
                }
            }
        }
        return new Bloc.Tableau(
                legende(section),
                List.of(
                        Colonne.texte(Phrases.de("levier.colonne.question"), 3),
                        Colonne.texte(Phrases.de("levier.texte.partie"), 2),
                        Colonne.texte(Phrases.de("levier.champ.texte"), 5)),
                lignes,
                null);
    }

    private static String legende(SectionDeGrille section) {
        return section.id() + " · " + section.titre();
    }

    private static Cellule cellule(Optional<LectureReponses.Ligne> reponse) {
        List<Passage> passages = new ArrayList<>();
        reponse.ifPresent(ligne -> {
            if (ligne.statut() != null) {
                passages.add(Passage.gras(ligne.statut().libelle() + (ligne.texte() == null ? "" : ". ")));
            }
            if (ligne.texte() != null) {
                passages.add(Passage.de(ligne.texte()));
            }
            if (ligne.levier() != null) {
                passages.add(Passage.italique(
                        (passages.isEmpty() ? "" : "\n") + Phrases.de("levier.levier.prefixe") + ligne.levier()));
            }
        });
        return new Cellule(passages);
    }

    private static String nom(Contrat contrat, CodeInsee commune) {
        return contrat.signataire(NatureSignataire.COMMUNE, commune.valeur())
                .map(Signataire::nom)
                .orElse(commune.valeur());
    }
}
