package fr.mixitesociale.projet;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.modele.Bloc;
import fr.mixitesociale.contrat.modele.Bloc.Cellule;
import fr.mixitesociale.contrat.modele.Bloc.Colonne;
import fr.mixitesociale.contrat.modele.Section;
import fr.mixitesociale.contrat.modele.Section.Portee;
import fr.mixitesociale.redaction.ProseDuChapitre;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Article 3 as it is signed: the ten columns of the template. One text is read by all, associated signatories included: of
 * an operation kept between public signatories it gives the dwellings and nothing else.
 */
final class TexteProjets {

    private static final List<ChampProjet> TYPOLOGIES =
            List.of(ChampProjet.PLAI, ChampProjet.PLUS, ChampProjet.PLS, ChampProjet.AUTRES);
    private static final String TIRET = "–";

    private final Contrat contrat;
    private final List<Bloc> blocs = new ArrayList<>();

    private TexteProjets(Contrat contrat) {
        this.contrat = contrat;
    }

    /**
     * @param noms name of a commune by its code
     * @param reponses engagements meant to fill the gap of a commune
     */
    static Section section(
            Contrat contrat,
            List<Projet> projets,
            UnaryOperator<String> noms,
            ProseDuChapitre prose,
            Map<CodeInsee, List<String>> reponses) {
        TexteProjets texte = new TexteProjets(contrat);
        String periode = contrat.periode().libelle();
        texte.blocs.add(Bloc.paragraphe(Phrases.de("projet.texte.objet", periode)));
        List<CodeInsee> communes = contrat.communes();
        for (CodeInsee commune : communes) {
            String nom = noms.apply(commune.valeur());
            if (communes.size() > 1) {
                texte.blocs.add(new Bloc.Titre(1, nom));
            }
            texte.commune(
                    nom,
                    projets.stream()
                            .filter(projet -> projet.commune().equals(commune))
                            .toList());
            texte.blocs.addAll(prose.blocs(RubriquesProjets.APPRECIATION, commune));
            texte.repondre(reponses.getOrDefault(commune, List.of()));
        }
        texte.blocs.add(Bloc.paragraphe(Phrases.de("projet.texte.suivi", periode)));
        return new Section(ChapitreProjets.CLE, Phrases.de("projet.texte.titre", periode), Portee.VIVANTE, texte.blocs);
    }

    private void commune(String nom, List<Projet> projets) {
        List<Projet> prioritaires =
                projets.stream().filter(projet -> !estDuVivier(projet)).toList();
        List<Projet> vivier = projets.stream().filter(TexteProjets::estDuVivier).toList();
        if (prioritaires.isEmpty()) {
            blocs.add(new Bloc.ACompleter(Phrases.de("projet.texte.vide", nom)));
        } else {
            blocs.add(table(
                    Phrases.de("projet.texte.legende", nom, contrat.periode().libelle()), prioritaires));
        }
        if (!vivier.isEmpty()) {
            blocs.add(table(Phrases.de("projet.texte.legende.vivier", nom), vivier));
        }
    }

    private void repondre(List<String> engagements) {
        if (!engagements.isEmpty()) {
            blocs.add(Bloc.paragraphe(Phrases.de("projet.texte.engagements")));
            blocs.add(new Bloc.Liste(
                    false,
                    engagements.stream()
                            .map(engagement -> List.<Bloc>of(Bloc.paragraphe(engagement)))
                            .toList()));
        }
    }

    private static boolean estDuVivier(Projet projet) {
        return ListeProjet.VIVIER.name().equals(projet.valeur(ChampProjet.LISTE));
    }

    private Bloc table(String legende, List<Projet> projets) {
        return new Bloc.Tableau(
                legende,
                List.of(
                        Colonne.texte(Phrases.de("projet.texte.colonne.nom"), 5),
                        Colonne.texte(Phrases.de("projet.texte.colonne.adresse"), 5),
                        Colonne.texte(Phrases.de("projet.texte.colonne.cadastre"), 3),
                        Colonne.texte(Phrases.de("projet.texte.colonne.maitre"), 4),
                        Colonne.nombre(Phrases.de("projet.texte.colonne.logements"), 3),
                        Colonne.nombre(Phrases.de("projet.texte.colonne.lls"), 3),
                        Colonne.texte(Phrases.de("projet.texte.colonne.typologies"), 4),
                        Colonne.nombre(
                                Phrases.de(
                                        "projet.texte.colonne.prevue",
                                        String.valueOf(contrat.periode().debut()),
                                        String.valueOf(contrat.periode().fin())),
                                4),
                        Colonne.nombre(Phrases.de("projet.texte.colonne.financement"), 3),
                        Colonne.texte(Phrases.de("projet.texte.colonne.observations"), 6)),
                projets.stream().map(TexteProjets::ligne).toList(),
                total(projets));
    }

    private static List<Cellule> ligne(Projet projet) {
        return projet.estConfidentiel()
                ? cellules(
                        Phrases.de("projet.texte.confidentiel"),
                        TIRET,
                        TIRET,
                        TIRET,
                        FormatFr.entier(projet.entier(ChampProjet.LOGEMENTS)),
                        FormatFr.entier(projet.entier(ChampProjet.LLS)),
                        TIRET,
                        TIRET,
                        TIRET,
                        TIRET)
                : cellules(
                        projet.nom(),
                        texte(projet, ChampProjet.ADRESSE),
                        texte(projet, ChampProjet.REFERENCE_CADASTRALE),
                        texte(projet, ChampProjet.MAITRE_OUVRAGE),
                        FormatFr.entier(projet.entier(ChampProjet.LOGEMENTS)),
                        FormatFr.entier(projet.entier(ChampProjet.LLS)),
                        typologies(projet),
                        texte(projet, ChampProjet.ANNEE_PREVUE),
                        texte(projet, ChampProjet.ANNEE_FINANCEMENT),
                        observations(projet));
    }

    private static String texte(Projet projet, ChampProjet champ) {
        String valeur = projet.valeur(champ);
        return valeur == null ? TIRET : valeur;
    }

    private static String typologies(Projet projet) {
        List<String> connues = TYPOLOGIES.stream()
                .filter(champ -> projet.entier(champ) != null)
                .map(champ -> typologie(champ, projet.entier(champ)))
                .toList();
        return connues.isEmpty() ? Phrases.de("projet.texte.non_ventile") : String.join("\n", connues);
    }

    private static String typologie(ChampProjet champ, @Nullable Integer nombre) {
        return Phrases.de("projet.texte.typologie." + champ.name(), FormatFr.entier(nombre));
    }

    private static String observations(Projet projet) {
        String texte = Stream.of(
                        projet.valeur(ChampProjet.INITIATIVE) == null
                                ? null
                                : Phrases.de("projet.texte.initiative." + projet.valeur(ChampProjet.INITIATIVE)),
                        projet.valeur(ChampProjet.OBSERVATIONS))
                .filter(morceau -> morceau != null)
                .collect(Collectors.joining("\n"));
        return texte.isEmpty() ? TIRET : texte;
    }

    /** Kinds of dwellings are summed over what the text shows: the difference would tell those of the others. */
    private static List<Cellule> total(List<Projet> projets) {
        List<Projet> montres =
                projets.stream().filter(projet -> !projet.estConfidentiel()).toList();
        return cellules(
                Phrases.de("projet.texte.total"),
                "",
                "",
                "",
                FormatFr.entier(somme(projets, ChampProjet.LOGEMENTS)),
                FormatFr.entier(somme(projets, ChampProjet.LLS)),
                TYPOLOGIES.stream()
                        .map(champ -> typologie(champ, somme(montres, champ)))
                        .collect(Collectors.joining("\n")),
                "",
                "",
                "");
    }

    static int somme(List<Projet> projets, ChampProjet champ) {
        return projets.stream()
                .map(projet -> projet.entier(champ))
                .mapToInt(nombre -> nombre == null ? 0 : nombre)
                .sum();
    }

    private static List<Cellule> cellules(String... textes) {
        return Stream.of(textes).map(Cellule::de).toList();
    }
}
