package fr.mixitesociale.projet;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.territoire.Referentiel;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The list as a workbook that is edited away from the portal and comes back: the full list this person may see, then the
 * difference, in every status. What is taken of it is written by {@link LotsService}.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class ClasseurService {

    private final AccesContrat acces;
    private final LectureProjets lecture;
    private final AdmissionProjets admission;
    private final Referentiel referentiel;

    ClasseurService(AccesContrat acces, LectureProjets lecture, AdmissionProjets admission, Referentiel referentiel) {
        this.admission = admission;
        this.acces = acces;
        this.lecture = lecture;
        this.referentiel = referentiel;
    }

    /** The full list with every field that is typed, in XLSX. */
    public byte[] emporter(UUID contrat) {
        Participation participation = acces.exiger(contrat);
        return new EcritureClasseur(
                        ColonnesClasseur.champs(participation),
                        participation.contrat().communes().size() > 1,
                        this::nom)
                .ecrire(contrat, tous(participation));
    }

    /**
     * What taking the workbook back would change; nothing is written.
     *
     * @throws fr.mixitesociale.inventaire.FichierRefuse when it cannot be read, or is not a workbook of this contract
     * @throws fr.mixitesociale.inventaire.FichierTropGros above 20 MB
     */
    public Reimport comparer(UUID contrat, String nom, byte[] contenu) {
        Participation participation = acces.exiger(contrat);
        ClasseurLu classeur = LectureClasseur.lire(contrat, nom, contenu);
        return new ComparaisonClasseur(participation, admission, this::nom, tous(participation)).comparer(classeur);
    }

    private List<Projet> tous(Participation participation) {
        List<Projet> projets = new ArrayList<>();
        lecture.parcourir(participation, CritereProjets.TOUS, OrdreProjets.DE_LA_LISTE, projets::add);
        return projets;
    }

    private String nom(CodeInsee commune) {
        return referentiel.nomOuCode(commune);
    }
}
