package fr.mixitesociale.projet;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.Participation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the projects of a contract: what a person may not see is neither listed nor counted. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class ProjetsConsultation {

    /** Larger pages are cut to this: the size comes from the browser. */
    public static final int LIMITE = 200;

    private final AccesContrat acces;
    private final LectureProjets lecture;

    ProjetsConsultation(AccesContrat acces, LectureProjets lecture) {
        this.acces = acces;
        this.lecture = lecture;
    }

    /** @return one page, in an order that never changes between two pages */
    public List<Projet> page(UUID contrat, CritereProjets critere, OrdreProjets ordre, int debut, int limite) {
        return lecture.page(acces.exiger(contrat), critere, ordre, Math.max(0, debut), Math.clamp(limite, 0, LIMITE));
    }

    /** How many projects the filter keeps, and their totals. */
    public TotauxProjets totaux(UUID contrat, CritereProjets critere) {
        return lecture.totaux(acces.exiger(contrat), critere);
    }

    /** Every project in a few words, in the order of the list; one statement. */
    public List<ResumeProjet> resumes(UUID contrat) {
        return lecture.resumes(acces.exiger(contrat), CritereProjets.TOUS);
    }

    /** Every project of the filter in a few words. */
    public List<ResumeProjet> resumes(UUID contrat, CritereProjets critere) {
        return lecture.resumes(acces.exiger(contrat), critere);
    }

    /** One project in a few words; empty when it is deleted or is not theirs to see. */
    public Optional<ResumeProjet> resume(UUID contrat, UUID projet) {
        return lecture.resume(acces.exiger(contrat), projet);
    }

    /** One page of the filter in a few words, in the order of the list. */
    public List<ResumeProjet> resumes(UUID contrat, CritereProjets critere, int debut, int limite) {
        return lecture.resumes(acces.exiger(contrat), critere, Math.max(0, debut), Math.clamp(limite, 0, LIMITE));
    }

    /** The groups of what the filter keeps, in order, with their subtotals. */
    public List<GroupeProjets.Groupe> groupes(UUID contrat, CritereProjets critere, GroupeProjets groupe) {
        return lecture.groupes(acces.exiger(contrat), critere, groupe);
    }

    /** @return empty when it is deleted or is not theirs to see */
    public Optional<Projet> projet(UUID contrat, UUID id) {
        return lecture.projet(acces.exiger(contrat), id).stream().findFirst();
    }

    /** The whole list in its own order, without the proposals. */
    public List<Projet> tous(UUID contrat) {
        List<Projet> projets = new ArrayList<>();
        lecture.parcourir(acces.exiger(contrat), CritereProjets.TOUS, OrdreProjets.DE_LA_LISTE, projets::add);
        return projets;
    }

    public DroitsListe droits(UUID contrat) {
        Participation participation = acces.exiger(contrat);
        return new DroitsListe(
                participation.contrat().communes().stream()
                        .filter(commune -> ProjetsService.peutAjouter(participation, commune))
                        .toList(),
                DroitProjet.raison(participation));
    }
}
