package fr.mixitesociale.copil;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What is frozen, as text. A field added later is absent from what was frozen before: it is read as unknown. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private Json() {}

    static String de(Object valeur) {
        return MAPPER.writeValueAsString(valeur);
    }

    static <T> T lire(String texte, Class<T> type) {
        return MAPPER.readValue(texte, type);
    }
}
