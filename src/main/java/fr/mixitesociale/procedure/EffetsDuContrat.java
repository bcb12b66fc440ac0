package fr.mixitesociale.procedure;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.contrat.TypeContrat;
import fr.mixitesociale.inventaire.FaitsConsultation;
import fr.mixitesociale.inventaire.FaitsDeCommune;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a contract in force does, and what it does not (guide DHUP, p. 17-18). */
@Component
class EffetsDuContrat {

    private final FaitsConsultation faits;

    EffetsDuContrat(FaitsConsultation faits) {
        this.faits = faits;
    }

    /** Empty for a contract that has no effect yet, or none any more. */
    List<Effet> de(Dossier dossier) {
        Contrat contrat = dossier.contrat();
        if (contrat.statut() != StatutContrat.EN_VIGUEUR) {
            return List.of();
        }
        return List.of(
                effet(
                        "objectifs",
                        contrat.type() == TypeContrat.SANS_AMENAGEMENT ? "legaux" : "du_contrat",
                        contrat.periode().libelle()),
                vente(contrat),
                dossier.dernier(Acte.ANNEXER_PLH, null)
                        .map(acte -> effet("plh", "annexe", FormatFr.dateLongue(acte.le())))
                        .orElseGet(() -> effet("plh", "a_annexer")),
                effet("carence", "sans_dispense"));
    }

    private Effet vente(Contrat contrat) {
        String carencees = faits.pour(contrat.communes(), contrat.periode()).stream()
                .filter(fait -> Boolean.TRUE.equals(fait.carencee()))
                .map(FaitsDeCommune::commune)
                .map(commune -> commune.nom())
                .collect(Collectors.joining(", "));
        return carencees.isEmpty() ? effet("vente", "sans_objet") : effet("vente", "levee", carencees);
    }

    private static Effet effet(String sujet, String cas, Object... parametres) {
        String cle = "procedure.effet." + sujet;
        return new Effet(Phrases.de(cle), Phrases.de(cle + "." + cas, parametres), Phrases.de(cle + ".article"));
    }
}
