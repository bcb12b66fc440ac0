package fr.mixitesociale.procedure;

import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.contrat.StatutContrat;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a person may record on a contract now: rights and status, before any guard. */
final class ActionsOuvertes {

    private ActionsOuvertes() {}

    static List<ActionOuverte> de(Participation participation, Dossier dossier, List<Attente> attentes) {
        return Stream.of(Acte.values())
                .filter(acte -> acte.depuis().contains(dossier.contrat().statut()))
                .filter(acte -> dossier.avenant() == null
                        ? acte != Acte.PROPOSER && acte != Acte.PREPARER_AVENANT
                        : acte.concerneUnAvenant())
                .filter(acte -> !acte.porteSurLaBase() || dossier.fixeLesObjectifs())
                .flatMap(acte -> sujets(dossier, acte)
                        .flatMap(pour -> DroitsActes.voie(participation, acte, pour.signataire()).stream()
                                .map(voie -> new ActionOuverte(
                                        acte,
                                        pour.signataire(),
                                        voie,
                                        attendue(attentes, acte, pour.signataire()),
                                        dossier.avenant() != null))))
                .sorted(Comparator.comparing((ActionOuverte action) -> !action.attendue())
                        .thenComparing(action -> action.pour() != null
                                && !participation.agitPour(action.pour().id())))
                .toList();
    }

    /** Whose act it could be; a null signatory stands for the steering committee. */
    private record Pour(@Nullable Signataire signataire) {}

    private static Stream<Pour> sujets(Dossier dossier, Acte acte) {
        if (!acte.sujet().estNomme()) {
            return Stream.of(new Pour(null));
        }
        return dossier.concernes(acte)
                .filter(signataire -> !acte.estUnique() || !dossier.tient(acte, signataire.id()))
                .filter(signataire ->
                        acte != Acte.SIGNER || !dossier.estAu(StatutContrat.EN_VIGUEUR) || !signataire.obligatoire())
                .map(Pour::new);
    }

    private static boolean attendue(List<Attente> attentes, Acte acte, @Nullable Signataire pour) {
        return attentes.stream()
                .anyMatch(attente -> attente.acte() == acte
                        && (attente.qui() == null
                                || pour != null && attente.qui().id().equals(pour.id())));
    }
}
