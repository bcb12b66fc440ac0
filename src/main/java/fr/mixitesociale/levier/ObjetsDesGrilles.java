package fr.mixitesociale.levier;

import fr.mixitesociale.contrat.ObjetDuContrat;
import fr.mixitesociale.contrat.ObjetsDuContrat;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.TexteCourt;
import org.jspecify.annotations.Nullable;

/** What the kinds of object of the grids have in common in the history. */
abstract class ObjetsDesGrilles implements ObjetsDuContrat {

    private static final int TITRE_MAX = 160;

    private final String objet;

    ObjetsDesGrilles(String objet) {
        this.objet = objet;
    }

    @Override
    public String objet() {
        return objet;
    }

    @Override
    public String libelle() {
        return Phrases.de("levier.objet." + objet);
    }

    @Override
    public String libelleChamp(String champ) {
        return Phrases.trouver("levier.champ." + champ).orElse(champ);
    }

    @Override
    public String libelleValeur(String champ, @Nullable String canonique) {
        if (canonique == null) {
            return "";
        }
        return switch (champ) {
            case "statut" -> StatutReponse.valueOf(canonique).libelle();
            case "partage" -> Phrases.de("levier.partage.fait");
            case "invitation" -> Phrases.de("levier.invitation.faite");
            default -> canonique;
        };
    }

    static ObjetDuContrat decrire(String objet, String id, Signataire signataire, String numero, String texte) {
        return new ObjetDuContrat(
                objet,
                id,
                TexteCourt.couper(Phrases.de("levier.objet.titre", numero, texte, signataire.nom()), TITRE_MAX, "…"),
                ChapitreLeviers.CLE,
                false);
    }
}
