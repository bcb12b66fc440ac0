package fr.mixitesociale.territoire;

import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Siren;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The merged lots, indexed once: some 20 MB of heap. A code claimed twice is a fault of the data and stops the portal.
 */
final class ReferentielMemoire implements Referentiel {

    private final Map<CodeInsee, Commune> parCode;
    private final Map<CodeInsee, Commune> parAncienCode = new HashMap<>();
    private final Map<CodeInsee, Commune> parArrondissement = new HashMap<>();
    private final Map<String, List<Commune>> parDepartement;
    private final Map<CodeInsee, List<Arrondissement>> arrondissements;
    private final Map<Siren, Epci> parSiren;
    private final Map<String, Departement> departements;
    private final Map<String, Region> regions;
    private final List<Commune> communes;
    private final List<Epci> epci;
    private final List<Epci> ept;
    private final List<Departement> departementsOrdonnes;
    private final RechercheCommunes recherche;
    private final Millesime millesime;

    ReferentielMemoire(List<SourceTerritoire.Lot> lots, Millesime millesime) {
        this.millesime = millesime;
        communes = fusion(lots, SourceTerritoire.Lot::communes, Comparator.comparing(Commune::code));
        parCode = unique(communes, Commune::code);
        parDepartement =
                communes.stream().collect(Collectors.groupingBy(Commune::departement, Collectors.toUnmodifiableList()));
        indexerAnciensCodes();
        arrondissements = indexerArrondissements(lots);
        parSiren = unique(fusion(lots, SourceTerritoire.Lot::epci, Comparator.comparing(Epci::nom)), Epci::siren);
        epci = groupements(nature -> nature != Epci.Nature.EPT);
        ept = groupements(nature -> nature == Epci.Nature.EPT);
        departementsOrdonnes =
                fusion(lots, SourceTerritoire.Lot::departements, Comparator.comparing(Departement::code));
        departements = unique(departementsOrdonnes, Departement::code);
        regions = unique(fusion(lots, SourceTerritoire.Lot::regions, Comparator.comparing(Region::code)), Region::code);
        recherche = new RechercheCommunes(communes, this::communeOuArrondissement, this::communeSuccesseur);
    }

    @Override
    public Optional<Commune> commune(CodeInsee code) {
        return Optional.ofNullable(parCode.get(code));
    }

    @Override
    public Optional<Commune> communeSuccesseur(CodeInsee code) {
        return Optional.ofNullable(parAncienCode.get(code));
    }

    @Override
    public List<Commune> communes() {
        return communes;
    }

    @Override
    public List<Commune> communesDuDepartement(String departement) {
        return parDepartement.getOrDefault(departement, List.of());
    }

    @Override
    public Optional<Epci> epci(Siren siren) {
        return Optional.ofNullable(parSiren.get(siren));
    }

    @Override
    public List<Epci> epci() {
        return epci;
    }

    @Override
    public List<Epci> ept() {
        return ept;
    }

    @Override
    public Optional<Departement> departement(String code) {
        return Optional.ofNullable(departements.get(code));
    }

    @Override
    public List<Departement> departements() {
        return departementsOrdonnes;
    }

    @Override
    public Optional<Region> region(String code) {
        return Optional.ofNullable(regions.get(code));
    }

    @Override
    public List<Arrondissement> arrondissements(CodeInsee commune) {
        return arrondissements.getOrDefault(commune, List.of());
    }

    @Override
    public List<Commune> chercher(String saisie, int limite) {
        return recherche.chercher(saisie, limite);
    }

    @Override
    public Millesime millesime() {
        return millesime;
    }

    private Optional<Commune> communeOuArrondissement(CodeInsee code) {
        return commune(code).or(() -> Optional.ofNullable(parArrondissement.get(code)));
    }

    private void indexerAnciensCodes() {
        for (Commune commune : communes) {
            for (CodeInsee ancien : commune.anciensCodes()) {
                if (parCode.containsKey(ancien) || parAncienCode.put(ancien, commune) != null) {
                    throw new IllegalStateException("Former code %s of %s is taken".formatted(ancien, commune.code()));
                }
            }
        }
    }

    private Map<CodeInsee, List<Arrondissement>> indexerArrondissements(List<SourceTerritoire.Lot> lots) {
        List<Arrondissement> tous =
                fusion(lots, SourceTerritoire.Lot::arrondissements, Comparator.comparing(Arrondissement::code));
        unique(tous, Arrondissement::code)
                .forEach((code, a) -> parArrondissement.put(
                        code,
                        commune(a.commune())
                                .orElseThrow(() ->
                                        new IllegalStateException("Arrondissement of an unknown commune: " + a))));
        return tous.stream().collect(Collectors.groupingBy(Arrondissement::commune, Collectors.toUnmodifiableList()));
    }

    private List<Epci> groupements(Predicate<Epci.Nature> retenir) {
        Map<String, Epci> parNom = new TreeMap<>();
        for (Epci groupement : parSiren.values()) {
            if (retenir.test(groupement.nature())) {
                parNom.put(CleRecherche.de(groupement.nom()) + " " + groupement.siren(), groupement);
            }
        }
        return List.copyOf(parNom.values());
    }

    private static <T> List<T> fusion(
            List<SourceTerritoire.Lot> lots,
            Function<SourceTerritoire.Lot, List<T>> partie,
            Comparator<? super T> ordre) {
        return lots.stream()
                .flatMap(lot -> partie.apply(lot).stream())
                .sorted(ordre)
                .toList();
    }

    private static <K, T> Map<K, T> unique(Collection<T> objets, Function<T, K> cle) {
        Map<K, T> index = HashMap.newHashMap(objets.size());
        for (T objet : objets) {
            if (index.put(cle.apply(objet), objet) != null) {
                throw new IllegalStateException("Claimed twice in the referential: " + cle.apply(objet));
            }
        }
        return index;
    }
}
