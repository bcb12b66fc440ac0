package fr.mixitesociale.redaction;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.ContratIntrouvable;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The rubriques of all the rooms, and the places they make in a contract. */
@Component
public class CatalogueRubriques {

    private final Map<String, Rubrique> parCle;

    CatalogueRubriques(List<Rubriques> pieces) {
        parCle = pieces.stream()
                .flatMap(piece -> piece.rubriques().stream())
                .sorted(Comparator.comparing(Rubrique::chapitre).thenComparing(Rubrique::ordre))
                .collect(Collectors.toMap(
                        Rubrique::cle,
                        Function.identity(),
                        (une, autre) -> {
                            throw new IllegalStateException("Two rubriques named " + une.cle());
                        },
                        LinkedHashMap::new));
    }

    public Optional<Rubrique> rubrique(String cle) {
        return Optional.ofNullable(parCle.get(cle));
    }

    /** Those of a chapter that this contract has, in order. */
    public List<Rubrique> duChapitre(Contrat contrat, String chapitre) {
        return parCle.values().stream()
                .filter(rubrique -> rubrique.chapitre().equals(chapitre) && rubrique.concerne(contrat))
                .toList();
    }

    /** @throws ContratIntrouvable for a place this contract does not have */
    Lieu exiger(Contrat contrat, Emplacement ou) {
        return rubrique(ou.rubrique())
                .filter(rubrique -> rubrique.concerne(contrat))
                .flatMap(rubrique -> lieux(contrat, rubrique)
                        .filter(lieu -> lieu.emplacement().equals(ou))
                        .findFirst())
                .orElseThrow(ContratIntrouvable::new);
    }

    /** Every place of a contract, by the identifier of its text; nothing is read. */
    Map<UUID, Lieu> lieux(Contrat contrat) {
        return parCle.values().stream()
                .filter(rubrique -> rubrique.concerne(contrat))
                .flatMap(rubrique -> lieux(contrat, rubrique))
                .collect(Collectors.toMap(lieu -> lieu.id(contrat), Function.identity()));
    }

    /** The places of a chapter: rubrique by rubrique, commune by commune in the order of the contract. */
    List<Lieu> lieux(Contrat contrat, String chapitre) {
        return duChapitre(contrat, chapitre).stream()
                .flatMap(rubrique -> lieux(contrat, rubrique))
                .toList();
    }

    private static Stream<Lieu> lieux(Contrat contrat, Rubrique rubrique) {
        return rubrique.portee() == Rubrique.Portee.COMMUNE
                ? contrat.communes().stream().map(commune -> new Lieu(rubrique, commune))
                : Stream.of(new Lieu(rubrique, null));
    }
}
