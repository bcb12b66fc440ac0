package fr.mixitesociale.calendrier;

import fr.mixitesociale.acces.Perimetre.SurDepartement;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.acces.Utilisateur;
import fr.mixitesociale.acces.UtilisateurCourant;
import fr.mixitesociale.contrat.ContratsConsultation;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.inventaire.FaitsConsultation;
import fr.mixitesociale.inventaire.FaitsDeCommune;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.territoire.Commune;
import fr.mixitesociale.territoire.Referentiel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Exemptions and carences in the territory of a person, and the carencées nobody has proposed a contract to. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class DemarchesConsultation {

    private final Demarches demarches;
    private final PropositionsDatees propositions;
    private final UtilisateurCourant courant;
    private final Referentiel referentiel;
    private final FaitsConsultation faits;
    private final ContratsConsultation contrats;
    private final ReglagesCalendrier reglages;
    private final Clock horloge;

    DemarchesConsultation(
            Demarches demarches,
            PropositionsDatees propositions,
            UtilisateurCourant courant,
            Referentiel referentiel,
            FaitsConsultation faits,
            ContratsConsultation contrats,
            ReglagesCalendrier reglages,
            Clock horloge) {
        this.demarches = demarches;
        this.propositions = propositions;
        this.courant = courant;
        this.referentiel = referentiel;
        this.faits = faits;
        this.contrats = contrats;
        this.reglages = reglages;
        this.horloge = horloge;
    }

    /** Those of the person's territory, latest period first; two statements. */
    public List<FicheDemarche> miennes() {
        LocalDate jour = LocalDate.now(horloge);
        boolean modifiable = courant.exiger().a(Role.PREFET, Role.DDT);
        return demarches.toutes().stream()
                .filter(demarche -> courant.couvre(demarche.commune()))
                .map(demarche -> new FicheDemarche(
                        demarche, nom(demarche.commune()), Deroulement.de(demarche, reglages, jour), modifiable))
                .toList();
    }

    /**
     * The communes of the préfet's département published as carencées, without a contract of the period under way and
     * without a dated proposal: the law wants one made to each (art. L. 302-9-1 CCH). Empty for everyone else.
     */
    public List<Commune> carenceesSansProposition() {
        Utilisateur moi = courant.exiger();
        if (!moi.a(Role.PREFET, Role.DDT) || !(moi.perimetre() instanceof SurDepartement(String departement))) {
            return List.of();
        }
        PeriodeTriennale periode =
                PeriodeTriennale.de(LocalDate.now(horloge).getYear()).orElseThrow();
        Set<CodeInsee> pourvues = propositions.communes(contrats.mesContrats(), periode);
        return faits.duDepartement(departement, periode).stream()
                .filter(commune -> Boolean.TRUE.equals(commune.carencee()))
                .map(FaitsDeCommune::commune)
                .filter(commune -> !pourvues.contains(commune.code()))
                .toList();
    }

    private String nom(CodeInsee commune) {
        return referentiel.commune(commune).map(Commune::nom).orElse(commune.valeur());
    }
}
