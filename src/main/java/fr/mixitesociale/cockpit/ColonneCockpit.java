package fr.mixitesociale.cockpit;

import fr.mixitesociale.cockpit.SuiviCommune.Projets;
import fr.mixitesociale.droit.Intervalle;
import fr.mixitesociale.inventaire.SituationCommune;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.territoire.CleRecherche;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Columns of the cockpit in the order of the screen: what each says, what a file gives, what it is sorted by. */
public enum ColonneCockpit {
    NOM(ligne -> ligne.nom()),
    CODE(ligne -> ligne.code().valeur()),
    GROUPEMENT(LigneCockpit::nomGroupement),
    TAUX(inventaire(SituationCommune::taux)),
    CIBLE(inventaire(SituationCommune::tauxCible)),
    MANQUANTS(LigneCockpit::manquants),
    STATUT(ligne -> ligne.statut() == null ? null : ligne.statut().libelle()),
    ENTREE(ligne -> ligne.estNouvelleEntrante() ? Phrases.de("cockpit.oui") : null),
    OBJECTIF(LigneCockpit::objectif),
    OBTENUS(projets(Projets::obtenus)),
    SECURISES(projets(Projets::securises)),
    PROBABLES(projets(Projets::probables)),
    RISQUES(projets(Projets::risques)),
    STADE(LigneCockpit::stade),
    CONTRAT(suivi(suivi ->
            Phrases.de("cockpit.contrat", suivi.statut().libelle(), suivi.type().libelle()))),
    ATTENDU(suivi(suivi -> suivi.attendu().isEmpty() ? null : suivi.attendu())),
    ENGAGEMENTS(suivi(SuiviCommune::engagementsEnRetard)),
    JALONS(suivi(SuiviCommune::jalonsEnRetard)),
    DIFFICULTES(suivi(SuiviCommune::difficultes)),
    DERNIER_COPIL(suivi(SuiviCommune::dernierCopil)),
    PROCHAIN_COPIL(suivi(SuiviCommune::prochainCopil)),
    ALERTES(ligne -> ligne.alertes().isEmpty()
            ? null
            : ligne.alertes().stream().sorted().map(Alerte::libelle).collect(Collectors.joining(" ; ")));

    private final Function<LigneCockpit, @Nullable Object> valeur;

    ColonneCockpit(Function<LigneCockpit, @Nullable Object> valeur) {
        this.valeur = valeur;
    }

    public String libelle() {
        return Phrases.de("cockpit.colonne." + name());
    }

    /** Heading in a file, with the unit: a file has no other place to say it. */
    String entete() {
        return Phrases.trouver("cockpit.colonne." + name() + ".fichier").orElseGet(this::libelle);
    }

    /** Whether its figures stand at the right. */
    public boolean estUnNombre() {
        return switch (this) {
            case TAUX,
                    CIBLE,
                    MANQUANTS,
                    OBJECTIF,
                    OBTENUS,
                    SECURISES,
                    PROBABLES,
                    RISQUES,
                    ENGAGEMENTS,
                    JALONS,
                    DIFFICULTES -> true;
            default -> false;
        };
    }

    /** What the screen shows; « n.d. » for a figure that is not known, nothing where there is nothing to say. */
    public String texte(LigneCockpit ligne) {
        @Nullable Object lue = valeur.apply(ligne);
        return switch (lue) {
            case null -> estAttendu(ligne) ? FormatFr.NON_DISPONIBLE : "";
            case BigDecimal taux -> this == CIBLE ? FormatFr.pourcent(taux) : FormatFr.taux(taux);
            case Number nombre -> FormatFr.entier(nombre);
            case Intervalle bornes -> bornes(bornes);
            case LocalDate jour -> FormatFr.date(jour);
            case Stade stade -> stade.libelle();
            default -> lue.toString();
        };
    }

    /** Whether nothing is said because nobody knows, rather than because there is nothing to say. */
    private boolean estAttendu(LigneCockpit ligne) {
        return this == TAUX || this == MANQUANTS || this == OBJECTIF && ligne.stade() != Stade.SANS_OBJET;
    }

    /** @return a String, a Number, or null when unknown */
    @Nullable
    Object fichier(LigneCockpit ligne) {
        @Nullable Object lue = valeur.apply(ligne);
        return switch (lue) {
            case null -> null;
            case Number nombre -> nombre;
            case Intervalle bornes when bornes.estUnPoint() -> (Object) bornes.min();
            default -> texte(ligne);
        };
    }

    /** What is not known comes last in both directions; equals stay by name. */
    Comparator<LigneCockpit> ordre(boolean croissant) {
        Comparator<Comparable<Object>> sens = croissant ? Comparator.naturalOrder() : Comparator.reverseOrder();
        return Comparator.<LigneCockpit, Optional<Comparable<Object>>>comparing(
                        this::cle,
                        Comparator.comparing((Optional<Comparable<Object>> cle) -> cle.isEmpty())
                                .thenComparing(cle -> cle.orElse(null), Comparator.nullsLast(sens)))
                .thenComparing(ligne -> CleRecherche.de(ligne.nom()))
                .thenComparing(ligne -> ligne.code().valeur());
    }

    @SuppressWarnings("unchecked") // every value of one column is of one comparable type
    private Optional<Comparable<Object>> cle(LigneCockpit ligne) {
        @Nullable Object lue = this == STATUT ? ligne.statut() : valeur.apply(ligne);
        return Optional.ofNullable(
                switch (lue) {
                    case null -> null;
                    case Intervalle bornes -> (Comparable<Object>) (Comparable<?>) Integer.valueOf(bornes.max());
                    case String texte -> (Comparable<Object>) (Comparable<?>) CleRecherche.de(texte);
                    default -> (Comparable<Object>) lue;
                });
    }

    static String bornes(Intervalle bornes) {
        return bornes.estUnPoint()
                ? FormatFr.entier(bornes.min())
                : Phrases.de("cockpit.entre", FormatFr.entier(bornes.min()), FormatFr.entier(bornes.max()));
    }

    private static Function<LigneCockpit, @Nullable Object> inventaire(
            Function<SituationCommune, @Nullable Object> valeur) {
        return ligne -> ligne.inventaire() == null ? null : valeur.apply(ligne.inventaire());
    }

    private static Function<LigneCockpit, @Nullable Object> suivi(Function<SuiviCommune, @Nullable Object> valeur) {
        return ligne -> ligne.suivi() == null ? null : valeur.apply(ligne.suivi());
    }

    private static Function<LigneCockpit, @Nullable Object> projets(Function<Projets, @Nullable Object> valeur) {
        return suivi(suivi -> valeur.apply(suivi.projets()));
    }
}
