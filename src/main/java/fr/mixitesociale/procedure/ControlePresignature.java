package fr.mixitesociale.procedure;

import fr.mixitesociale.contrat.PointDeControle;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a contract lacks to be signed: the guards of the two steps that lead to signature, chapters included. */
@Component
class ControlePresignature {

    private final ExamenDesGardes examen;

    ControlePresignature(ExamenDesGardes examen) {
        this.examen = examen;
    }

    /** Law first; empty once the contract is signed, or will never be. */
    List<PointDeControle> de(Dossier dossier, LocalDate aujourdhui) {
        return switch (dossier.contrat().statut()) {
            case REFUS, EN_VIGUEUR, ECHU, ABANDONNE -> List.of();
            case SIGNATURE_OUVERTE -> examiner(Acte.SIGNER, dossier, aujourdhui);
            case DEMANDE, PROPOSITION, ACCORD, ELABORATION, PROJET ->
                examiner(Acte.OUVRIR_SIGNATURE, dossier, aujourdhui);
        };
    }

    private List<PointDeControle> examiner(Acte acte, Dossier dossier, LocalDate aujourdhui) {
        Cas cas = new Cas(
                dossier, acte, null, Set.of(), aujourdhui, dossier.contrat().terme());
        return examen.examiner(acte.gardes(), cas).stream()
                .distinct()
                .sorted(Comparator.comparing(PointDeControle::gravite))
                .toList();
    }
}
