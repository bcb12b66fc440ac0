package fr.mixitesociale.projet;

import fr.mixitesociale.socle.CodeInsee;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Which projects of the contract are shown.
 *
 * @param recherche words of the name, the address, the parcels or the maître d'ouvrage
 * @param annee expected or actual year of financing
 * @param alertes only those that deserve a look
 * @param confidentiels only those kept between public signatories
 * @param etape only those with so many milestones behind ({@link EtapesDuProjet})
 */
public record CritereProjets(
        @Nullable String recherche,
        @Nullable CodeInsee commune,
        @Nullable ListeProjet liste,
        @Nullable Integer annee,
        boolean alertes,
        boolean confidentiels,
        @Nullable Integer etape)
        implements Serializable {

    public static final CritereProjets TOUS = new CritereProjets(null, null, null, null, false, false, null);

    public CritereProjets avecRecherche(@Nullable String mots) {
        return new CritereProjets(mots, commune, liste, annee, alertes, confidentiels, etape);
    }

    public CritereProjets avecCommune(@Nullable CodeInsee choisie) {
        return new CritereProjets(recherche, choisie, liste, annee, alertes, confidentiels, etape);
    }

    public CritereProjets avecListe(@Nullable ListeProjet choisie) {
        return new CritereProjets(recherche, commune, choisie, annee, alertes, confidentiels, etape);
    }

    public CritereProjets avecAnnee(@Nullable Integer choisie) {
        return new CritereProjets(recherche, commune, liste, choisie, alertes, confidentiels, etape);
    }

    public CritereProjets avecAlertes(boolean seulement) {
        return new CritereProjets(recherche, commune, liste, annee, seulement, confidentiels, etape);
    }

    public CritereProjets avecConfidentiels(boolean seulement) {
        return new CritereProjets(recherche, commune, liste, annee, alertes, seulement, etape);
    }

    public CritereProjets avecEtape(@Nullable Integer choisie) {
        return new CritereProjets(recherche, commune, liste, annee, alertes, confidentiels, choisie);
    }
}
