package fr.mixitesociale.territoire.generation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Current communes, with the EPCI and the EPT each belongs to and the codes each took over. */
final class ExtraitCommunes {

    private static final String EN_TETE =
            "code\tnom\tdepartement\tpopulation\tsiren\tepci\tept\tcodes_postaux\tanciens_codes";

    private final List<JsonNode> actuelles;
    private final Map<String, String> epciParCommune;
    private final Map<String, String> eptParCommune;
    private final Set<String> codesActuels = new HashSet<>();

    ExtraitCommunes(ArchiveNpm paquet) {
        // a commune déléguée often shares the code of the commune that absorbed it: the type decides, not the code
        actuelles = paquet.donnees("communes")
                .valueStream()
                .filter(c -> texte(c, "type").equals("commune-actuelle"))
                .toList();
        actuelles.forEach(c -> codesActuels.add(texte(c, "code")));
        epciParCommune = membres(paquet.donnees("epci"));
        eptParCommune = membres(paquet.donnees("ept"));
    }

    List<String> lignes() {
        return Stream.concat(
                        Stream.of(EN_TETE), actuelles.stream().map(this::ligne).sorted())
                .toList();
    }

    private String ligne(JsonNode commune) {
        String code = texte(commune, "code");
        return String.join(
                "\t",
                code,
                texte(commune, "nom"),
                texte(commune, "departement"),
                commune.path("population").asString("0"),
                texte(commune, "siren"),
                epciParCommune.getOrDefault(code, ""),
                eptParCommune.getOrDefault(code, ""),
                liste(commune, "codesPostaux"),
                anciensCodes(commune));
    }

    /** A commune re-established under its old code is current again: that code leads to it, to no other. */
    private String anciensCodes(JsonNode commune) {
        List<String> codes =
                new ArrayList<>(List.of(liste(commune, "anciensCodes").split(" ")));
        codes.removeIf(codesActuels::contains);
        return String.join(" ", codes);
    }

    /** Members are joined by INSEE code: some members in the package have no SIREN. */
    private static Map<String, String> membres(JsonNode groupements) {
        Map<String, String> parCommune = new HashMap<>();
        for (JsonNode groupement : groupements) {
            for (JsonNode membre : groupement.get("membres")) {
                String autre = parCommune.put(texte(membre, "code"), texte(groupement, "code"));
                if (autre != null) {
                    throw new IllegalStateException("Commune %s is a member of %s and of %s"
                            .formatted(texte(membre, "code"), autre, texte(groupement, "code")));
                }
            }
        }
        return parCommune;
    }

    private static String liste(JsonNode objet, String champ) {
        return String.join(
                " ",
                objet.path(champ).valueStream().map(JsonNode::asString).sorted().toList());
    }

    private static String texte(JsonNode objet, String champ) {
        return Extraits.texte(objet, champ);
    }
}
