package fr.mixitesociale.droit.chargement;

import fr.mixitesociale.droit.regles.Parametre;
import fr.mixitesociale.droit.regles.Reference;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One mapping of a rule set file, read key by key; what nobody read is a misspelt key and is refused. */
final class Noeud {

    private final String chemin;
    private final Map<?, ?> contenu;
    private final Set<String> lues = new HashSet<>();

    private Noeud(String chemin, Map<?, ?> contenu) {
        this.chemin = chemin;
        this.contenu = contenu;
    }

    static Noeud de(String chemin, @Nullable Object contenu) {
        if (contenu instanceof Map<?, ?> map) {
            return new Noeud(chemin, map);
        }
        throw new ChargementImpossible(chemin, "des clés sont attendues.");
    }

    Noeud noeud(String cle) {
        return de(chemin(cle), lire(cle));
    }

    Optional<Noeud> noeudEventuel(String cle) {
        return contenu.containsKey(cle) ? Optional.of(noeud(cle)) : Optional.empty();
    }

    List<Noeud> liste(String cle) {
        if (lire(cle) instanceof List<?> elements && !elements.isEmpty()) {
            return IntStream.range(0, elements.size())
                    .mapToObj(rang -> de(chemin(cle) + "[" + rang + "]", elements.get(rang)))
                    .toList();
        }
        throw new ChargementImpossible(chemin(cle), "une liste non vide est attendue.");
    }

    String texte(String cle) {
        if (lire(cle) instanceof String texte && !texte.isBlank()) {
            return texte.strip();
        }
        throw new ChargementImpossible(chemin(cle), "un texte est attendu (entre guillemets pour une date).");
    }

    Optional<String> texteEventuel(String cle) {
        return contenu.containsKey(cle) ? Optional.of(texte(cle)) : Optional.empty();
    }

    int entier(String cle) {
        if (lire(cle) instanceof Integer entier) {
            return entier;
        }
        throw new ChargementImpossible(chemin(cle), "un nombre entier est attendu.");
    }

    Optional<Integer> entierEventuel(String cle) {
        return contenu.containsKey(cle) ? Optional.of(entier(cle)) : Optional.empty();
    }

    BigDecimal decimal(String cle) {
        if (lire(cle) instanceof Number nombre) {
            return new BigDecimal(nombre.toString());
        }
        throw new ChargementImpossible(chemin(cle), "un nombre est attendu.");
    }

    boolean ouiNon(String cle) {
        if (lire(cle) instanceof Boolean oui) {
            return oui;
        }
        throw new ChargementImpossible(chemin(cle), "« true » ou « false » est attendu.");
    }

    /** A figure of the law under {@code cle}: its value read by {@code lecture}, its words and its source. */
    <T> Parametre<T> parametre(String cle, Function<Noeud, T> lecture) {
        Noeud noeud = noeud(cle);
        try {
            Parametre<T> parametre = new Parametre<>(
                    noeud.cle(),
                    noeud.texte("libelle"),
                    lecture.apply(noeud),
                    new Reference(noeud.texte("article"), noeud.texte("source"), noeud.ouiNon("verifie")));
            noeud.finir();
            return parametre;
        } catch (IllegalArgumentException invalide) {
            throw new ChargementImpossible(noeud.chemin, invalide);
        }
    }

    Parametre<BigDecimal> pourcent(String cle) {
        return parametre(cle, noeud -> {
            BigDecimal valeur = noeud.decimal("valeur");
            if (valeur.signum() < 0 || valeur.compareTo(BigDecimal.valueOf(100)) > 0) {
                throw new ChargementImpossible(noeud.chemin, "un pourcentage entre 0 et 100 est attendu.");
            }
            return valeur;
        });
    }

    Parametre<Integer> nombre(String cle) {
        return parametre(cle, noeud -> noeud.entier("valeur"));
    }

    Parametre<Boolean> condition(String cle) {
        return parametre(cle, noeud -> noeud.ouiNon("valeur"));
    }

    /** @throws ChargementImpossible when a key was not read: misspelt, it would be a rule nobody applies */
    void finir() {
        contenu.keySet().stream()
                .map(String::valueOf)
                .filter(cle -> !lues.contains(cle))
                .findFirst()
                .ifPresent(cle -> {
                    throw new ChargementImpossible(chemin(cle), "clé inconnue.");
                });
    }

    String lieu() {
        return chemin;
    }

    private String cle() {
        return chemin.substring(chemin.indexOf('/') + 1);
    }

    private @Nullable Object lire(String cle) {
        lues.add(cle);
        return contenu.get(cle);
    }

    private String chemin(String cle) {
        return chemin + (chemin.endsWith("/") ? "" : ".") + cle;
    }
}
