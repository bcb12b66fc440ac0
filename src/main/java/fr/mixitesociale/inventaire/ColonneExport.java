package fr.mixitesociale.inventaire;

import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Phrases;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Columns of the list of communes, in the order of the screen; the value of each is a text or a number. */
public enum ColonneExport {
    NOM,
    CODE,
    DEPARTEMENT,
    EPCI,
    POPULATION,
    ANNEE,
    LLS,
    TAUX,
    CIBLE,
    MANQUANTS,
    STATUT,
    CONTRAT,
    SOURCE;

    public String libelle() {
        return Phrases.de("inventaire.colonne." + name());
    }

    /** Heading in a file, with the unit: a file has no other place to say it. */
    String entete() {
        return Phrases.trouver("inventaire.colonne." + name() + ".fichier").orElseGet(this::libelle);
    }

    /**
     * @param contrats the contracts this person may know of
     * @return a String, a Number, or null when unknown
     */
    @Nullable
    Object valeur(SituationCommune commune, Map<CodeInsee, ContratsDesCommunes.Mention> contrats) {
        return switch (this) {
            case NOM -> commune.nom();
            case CODE -> commune.code().valeur();
            case DEPARTEMENT -> commune.departement();
            case EPCI -> commune.nomEpci();
            case POPULATION -> commune.population();
            case ANNEE -> commune.annee();
            case LLS -> commune.lls();
            case TAUX -> commune.taux();
            case CIBLE -> commune.tauxCible();
            case MANQUANTS -> manquants(commune);
            case STATUT -> commune.statut().libelle();
            case CONTRAT -> {
                ContratsDesCommunes.Mention mention = contrats.get(commune.code());
                yield mention == null ? null : mention.libelle();
            }
            case SOURCE -> commune.source().libelle();
        };
    }

    private static @Nullable Object manquants(SituationCommune commune) {
        var manquants = commune.manquants();
        if (manquants == null) {
            return null;
        }
        return manquants.estUnPoint() ? (Object) manquants.min() : Comptage.de(manquants);
    }
}
