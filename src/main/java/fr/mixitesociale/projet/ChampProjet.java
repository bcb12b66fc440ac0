package fr.mixitesociale.projet;

import fr.mixitesociale.socle.Champ;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of a project: the ten columns of the official template (guide DHUP, annexe 3, article 3) and ours. */
public enum ChampProjet implements Champ<ProjetEntity> {
    NOM(NatureChamp.TEXTE, 200, AccesChamp.texte(p -> p.nom, (p, v) -> p.nom = v == null ? "" : v)),
    ADRESSE(NatureChamp.TEXTE, 300, AccesChamp.texte(p -> p.adresse, (p, v) -> p.adresse = v)),
    /** In Paris, Lyon and Marseille; without regulatory value (guide DHUP, p. 16). */
    ARRONDISSEMENT(NatureChamp.TEXTE, 80, AccesChamp.texte(p -> p.arrondissement, (p, v) -> p.arrondissement = v)),
    REFERENCE_CADASTRALE(
            NatureChamp.TEXTE, 200, AccesChamp.texte(p -> p.referenceCadastrale, (p, v) -> p.referenceCadastrale = v)),
    MAITRE_OUVRAGE(NatureChamp.TEXTE, 200, AccesChamp.texte(p -> p.maitreOuvrage, (p, v) -> p.maitreOuvrage = v)),
    LOGEMENTS(NatureChamp.NOMBRE, AccesChamp.entier(p -> p.logements, (p, v) -> p.logements = v)),
    LLS(NatureChamp.NOMBRE, AccesChamp.entier(p -> p.lls, (p, v) -> p.lls = v)),
    PLAI(NatureChamp.NOMBRE, AccesChamp.entier(p -> p.plai, (p, v) -> p.plai = v)),
    PLUS(NatureChamp.NOMBRE, AccesChamp.entier(p -> p.plus, (p, v) -> p.plus = v)),
    PLS(NatureChamp.NOMBRE, AccesChamp.entier(p -> p.pls, (p, v) -> p.pls = v)),
    AUTRES(NatureChamp.NOMBRE, AccesChamp.entier(p -> p.autres, (p, v) -> p.autres = v)),
    ANNEE_PREVUE(NatureChamp.ANNEE, AccesChamp.entier(p -> p.anneePrevue, (p, v) -> p.anneePrevue = v)),
    ANNEE_FINANCEMENT(NatureChamp.ANNEE, AccesChamp.entier(p -> p.anneeFinancement, (p, v) -> p.anneeFinancement = v)),
    NUMERO_AGREMENT(NatureChamp.TEXTE, 40, AccesChamp.texte(p -> p.numeroAgrement, (p, v) -> p.numeroAgrement = v)),
    INITIATIVE(
            NatureChamp.CHOIX,
            AccesChamp.texte(
                    p -> p.initiative == null ? null : p.initiative.name(),
                    (p, v) -> p.initiative = v == null ? null : Initiative.valueOf(v))),
    MODE_PRODUCTION(
            NatureChamp.CHOIX,
            AccesChamp.texte(
                    p -> p.modeProduction == null ? null : p.modeProduction.name(),
                    (p, v) -> p.modeProduction = v == null ? null : ModeProduction.valueOf(v))),
    PARC(
            NatureChamp.CHOIX,
            AccesChamp.texte(
                    p -> p.parc == null ? null : p.parc.name(), (p, v) -> p.parc = v == null ? null : Parc.valueOf(v))),
    /** Whether services of the signatories meet on the operation. */
    EQUIPE_PROJET(
            NatureChamp.OUI_NON,
            AccesChamp.texte(p -> p.equipeProjet ? "oui" : "non", (p, v) -> p.equipeProjet = "oui".equals(v))),
    LISTE(
            NatureChamp.CHOIX,
            AccesChamp.texte(
                    p -> p.liste.name(),
                    (p, v) -> p.liste = v == null ? ListeProjet.PRIORITAIRE : ListeProjet.valueOf(v))),
    /** Why a project whose year is outside the period stays on the priority list. */
    RAISON_EXCEPTION(
            NatureChamp.TEXTE_LONG, 500, AccesChamp.texte(p -> p.raisonException, (p, v) -> p.raisonException = v)),
    OBSERVATIONS(NatureChamp.TEXTE_LONG, 2000, AccesChamp.texte(p -> p.observations, (p, v) -> p.observations = v)),
    CONFIDENTIEL(
            NatureChamp.OUI_NON,
            AccesChamp.texte(p -> p.confidentiel ? "oui" : "non", (p, v) -> p.confidentiel = "oui".equals(v)));

    static final List<ChampProjet> TOUS = List.of(values());

    private final NatureChamp nature;
    private final int longueur;
    private final AccesChamp acces;

    ChampProjet(NatureChamp nature, int longueur, AccesChamp acces) {
        this.nature = nature;
        this.longueur = longueur;
        this.acces = acces;
    }

    ChampProjet(NatureChamp nature, AccesChamp acces) {
        this(nature, 20, acces);
    }

    public static Optional<ChampProjet> de(String cle) {
        return TOUS.stream().filter(champ -> champ.cle().equals(cle)).findFirst();
    }

    @Override
    public String cle() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public @Nullable String lire(ProjetEntity projet) {
        return acces.lire().apply(projet);
    }

    @Override
    public @Nullable String normaliser(@Nullable String saisi) {
        return LectureChamp.lire(this, saisi);
    }

    @Override
    public void ecrire(ProjetEntity projet, @Nullable String canonique) {
        acces.ecrire().accept(projet, canonique);
    }

    public NatureChamp nature() {
        return nature;
    }

    /** Longest text it takes. */
    public int longueur() {
        return longueur;
    }

    /** Whether the other signatories may propose a value: who sees the project is for the commune alone. */
    public boolean estProposable() {
        return this != CONFIDENTIEL;
    }

    /** Whether who keeps the list changes it by an act, with a reason, never by typing it. */
    public boolean estUnActe() {
        return this == LISTE;
    }

    /** Whether it may not be empty. */
    public boolean estObligatoire() {
        return this == NOM || this == LISTE || this == CONFIDENTIEL;
    }

    /** The canonical values one chooses from; empty for a field that is typed. */
    public List<String> choix() {
        return switch (this) {
            case INITIATIVE -> Stream.of(Initiative.values()).map(Enum::name).toList();
            case MODE_PRODUCTION ->
                Stream.of(ModeProduction.values()).map(Enum::name).toList();
            case PARC -> Stream.of(Parc.values()).map(Enum::name).toList();
            case LISTE -> Stream.of(ListeProjet.values()).map(Enum::name).toList();
            default -> List.of();
        };
    }

    public String libelle() {
        return Phrases.de("projet.champ." + name());
    }

    /** A canonical value as French readers expect it. */
    public String ecrit(@Nullable String canonique) {
        if (canonique == null) {
            return FormatFr.NON_DISPONIBLE;
        }
        return switch (nature) {
            case NOMBRE -> LectureChamp.entier(canonique).map(FormatFr::entier).orElse(canonique);
            case CHOIX ->
                Phrases.trouver("projet.%s.%s".formatted(cle(), canonique)).orElse(canonique);
            case OUI_NON -> Phrases.de("oui".equals(canonique) ? "projet.oui" : "projet.non");
            case TEXTE, TEXTE_LONG, ANNEE -> canonique;
        };
    }
}
