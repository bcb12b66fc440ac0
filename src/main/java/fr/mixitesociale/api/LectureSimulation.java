package fr.mixitesociale.api;

import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.droit.TauxCible;
import fr.mixitesociale.droit.objectif.Base;
import fr.mixitesociale.droit.objectif.Situation;
import fr.mixitesociale.droit.regles.Entree;
import fr.mixitesociale.droit.regles.JeuDeRegles;
import fr.mixitesociale.droit.regles.Palier;
import fr.mixitesociale.droit.regles.PeriodeSansRegles;
import fr.mixitesociale.droit.regles.Regles;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From the body of a simulation to a situation the law can judge; the first field that is wrong is refused. */
final class LectureSimulation {

    static final int LOGEMENTS_MAX = 10_000_000;

    /** What is told of one commune. */
    static final Set<String> CHIFFRES =
            Set.of("rp", "lls", "taux_cible", "nouvelle_entrante", "deficit", "taux", "population");

    /** What holds for all the communes of an EPCI. */
    static final Set<String> CADRE = Set.of("periode", "plh_executoire");

    private static final Pattern PERIODE = Pattern.compile("(\\d{4})-(\\d{4})");

    private final ObjetJson cadre;
    private final ObjetJson objet;
    private final Regles regles;

    LectureSimulation(byte[] corps, Regles regles) {
        this(ObjetJson.lire(corps, union(CADRE, CHIFFRES)), regles);
    }

    private LectureSimulation(ObjetJson objet, Regles regles) {
        this(objet, objet, regles);
    }

    /**
     * @param cadre carries {@link #CADRE}
     * @param objet carries {@link #CHIFFRES}
     */
    LectureSimulation(ObjetJson cadre, ObjetJson objet, Regles regles) {
        this.cadre = cadre;
        this.objet = objet;
        this.regles = regles;
    }

    static Set<String> union(Set<String> uns, Set<String> autres) {
        return Stream.concat(uns.stream(), autres.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** @param population inhabitants, null when not given */
    record Demande(Situation situation, @Nullable Integer population) {}

    Demande lire() {
        PeriodeTriennale periode = periode();
        JeuDeRegles jeu = jeu(periode);
        Entree entree = entree(jeu);
        BigDecimal cible = cible();
        Base base = objet.porte("deficit") ? saisie(jeu, periode, entree) : connue();
        if (cible == null && base instanceof Base.Connue) {
            throw refus("taux_cible", cibles());
        }
        return new Demande(
                new Situation(
                        periode,
                        // where only the deficit is known no target is used; a situation has one all the same
                        cible == null ? TauxCible.DE_DROIT_COMMUN : cible,
                        base,
                        entree,
                        false,
                        cadre.booleen("plh_executoire"),
                        Phrases.de("api.simulation.source")),
                objet.entier("population", 0, LOGEMENTS_MAX));
    }

    private PeriodeTriennale periode() {
        String attendu = Phrases.de("api.attendu.periode");
        String texte = cadre.texte("periode", attendu);
        Matcher annees = PERIODE.matcher(texte == null ? "" : texte);
        return Optional.of(annees)
                .filter(Matcher::matches)
                .flatMap(a -> PeriodeTriennale.de(Integer.parseInt(a.group(1))))
                .filter(periode -> periode.libelle().equals(texte))
                .orElseThrow(() -> ChampRefuse.de("periode", cadre.brut("periode"), attendu));
    }

    private JeuDeRegles jeu(PeriodeTriennale periode) {
        try {
            return regles.de(periode);
        } catch (PeriodeSansRegles sansRegles) {
            throw new ChampRefuse(
                    "periode",
                    periode.libelle(),
                    Phrases.de("api.attendu.periode_couverte", regles.premiere().libelle()),
                    sansRegles.getMessage());
        }
    }

    private @Nullable Entree entree(JeuDeRegles jeu) {
        String attendu = Stream.of(Entree.values()).map(LectureSimulation::mot).collect(Collectors.joining(", "));
        String texte = objet.texte("nouvelle_entrante", attendu);
        if (texte == null) {
            return null;
        }
        Entree entree = Stream.of(Entree.values())
                .filter(valeur -> mot(valeur).equals(texte))
                .findFirst()
                .orElseThrow(() -> refus("nouvelle_entrante", attendu));
        if (jeu.entree(entree).isEmpty()) {
            throw refus("nouvelle_entrante", Phrases.de("api.attendu.sans_entree", jeu.libelle()));
        }
        return entree;
    }

    private static String mot(Entree entree) {
        return entree.name().toLowerCase(Locale.ROOT);
    }

    private @Nullable BigDecimal cible() {
        BigDecimal cible = objet.decimal("taux_cible", 0, 100);
        if (cible != null && !TauxCible.estLegal(cible)) {
            throw refus("taux_cible", cibles());
        }
        return cible;
    }

    private static String cibles() {
        return TauxCible.LEGAUX.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" ou "));
    }

    private Base connue() {
        if (objet.porte("taux")) {
            throw refus("taux", Phrases.de("api.attendu.taux_sans_deficit"));
        }
        int rp = exiger(objet.entier("rp", 1, LOGEMENTS_MAX), "rp", 1, LOGEMENTS_MAX);
        int lls = exiger(objet.entier("lls", 0, rp), "lls", 0, rp);
        return new Base.Connue(lls, rp);
    }

    private int exiger(@Nullable Integer valeur, String champ, int min, int max) {
        if (valeur == null) {
            throw refus(champ, Phrases.de("api.attendu.entier", FormatFr.entier(min), FormatFr.entier(max)));
        }
        return valeur;
    }

    private Base saisie(JeuDeRegles jeu, PeriodeTriennale periode, @Nullable Entree entree) {
        if (objet.porte("rp") || objet.porte("lls")) {
            throw refus("deficit", Phrases.de("api.attendu.deficit_seul"));
        }
        BigDecimal deficit = Objects.requireNonNull(objet.decimal("deficit", -LOGEMENTS_MAX, LOGEMENTS_MAX));
        BigDecimal taux = objet.decimal("taux", 0, 100);
        String attendu = entree == null
                ? jeu.paliers(periode).stream()
                        .map(Palier::taux)
                        .map(palier -> palier.valeur().toPlainString())
                        .collect(Collectors.joining(", "))
                : jeu.entree(entree).orElseThrow().valeur().toPlainString();
        boolean existe = taux != null
                && (entree == null
                        ? jeu.palierAuTaux(periode, taux).isPresent()
                        : jeu.entree(entree).orElseThrow().valeur().compareTo(taux) == 0);
        if (taux == null || !existe) {
            throw refus("taux", Phrases.de("api.attendu.taux", attendu));
        }
        return new Base.Saisie(deficit, taux);
    }

    private ChampRefuse refus(String champ, String attendu) {
        return ChampRefuse.de(objet.nom(champ), objet.brut(champ), attendu);
    }
}
