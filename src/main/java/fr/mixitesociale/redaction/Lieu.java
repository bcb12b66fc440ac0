package fr.mixitesociale.redaction;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Phrases;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place of a contract that is known to exist, with its rubrique at hand. */
record Lieu(Rubrique rubrique, @Nullable CodeInsee commune) {

    Emplacement emplacement() {
        return new Emplacement(rubrique.cle(), commune);
    }

    UUID id(Contrat contrat) {
        return emplacement().id(contrat.id());
    }

    /** « Enjeux et ambitions », « Attractivité · Commune d’Aubrac » where there are several communes. */
    String titre(Contrat contrat) {
        return commune == null || contrat.communes().size() == 1
                ? rubrique.titre()
                : Phrases.de("redaction.titre.commune", rubrique.titre(), nom(contrat, commune));
    }

    private static String nom(Contrat contrat, CodeInsee commune) {
        return contrat.signataire(NatureSignataire.COMMUNE, commune.valeur())
                .map(Signataire::nom)
                .orElse(commune.valeur());
    }
}
