package fr.mixitesociale.jalon;

import fr.mixitesociale.socle.Champ;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One field of one milestone, as a field of its project: the history of the project tells all of it. */
record CleJalon(Jalon jalon, ChampJalon champ) implements Champ<JalonEntity> {

    static final String PREFIXE = "jalon.";

    private static final Pattern POINT = Pattern.compile("\\.");

    static List<CleJalon> de(Jalon jalon) {
        return ChampJalon.TOUS.stream().map(champ -> new CleJalon(jalon, champ)).toList();
    }

    static Optional<CleJalon> lire(String cle) {
        String[] morceaux = POINT.split(cle, 3);
        return morceaux.length == 3 && cle.startsWith(PREFIXE)
                ? Jalon.de(morceaux[1])
                        .flatMap(jalon -> ChampJalon.de(morceaux[2]).map(champ -> new CleJalon(jalon, champ)))
                : Optional.empty();
    }

    @Override
    public String cle() {
        return PREFIXE + jalon.cle() + "." + champ.cle();
    }

    @Override
    public @Nullable String lire(JalonEntity entite) {
        return champ.lire(entite.lu());
    }

    @Override
    public @Nullable String normaliser(@Nullable String saisi) {
        return champ.normaliser(cle(), saisi);
    }

    @Override
    public void ecrire(JalonEntity entite, @Nullable String canonique) {
        champ.ecrire(entite, canonique);
    }

    String libelle() {
        return jalon.libelle() + " · " + champ.libelle();
    }
}
