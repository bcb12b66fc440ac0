package fr.mixitesociale.calendrier;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.procedure.Acte;
import fr.mixitesociale.procedure.DatesDesActes;
import fr.mixitesociale.suivi.RythmeDuCopil;
import fr.mixitesociale.suivi.RythmesDesCopils;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings together what the other rooms know of a contract's dates. */
@Component
class LectureDesFaits {

    private static final Map<NatureEcheance, List<Acte>> ACTES = Map.of(
            NatureEcheance.DEMANDE, List.of(Acte.DEMANDER, Acte.PROPOSER),
            NatureEcheance.SIGNATURE, List.of(Acte.SIGNER, Acte.SIGNE_HORS_PORTAIL),
            NatureEcheance.NOTIFICATION, List.of(Acte.NOTIFIER_OBJECTIFS),
            NatureEcheance.REVOYURE, List.of(Acte.REVOYURE),
            NatureEcheance.TERME, List.of(Acte.CONSTATER_ECHEANCE));

    private final DatesDesActes dates;
    private final RythmesDesCopils copils;

    LectureDesFaits(DatesDesActes dates, RythmesDesCopils copils) {
        this.dates = dates;
        this.copils = copils;
    }

    /** For contracts the person may see. */
    List<FaitsDuContrat> de(Collection<Contrat> contrats) {
        if (contrats.isEmpty()) {
            return List.of();
        }
        Map<UUID, Map<Acte, LocalDate>> actes = dates.miennes();
        Map<UUID, RythmeDuCopil> rythmes = copils.miens();
        return contrats.stream()
                .map(contrat -> de(contrat, actes.getOrDefault(contrat.id(), Map.of()), rythmes.get(contrat.id())))
                .toList();
    }

    private static FaitsDuContrat de(Contrat contrat, Map<Acte, LocalDate> actes, @Nullable RythmeDuCopil rythme) {
        boolean signe = contrat.statut() == StatutContrat.EN_VIGUEUR || contrat.statut() == StatutContrat.ECHU;
        Map<NatureEcheance, LocalDate> faits = new EnumMap<>(NatureEcheance.class);
        ACTES.forEach((nature, possibles) -> Stream.of(possibles)
                .flatMap(List::stream)
                .filter(actes::containsKey)
                .map(actes::get)
                .max(LocalDate::compareTo)
                .filter(_ -> nature != NatureEcheance.SIGNATURE || signe)
                .ifPresent(le -> faits.put(nature, le)));
        return new FaitsDuContrat(
                contrat.id(),
                contrat.intitule(),
                contrat.periode(),
                contrat.terme(),
                contrat.statut() != StatutContrat.DEMANDE,
                contrat.statut() == StatutContrat.EN_VIGUEUR,
                !contrat.statut().suiviOuvert(),
                faits,
                rythme == null ? null : rythme.parAn(),
                rythme == null ? null : rythme.dernier(),
                rythme == null ? null : rythme.revoyureMois());
    }
}
