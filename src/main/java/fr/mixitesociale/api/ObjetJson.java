package fr.mixitesociale.api;

import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NumericNode;

/**
 * The body of a request, read field by field: a text is never taken for a number, nor a number for a truth value, and
 * each refusal names its field. Absent and null are the same.
 */
final class ObjetJson {

    /** Strict but for NaN and the infinities, which are read in order to be refused by the name of their field. */
    private static final JsonMapper LECTEUR = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final int DECIMALES = 2;

    private final JsonNode objet;
    private final String prefixe;

    private ObjetJson(JsonNode objet, String prefixe) {
        this.objet = objet;
        this.prefixe = prefixe;
    }

    /** @param champs the fields that exist; another one is refused, it may be a slip of the pen */
    static ObjetJson lire(byte[] corps, Set<String> champs) {
        return new ObjetJson(arbre(corps), "").verifie("corps", champs);
    }

    private ObjetJson verifie(String nom, Set<String> champs) {
        if (!objet.isObject()) {
            throw ChampRefuse.de(nom, objet, Phrases.de("api.attendu.objet"));
        }
        for (Map.Entry<String, JsonNode> champ : objet.properties()) {
            if (!champs.contains(champ.getKey())) {
                throw ChampRefuse.de(
                        nom(ChampRefuse.couper(champ.getKey())),
                        champ.getValue(),
                        Phrases.de("api.attendu.champ_connu", String.join(", ", new TreeSet<>(champs))));
            }
        }
        return this;
    }

    /** The objects of a list, each naming its fields by its place in it: {@code communes[1].rp}. */
    List<ObjetJson> objets(String champ, int min, int max, Set<String> champs) {
        JsonNode liste = brut(champ);
        if (!liste.isArray() || liste.size() < min || liste.size() > max) {
            throw ChampRefuse.de(nom(champ), liste, Phrases.de("api.attendu.liste", min, max));
        }
        return IntStream.range(0, liste.size())
                .mapToObj(rang -> {
                    String nom = "%s[%d]".formatted(nom(champ), rang);
                    return new ObjetJson(liste.get(rang), nom + ".").verifie(nom, champs);
                })
                .toList();
    }

    /** A field as a refusal names it. */
    String nom(String champ) {
        return prefixe + champ;
    }

    private static JsonNode arbre(byte[] corps) {
        try (JsonParser lecture = LECTEUR.createParser(corps)) {
            try {
                JsonNode lu = LECTEUR.readTree(lecture);
                if (lecture.nextToken() != null) {
                    throw new ChampRefuse("corps", lecture.getString(), Phrases.de("api.attendu.objet"));
                }
                return lu;
            } catch (JacksonException _) {
                String champ = lecture.streamReadContext().currentName();
                throw new ChampRefuse(
                        champ == null ? "corps" : ChampRefuse.couper(champ), null, Phrases.de("api.attendu.json"));
            }
        }
    }

    JsonNode brut(String champ) {
        return objet.path(champ);
    }

    boolean porte(String champ) {
        return !brut(champ).isMissingNode() && !brut(champ).isNull();
    }

    @Nullable
    Integer entier(String champ, int min, int max) {
        if (!porte(champ)) {
            return null;
        }
        String attendu = Phrases.de("api.attendu.entier", FormatFr.entier(min), FormatFr.entier(max));
        BigDecimal valeur = nombre(champ, BigDecimal.valueOf(min), BigDecimal.valueOf(max), 0, attendu);
        return valeur.intValueExact();
    }

    @Nullable
    BigDecimal decimal(String champ, int min, int max) {
        if (!porte(champ)) {
            return null;
        }
        String attendu = Phrases.de("api.attendu.decimal", FormatFr.entier(min), FormatFr.entier(max), DECIMALES);
        return nombre(champ, BigDecimal.valueOf(min), BigDecimal.valueOf(max), DECIMALES, attendu);
    }

    /** Bounds first: a number with a billion zeros is compared, never written out. */
    private BigDecimal nombre(String champ, BigDecimal min, BigDecimal max, int decimales, String attendu) {
        JsonNode recu = brut(champ);
        if (!estUnNombre(recu)) {
            throw ChampRefuse.de(nom(champ), recu, attendu);
        }
        BigDecimal valeur = recu.decimalValue();
        if (valeur.compareTo(min) < 0
                || valeur.compareTo(max) > 0
                || valeur.stripTrailingZeros().scale() > decimales) {
            throw ChampRefuse.de(nom(champ), recu, attendu);
        }
        return valeur;
    }

    /** Neither a text, nor NaN, nor an infinity. */
    static boolean estUnNombre(JsonNode recu) {
        return recu instanceof NumericNode nombre && !nombre.isNaN();
    }

    @Nullable
    Boolean booleen(String champ) {
        if (!porte(champ)) {
            return null;
        }
        JsonNode recu = brut(champ);
        if (!recu.isBoolean()) {
            throw ChampRefuse.de(nom(champ), recu, Phrases.de("api.attendu.booleen"));
        }
        return recu.booleanValue();
    }

    @Nullable
    String texte(String champ, String attendu) {
        if (!porte(champ)) {
            return null;
        }
        JsonNode recu = brut(champ);
        if (!recu.isString()) {
            throw ChampRefuse.de(nom(champ), recu, attendu);
        }
        return recu.stringValue();
    }
}
