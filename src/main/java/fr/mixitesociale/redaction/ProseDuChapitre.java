package fr.mixitesociale.redaction;

import fr.mixitesociale.contrat.Completude;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.PointDeControle;
import fr.mixitesociale.contrat.modele.Bloc;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Phrases;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The texts of one chapter of one contract, as they were read. */
public final class ProseDuChapitre {

    private final Contrat contrat;
    private final List<Lieu> lieux;
    private final Map<UUID, String> textes;

    ProseDuChapitre(Contrat contrat, List<Lieu> lieux, Map<UUID, String> textes) {
        this.contrat = contrat;
        this.lieux = List.copyOf(lieux);
        this.textes = Map.copyOf(textes);
    }

    /** The rubriques this contract has in the chapter, in order. */
    public List<Rubrique> rubriques() {
        return lieux.stream().map(Lieu::rubrique).distinct().toList();
    }

    /** @param commune not looked at where the contract has one text for all */
    public Optional<String> texte(Rubrique rubrique, @Nullable CodeInsee commune) {
        return Optional.ofNullable(textes.get(Emplacement.de(rubrique, commune).id(contrat.id())));
    }

    public boolean estEcrite(Rubrique rubrique, @Nullable CodeInsee commune) {
        return texte(rubrique, commune).isPresent();
    }

    /**
     * What the document prints there: the text, or that it is to be written where it is expected; nothing for a rubrique
     * that may stay empty.
     */
    public List<Bloc> blocs(Rubrique rubrique, @Nullable CodeInsee commune) {
        return texte(rubrique, commune)
                .map(texte -> Prose.blocs(texte, rubrique.titre()))
                .orElseGet(() -> rubrique.attendue()
                        ? List.of(new Bloc.ACompleter(Phrases.de("redaction.a_completer", rubrique.titre())))
                        : List.of());
    }

    /** The same under the title of the rubrique; nothing at all for one that may stay empty. */
    public List<Bloc> blocsTitres(int niveau, Rubrique rubrique, @Nullable CodeInsee commune) {
        List<Bloc> corps = blocs(rubrique, commune);
        if (corps.isEmpty()) {
            return corps;
        }
        List<Bloc> blocs = new ArrayList<>();
        blocs.add(new Bloc.Titre(niveau, rubrique.titre()));
        corps.forEach(bloc -> blocs.add(
                bloc instanceof Bloc.Titre titre ? new Bloc.Titre(titre.niveau() + niveau, titre.texte()) : bloc));
        return blocs;
    }

    /** How many of the expected texts are written; those missing are named, with their commune where there are several. */
    public Completude completude() {
        List<Lieu> manques = manques();
        int attendus =
                (int) lieux.stream().filter(lieu -> lieu.rubrique().attendue()).count();
        return new Completude(
                attendus - manques.size(),
                attendus,
                manques.stream()
                        .map(lieu -> Phrases.de("redaction.manque", lieu.titre(contrat)))
                        .toList());
    }

    /** What the guide advises to write before the text is held ready: one point for the contract, one for each commune. */
    public List<PointDeControle> controles(String code, String source) {
        Map<Optional<CodeInsee>, List<Lieu>> parCommune = manques().stream()
                .collect(Collectors.groupingBy(
                        lieu -> Optional.ofNullable(lieu.commune()), LinkedHashMap::new, Collectors.toList()));
        return parCommune.values().stream()
                .map(manques -> new PointDeControle(
                        code,
                        PointDeControle.Gravite.RECOMMANDE,
                        PointDeControle.Jalon.PROJET,
                        Phrases.de(
                                "redaction.controle",
                                manques.stream()
                                        .map(lieu -> lieu.titre(contrat))
                                        .collect(Collectors.joining(" », « "))),
                        source,
                        manques.getFirst().rubrique().chapitre(),
                        code(manques.getFirst())))
                .toList();
    }

    private static @Nullable String code(Lieu lieu) {
        return lieu.commune() == null ? null : lieu.commune().valeur();
    }

    private List<Lieu> manques() {
        return lieux.stream()
                .filter(lieu -> lieu.rubrique().attendue() && !textes.containsKey(lieu.id(contrat)))
                .toList();
    }
}
