package fr.mixitesociale.territoire.generation;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The small tables of the referential: one function per resource. */
final class Extraits {

    private Extraits() {}

    static List<String> arrondissements(ArchiveNpm paquet) {
        return table(
                "code\tnom\tcommune\tpopulation",
                lignes(
                        paquet.donnees("communes"),
                        c -> texte(c, "type").equals("arrondissement-municipal"),
                        "code",
                        "nom",
                        "commune",
                        "population"));
    }

    /** EPCI à fiscalité propre, Métropole de Lyon (MET69) and EPT in one table; members stand in the communes. */
    static List<String> epci(ArchiveNpm paquet) {
        return table(
                "siren\tnom\tnature\tpopulation",
                Stream.concat(groupements(paquet.donnees("epci")), groupements(paquet.donnees("ept"))));
    }

    private static Stream<String> groupements(JsonNode groupements) {
        return lignes(groupements, _ -> true, "code", "nom", "type", "populationMunicipale");
    }

    static List<String> departements(ArchiveNpm paquet) {
        return table("code\tnom\tregion", lignes(paquet.donnees("departements"), _ -> true, "code", "nom", "region"));
    }

    static List<String> regions(ArchiveNpm paquet) {
        return table("code\tnom", lignes(paquet.donnees("regions"), _ -> true, "code", "nom"));
    }

    static List<String> millesime(ArchiveNpm paquet) {
        return List.of(
                "annee=" + paquet.millesime(),
                "paquet=" + paquet.paquet(),
                "licence=données INSEE, DGCL et La Poste sous Licence Ouverte 2.0, code du paquet sous licence MIT");
    }

    static String texte(JsonNode objet, String champ) {
        String valeur = objet.path(champ).asString("");
        if (valeur.indexOf('\t') >= 0 || valeur.indexOf('\n') >= 0) {
            throw new IllegalStateException("Separator inside a value: " + objet);
        }
        return valeur;
    }

    private static Stream<String> lignes(JsonNode objets, Predicate<JsonNode> garder, String... champs) {
        return objets.valueStream()
                .filter(garder)
                .map(objet -> String.join(
                        "\t",
                        Arrays.stream(champs).map(champ -> texte(objet, champ)).toList()));
    }

    private static List<String> table(String enTete, Stream<String> lignes) {
        return Stream.concat(Stream.of(enTete), lignes.sorted()).toList();
    }
}
