package fr.mixitesociale.api;

import fr.mixitesociale.socle.Phrases;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One field of a request that cannot be understood: which, what was received, what was expected. */
class ChampRefuse extends RuntimeException {

    private static final int VALEUR_MAX = 200;

    private final String champ;
    private final transient @Nullable Object valeur;
    private final String attendu;
    private final @Nullable String phrase;

    ChampRefuse(String champ, @Nullable Object valeur, String attendu) {
        this(champ, valeur, attendu, null);
    }

    /** @param phrase why, when more is known than what was expected */
    ChampRefuse(String champ, @Nullable Object valeur, String attendu, @Nullable String phrase) {
        this.phrase = phrase;
        this.champ = champ;
        this.valeur = valeur;
        this.attendu = attendu;
    }

    static ChampRefuse de(String champ, JsonNode recu, String attendu) {
        return new ChampRefuse(champ, valeur(recu), attendu);
    }

    /** As it was received where JSON can say it again, cut where it is long: a problem is no echo. */
    private static @Nullable Object valeur(JsonNode recu) {
        return switch (recu.getNodeType()) {
            case MISSING, NULL -> null;
            case BOOLEAN -> recu.booleanValue();
            case NUMBER -> nombre(recu);
            case STRING -> couper(recu.stringValue());
            default -> couper(recu.toString());
        };
    }

    /** Neither NaN nor a number of a thousand digits is said again as a number. */
    private static Object nombre(JsonNode recu) {
        String texte = recu.asString();
        return ObjetJson.estUnNombre(recu) && texte.length() <= 20 ? recu.numberValue() : couper(texte);
    }

    static String couper(String texte) {
        return texte.length() <= VALEUR_MAX ? texte : texte.substring(0, VALEUR_MAX) + "…";
    }

    String champ() {
        return champ;
    }

    @Nullable
    Object valeur() {
        return valeur;
    }

    String attendu() {
        return attendu;
    }

    @Override
    public String getMessage() {
        if (phrase != null) {
            return phrase;
        }
        return valeur == null
                ? Phrases.de("api.champ.absent", champ, attendu)
                : Phrases.de("api.champ.refuse", champ, attendu, String.valueOf(valeur));
    }
}
