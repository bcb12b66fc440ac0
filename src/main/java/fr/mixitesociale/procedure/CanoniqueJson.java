package fr.mixitesociale.procedure;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fr.mixitesociale.contrat.modele.Bloc;
import fr.mixitesociale.contrat.modele.Section;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one written form of a text: the same text always gives the same characters, so that its fingerprint can be
 * compared, and can be read again years later without the classes that wrote it.
 */
final class CanoniqueJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addMixIn(Bloc.class, BlocNomme.class)
            .build();

    private CanoniqueJson() {}

    /** Names of the blocks in the written form: they outlive the names of the classes. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "bloc")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Bloc.Titre.class, name = "titre"),
        @JsonSubTypes.Type(value = Bloc.Paragraphe.class, name = "paragraphe"),
        @JsonSubTypes.Type(value = Bloc.Liste.class, name = "liste"),
        @JsonSubTypes.Type(value = Bloc.Tableau.class, name = "tableau"),
        @JsonSubTypes.Type(value = Bloc.Figure.class, name = "figure"),
        @JsonSubTypes.Type(value = Bloc.Note.class, name = "note"),
        @JsonSubTypes.Type(value = Bloc.ACompleter.class, name = "a_completer"),
        @JsonSubTypes.Type(value = Bloc.Signatures.class, name = "signatures")
    })
    private interface BlocNomme {}

    static String ecrire(Object valeur) {
        return MAPPER.writeValueAsString(valeur);
    }

    static TexteFige lire(String json) {
        return MAPPER.readValue(json, TexteFige.class);
    }

    static String empreinte(List<Section> sections) {
        return empreinteDe(sections);
    }

    /** Of the written form of a value. */
    static String empreinteDe(Object valeur) {
        return empreinte(ecrire(valeur).getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256, in hexadecimal. */
    static String empreinte(byte[]... octets) {
        try {
            MessageDigest condense = MessageDigest.getInstance("SHA-256");
            for (byte[] partie : octets) {
                condense.update(partie);
            }
            return HexFormat.of().formatHex(condense.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
