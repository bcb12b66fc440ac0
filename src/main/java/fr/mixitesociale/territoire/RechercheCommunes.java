package fr.mixitesociale.territoire;

import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.territoire.NomCherche.Demande;
import fr.mixitesociale.territoire.NomCherche.Rang;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Search of communes. What looks like a code (digits, or 2A/2B and digits; spaces are forgiven) is compared with whole
 * codes only: « 74 » finds neither 74010 nor 97411, and « 1322 » is not 01322. Anything else is compared with names by
 * one pass over some 35,000 keys, a few milliseconds.
 */
final class RechercheCommunes {

    private static final int LIMITE_MAX = 100;
    private static final Pattern NOMBRE = Pattern.compile("\\d+|2[AB]\\d+");
    private static final Comparator<Commune> PLUS_PEUPLEE =
            Comparator.comparingInt(Commune::population).reversed().thenComparing(Commune::code);

    private final List<NomCherche> noms;
    private final Map<String, List<Commune>> parCodePostal = new HashMap<>();
    private final Function<CodeInsee, Optional<Commune>> parCodeActuel;
    private final Function<CodeInsee, Optional<Commune>> parAncienCode;

    /** @param parCodeActuel finds a commune by its code or the code of one of its arrondissements */
    RechercheCommunes(
            Collection<Commune> communes,
            Function<CodeInsee, Optional<Commune>> parCodeActuel,
            Function<CodeInsee, Optional<Commune>> parAncienCode) {
        this.parCodeActuel = parCodeActuel;
        this.parAncienCode = parAncienCode;
        this.noms = communes.stream().map(NomCherche::new).toList();
        for (Commune commune : communes) {
            commune.codesPostaux()
                    .forEach(code -> parCodePostal
                            .computeIfAbsent(code, _ -> new ArrayList<>(2))
                            .add(commune));
        }
        parCodePostal.values().forEach(liste -> liste.sort(PLUS_PEUPLEE));
    }

    /** @see Referentiel#chercher */
    List<Commune> chercher(String saisie, int limite) {
        int max = Math.clamp(limite, 0, LIMITE_MAX);
        String sansEspace = saisie.replaceAll("[\\s\u00a0\u202f]", "").toUpperCase(Locale.ROOT);
        if (NOMBRE.matcher(sansEspace).matches()) {
            return parCodeExact(sansEspace).stream().limit(max).toList();
        }
        String cle = CleRecherche.de(saisie);
        return cle.isEmpty() ? List.of() : parNom(cle, max);
    }

    private SequencedSet<Commune> parCodeExact(String code) {
        SequencedSet<Commune> trouvees = new LinkedHashSet<>();
        Optional<CodeInsee> insee = CodeInsee.lire(code);
        insee.flatMap(parCodeActuel).ifPresent(trouvees::add);
        trouvees.addAll(parCodePostal.getOrDefault(code, List.of()));
        // last: 75012 is a postal code of Paris today, and was Boulogne-Billancourt before 1968
        insee.flatMap(parAncienCode).ifPresent(trouvees::add);
        return trouvees;
    }

    private List<Commune> parNom(String cle, int max) {
        // « ste » may be the abbreviation of « sainte » or the beginning of « Stenay »: both readings are tried
        List<Demande> demandes = Stream.of(cle, CleRecherche.avecSaint(cle))
                .distinct()
                .map(Demande::new)
                .toList();
        List<Trouvee> trouvees = new ArrayList<>();
        for (NomCherche nom : noms) {
            Rang rang = nom.meilleurRang(demandes);
            if (rang != null) {
                trouvees.add(new Trouvee(nom.commune(), rang));
            }
        }
        return trouvees.stream().sorted().limit(max).map(Trouvee::commune).toList();
    }

    private record Trouvee(Commune commune, Rang rang) implements Comparable<Trouvee> {

        @Override
        public int compareTo(Trouvee autre) {
            int parRang = rang.compareTo(autre.rang);
            return parRang != 0 ? parRang : PLUS_PEUPLEE.compare(commune, autre.commune);
        }
    }
}
