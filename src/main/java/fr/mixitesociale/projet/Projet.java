package fr.mixitesociale.projet;

import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.socle.CodeInsee;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A project as one person may see it.
 *
 * @param etape the next milestone to reach, in words
 * @param valeurs canonical text of the fields that hold something
 * @param modifiePar login of the last person who wrote it
 * @param modifieParNom and their name
 * @param propositions those that wait for the commune, oldest first
 */
public record Projet(
        UUID id,
        CodeInsee commune,
        int rang,
        String etape,
        Map<ChampProjet, String> valeurs,
        long version,
        String modifiePar,
        String modifieParNom,
        Instant modifieLe,
        DroitProjet droit,
        Set<AlerteProjet> alertes,
        List<Proposition> propositions)
        implements Serializable {

    /** The figures that are compared with each other. */
    record Chiffres(
            @Nullable Integer logements,
            @Nullable Integer lls,
            @Nullable Integer plai,
            @Nullable Integer plus,
            @Nullable Integer pls,
            @Nullable Integer autres,
            @Nullable Integer anneePrevue,
            @Nullable Integer anneeFinancement) {

        boolean estVentile() {
            return typologies().findAny().isPresent();
        }

        /** LLS − Σ typologies; unknown when the LLS are. */
        @Nullable
        Integer nonVentile() {
            return lls == null
                    ? null
                    : lls - typologies().mapToInt(Integer::intValue).sum();
        }

        private Stream<Integer> typologies() {
            return Stream.of(plai, plus, pls, autres).filter(Objects::nonNull).map(Objects::requireNonNull);
        }
    }

    static Projet de(LigneLue ligne, Participation participation, List<Proposition> propositions) {
        Map<ChampProjet, String> valeurs = ligne.valeurs();
        return new Projet(
                ligne.id(),
                ligne.commune(),
                ligne.rang(),
                ligne.etape(),
                valeurs,
                ligne.version(),
                ligne.modifiePar(),
                ligne.modifieParNom(),
                ligne.modifieLe(),
                DroitProjet.de(participation, ligne.commune(), valeurs.get(ChampProjet.MAITRE_OUVRAGE)),
                AlerteProjet.de(
                        chiffres(valeurs), valeurs, participation.contrat().periode()),
                List.copyOf(propositions));
    }

    /** What the database or the entity holds, before the person is taken into account. */
    record LigneLue(
            UUID id,
            CodeInsee commune,
            int rang,
            String etape,
            Map<ChampProjet, String> valeurs,
            long version,
            String modifiePar,
            String modifieParNom,
            Instant modifieLe) {}

    public @Nullable String valeur(ChampProjet champ) {
        return valeurs.get(champ);
    }

    public String nom() {
        return valeurs.getOrDefault(ChampProjet.NOM, "");
    }

    public boolean estConfidentiel() {
        return "oui".equals(valeurs.get(ChampProjet.CONFIDENTIEL));
    }

    public @Nullable Integer entier(ChampProjet champ) {
        return entier(valeurs, champ);
    }

    /** LLS whose typology is not known yet; negative when the typologies exceed the LLS. */
    public @Nullable Integer nonVentile() {
        return chiffres(valeurs).nonVentile();
    }

    private static @Nullable Integer entier(Map<ChampProjet, String> valeurs, ChampProjet champ) {
        String texte = valeurs.get(champ);
        return texte == null ? null : Integer.valueOf(texte);
    }

    private static Chiffres chiffres(Map<ChampProjet, String> valeurs) {
        return new Chiffres(
                entier(valeurs, ChampProjet.LOGEMENTS),
                entier(valeurs, ChampProjet.LLS),
                entier(valeurs, ChampProjet.PLAI),
                entier(valeurs, ChampProjet.PLUS),
                entier(valeurs, ChampProjet.PLS),
                entier(valeurs, ChampProjet.AUTRES),
                entier(valeurs, ChampProjet.ANNEE_PREVUE),
                entier(valeurs, ChampProjet.ANNEE_FINANCEMENT));
    }
}
