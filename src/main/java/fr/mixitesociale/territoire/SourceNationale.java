package fr.mixitesociale.territoire;

import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Siren;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The national territory, from the resources of {@code referentiel/} (see the README there). Current communes of
 * metropolitan France, of the DROM and of the overseas collectivities: 34,746 + 129 + 94.
 */
@Component
class SourceNationale implements SourceTerritoire {

    @Override
    public Lot lire() {
        List<Departement> departements =
                Tableau.lire("departements.tsv", "code\tnom\tregion", c -> new Departement(c[0], c[1], c[2]));
        List<Commune> communes = communes(departements);
        return new Lot(
                communes,
                Tableau.lire(
                        "arrondissements.tsv",
                        "code\tnom\tcommune\tpopulation",
                        c -> new Arrondissement(
                                new CodeInsee(c[0]), c[1], new CodeInsee(c[2]), Integer.parseInt(c[3]))),
                epci(communes),
                departements,
                Tableau.lire("regions.tsv", "code\tnom", c -> new Region(c[0], c[1])));
    }

    Millesime millesime() {
        Properties proprietes = new Properties();
        try (Reader lecteur = Tableau.ouvrir("millesime.properties")) {
            proprietes.load(lecteur);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Millesime(
                Integer.parseInt(proprietes.getProperty("annee")),
                proprietes.getProperty("paquet"),
                proprietes.getProperty("licence"));
    }

    private static List<Commune> communes(List<Departement> departements) {
        Map<String, Departement> parCode = new HashMap<>();
        departements.forEach(departement -> parCode.put(departement.code(), departement));
        // the SIREN of an EPCI is met once per member: keep one object of each
        Map<String, Siren> groupements = new HashMap<>();
        return Tableau.lire(
                "communes.tsv.gz",
                "code\tnom\tdepartement\tpopulation\tsiren\tepci\tept\tcodes_postaux\tanciens_codes",
                c -> {
                    Departement departement = Objects.requireNonNull(parCode.get(c[2]), () -> "No département " + c[2]);
                    return new Commune(
                            new CodeInsee(c[0]),
                            c[1],
                            departement.code(),
                            departement.region(),
                            siren(c[4], Siren::new),
                            siren(c[5], code -> groupements.computeIfAbsent(code, Siren::new)),
                            siren(c[6], code -> groupements.computeIfAbsent(code, Siren::new)),
                            Integer.parseInt(c[3]),
                            liste(c[7], Function.identity()),
                            liste(c[8], CodeInsee::new));
                });
    }

    private static List<Epci> epci(List<Commune> communes) {
        Map<Siren, List<CodeInsee>> membres = new HashMap<>();
        for (Commune commune : communes) {
            ajouter(membres, commune.epci(), commune.code());
            ajouter(membres, commune.ept(), commune.code());
        }
        return Tableau.lire("epci.tsv", "siren\tnom\tnature\tpopulation", c -> {
            Siren siren = new Siren(c[0]);
            return new Epci(
                    siren,
                    c[1],
                    Epci.Nature.valueOf(c[2]),
                    Integer.parseInt(c[3]),
                    membres.getOrDefault(siren, List.of()));
        });
    }

    private static void ajouter(Map<Siren, List<CodeInsee>> membres, @Nullable Siren siren, CodeInsee commune) {
        if (siren != null) {
            membres.computeIfAbsent(siren, _ -> new ArrayList<>()).add(commune);
        }
    }

    private static @Nullable Siren siren(String texte, Function<String, Siren> lire) {
        return texte.isEmpty() ? null : lire.apply(texte);
    }

    private static <T> List<T> liste(String texte, Function<String, T> lire) {
        if (texte.indexOf(' ') < 0) {
            return texte.isEmpty() ? List.of() : List.of(lire.apply(texte));
        }
        return Stream.of(texte.split(" ")).map(lire).toList();
    }
}
