package fr.mixitesociale.procedure;

import fr.mixitesociale.contrat.ContratsConsultation;
import fr.mixitesociale.contrat.Participation;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The last day each act was done on each contract of the person: three statements, whatever their number. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class DatesDesActes {

    private final ContratsConsultation contrats;
    private final LectureActes actes;

    DatesDesActes(ContratsConsultation contrats, LectureActes actes) {
        this.contrats = contrats;
        this.actes = actes;
    }

    /** Contract → act → day; avenants left out, a contract without act is not there. */
    public Map<UUID, Map<Acte, LocalDate>> miennes() {
        List<UUID> miens = contrats.mesParticipations().stream()
                .map(Participation::contrat)
                .map(contrat -> contrat.id())
                .toList();
        Map<UUID, Map<Acte, LocalDate>> dates = new HashMap<>();
        actes.desContrats(miens).forEach((contrat, faits) -> dates.put(contrat, dernieres(faits)));
        return dates;
    }

    private static Map<Acte, LocalDate> dernieres(List<ActeEnregistre> faits) {
        Map<Acte, LocalDate> dernieres = new EnumMap<>(Acte.class);
        faits.stream()
                .filter(acte -> acte.avenant() == null)
                .forEach(acte ->
                        dernieres.merge(acte.acte(), acte.le(), (une, autre) -> une.isAfter(autre) ? une : autre));
        return dernieres;
    }
}
