package fr.mixitesociale.projet;

import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Columns of the list, in the order of the screen: a field, or what is computed from several. */
public enum ColonneProjet {
    NOM(ChampProjet.NOM),
    COMMUNE(null),
    ADRESSE(ChampProjet.ADRESSE),
    ARRONDISSEMENT(ChampProjet.ARRONDISSEMENT),
    REFERENCE_CADASTRALE(ChampProjet.REFERENCE_CADASTRALE),
    MAITRE_OUVRAGE(ChampProjet.MAITRE_OUVRAGE),
    LOGEMENTS(ChampProjet.LOGEMENTS),
    LLS(ChampProjet.LLS),
    PLAI(ChampProjet.PLAI),
    PLUS(ChampProjet.PLUS),
    PLS(ChampProjet.PLS),
    AUTRES(ChampProjet.AUTRES),
    /** LLS whose typology is not known yet. */
    NON_VENTILE(null),
    ANNEE_PREVUE(ChampProjet.ANNEE_PREVUE),
    ANNEE_FINANCEMENT(ChampProjet.ANNEE_FINANCEMENT),
    NUMERO_AGREMENT(ChampProjet.NUMERO_AGREMENT),
    INITIATIVE(ChampProjet.INITIATIVE),
    MODE_PRODUCTION(ChampProjet.MODE_PRODUCTION),
    PARC(ChampProjet.PARC),
    EQUIPE_PROJET(ChampProjet.EQUIPE_PROJET),
    LISTE(ChampProjet.LISTE),
    RAISON_EXCEPTION(ChampProjet.RAISON_EXCEPTION),
    OBSERVATIONS(ChampProjet.OBSERVATIONS),
    /** The first milestone that is still to reach. */
    PROCHAIN_JALON(null),
    ALERTES(null),
    CONFIDENTIEL(ChampProjet.CONFIDENTIEL),
    MODIFICATION(null);

    private final @Nullable ChampProjet champ;

    ColonneProjet(@Nullable ChampProjet champ) {
        this.champ = champ;
    }

    /** The field it shows; empty for what is computed. */
    public Optional<ChampProjet> champ() {
        return Optional.ofNullable(champ);
    }

    /** Whether its total is shown. */
    public boolean estTotalisee() {
        return this == NON_VENTILE
                || champ().filter(c -> c.nature() == NatureChamp.NOMBRE).isPresent();
    }

    public boolean estTriable() {
        return this != OBSERVATIONS && this != RAISON_EXCEPTION && this != ALERTES;
    }

    /** Heading of the column, as short as its figures. */
    public String libelle() {
        return Phrases.de("projet.colonne." + name());
    }

    /** What it is in full, in a file and for a screen reader. */
    public String libelleLong() {
        return champ == null
                ? Phrases.trouver("projet.colonne." + name() + ".long").orElseGet(this::libelle)
                : champ.libelle();
    }

    /** @return a String, a Number, or null when unknown */
    @Nullable
    Object valeur(Projet projet) {
        if (champ == null) {
            return switch (this) {
                case NON_VENTILE -> projet.nonVentile();
                case ALERTES ->
                    projet.alertes().stream().map(AlerteProjet::libelle).collect(Collectors.joining(" ; "));
                case PROCHAIN_JALON -> projet.etape();
                case MODIFICATION -> projet.modifieParNom();
                default -> projet.commune().valeur();
            };
        }
        if (champ.nature().estChiffre()) {
            return projet.entier(champ);
        }
        String valeur = projet.valeur(champ);
        return valeur == null ? null : champ.ecrit(valeur);
    }

    /** What the grid shows, before any mark. */
    public String texte(Projet projet) {
        Object valeur = valeur(projet);
        if (valeur == null) {
            return FormatFr.NON_DISPONIBLE;
        }
        boolean annee = champ != null && champ.nature() == NatureChamp.ANNEE;
        return valeur instanceof Integer nombre && !annee ? FormatFr.entier(nombre) : valeur.toString();
    }
}
