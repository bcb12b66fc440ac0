package fr.mixitesociale.procedure;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.TexteDuContrat;
import org.springframework.stereotype.Component;

/** Puts together a contract, its acts and its text. */
@Component
class LectureDossier {

    private final LectureActes actes;
    private final TexteDuContrat textes;

    LectureDossier(LectureActes actes, TexteDuContrat textes) {
        this.actes = actes;
        this.textes = textes;
    }

    /** Where no act is given to the text, it is not put together. */
    Dossier de(Contrat contrat) {
        return switch (contrat.statut()) {
            case ELABORATION, PROJET, SIGNATURE_OUVERTE -> avecTexte(contrat);
            case DEMANDE, PROPOSITION, ACCORD, REFUS, EN_VIGUEUR, ECHU, ABANDONNE -> sansTexte(contrat);
        };
    }

    Dossier sansTexte(Contrat contrat) {
        return actes.dossier(contrat);
    }

    TexteFige texte(Contrat contrat) {
        return TexteFige.de(textes.composer(contrat.id()));
    }

    private Dossier avecTexte(Contrat contrat) {
        return new Dossier(contrat, sansTexte(contrat).actes(), texte(contrat));
    }
}
