package fr.mixitesociale.projet;

import fr.mixitesociale.contrat.Participation;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The door of the rooms that write beside a project: milestones, difficulties. */
@Component
public class ProjetsTenus {

    /** What happens beside a project is told in its own history. */
    public static final String OBJET = ObjetsProjet.OBJET;

    private final EcritureProjets ecriture;
    private final Projets projets;

    ProjetsTenus(EcritureProjets ecriture, Projets projets) {
        this.ecriture = ecriture;
        this.projets = projets;
    }

    /** The projects of the contract that this person may not see. */
    public Set<UUID> caches(Participation participation) {
        return participation.estPublique()
                ? Set.of()
                : projets.confidentiels(participation.contrat().id());
    }

    /**
     * The project, its row held. One that this person may not see, or of another contract, is not there; a deleted one is
     * refused with its reason.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public ProjetTenu tenir(Participation participation, UUID projet) {
        ProjetEntity entite = ecriture.tenir(participation, projet);
        ProjetsService.exigerPresent(entite);
        return new ProjetTenu(
                entite.id(),
                entite.nom,
                entite.commune(),
                DroitProjet.nomDeLaCommune(participation, entite.commune()),
                entite.confidentiel,
                DroitProjet.de(participation, entite.commune(), entite.maitreOuvrage));
    }

    /**
     * Says where a project that is held stands, in the transaction that changes it.
     *
     * @param etape how many of its steps are behind ({@link EtapesDuProjet})
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void situer(UUID projet, int etape) {
        projets.situer(projet, etape);
    }
}
