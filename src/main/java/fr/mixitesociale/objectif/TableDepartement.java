package fr.mixitesociale.objectif;

import fr.mixitesociale.acces.Perimetre;
import fr.mixitesociale.acces.UtilisateurCourant;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.droit.regles.Regles;
import fr.mixitesociale.inventaire.FaitsConsultation;
import fr.mixitesociale.inventaire.FaitsDeCommune;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.RefusDroit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The objectives of every commune of a département, period by period: what the State notifies from. */
@Service
@PreAuthorize(TableDepartement.ROLES)
@Transactional(readOnly = true)
public class TableDepartement {

    static final String ROLES = "hasAnyRole('DDT', 'PREFET')";

    private final UtilisateurCourant courant;
    private final FaitsConsultation faits;
    private final ObjectifsLegaux legaux;
    private final List<ObjectifsDeContrat> contrats;
    private final DecisionsConsultation decisions;
    private final Regles regles;
    private final Clock horloge;

    TableDepartement(
            UtilisateurCourant courant,
            FaitsConsultation faits,
            ObjectifsLegaux legaux,
            List<ObjectifsDeContrat> contrats,
            DecisionsConsultation decisions,
            Regles regles,
            Clock horloge) {
        this.courant = courant;
        this.faits = faits;
        this.legaux = legaux;
        this.contrats = contrats;
        this.decisions = decisions;
        this.regles = regles;
        this.horloge = horloge;
    }

    /** Communes something is or may be asked of, by name. */
    public List<LigneDepartement> lire(PeriodeTriennale periode) {
        return lignes(faits.duDepartement(departement(), periode), periode);
    }

    /** Those of {@code communes} that lie in the département of the person. */
    public List<LigneDepartement> lire(List<CodeInsee> communes, PeriodeTriennale periode) {
        List<CodeInsee> siennes = communes.stream().filter(courant::couvre).toList();
        return lignes(faits.pour(siennes, periode), periode);
    }

    /** From the period that is next, or running, down to the oldest one with rules. */
    public List<PeriodeTriennale> periodes() {
        PeriodeTriennale derniere = PeriodeTriennale.de(LocalDate.now(horloge).getYear())
                .orElseThrow()
                .suivante();
        return Stream.iterate(
                        derniere,
                        periode -> periode.compareTo(regles.premiere()) >= 0,
                        periode -> new PeriodeTriennale(periode.debut() - PeriodeTriennale.DUREE))
                .toList();
    }

    /** Code of the département of the person. */
    public String departement() {
        if (courant.exiger().perimetre() instanceof Perimetre.SurDepartement(String code)) {
            return code;
        }
        throw new RefusDroit("objectif.departement.sans_territoire");
    }

    private List<LigneDepartement> lignes(List<FaitsDeCommune> communes, PeriodeTriennale periode) {
        List<CodeInsee> codes =
                communes.stream().map(fait -> fait.commune().code()).toList();
        Map<CodeInsee, Decision> decidees = decisions.de(codes, periode);
        Map<CodeInsee, ObjectifDeContrat> contractuels = contrats.stream()
                .flatMap(source -> source.de(codes, periode).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, _) -> a));
        return communes.stream()
                .map(fait -> new LigneDepartement(
                        fait,
                        legaux.evaluer(fait),
                        Optional.ofNullable(contractuels.get(fait.commune().code())),
                        decidees.getOrDefault(
                                fait.commune().code(),
                                Decision.aucune(fait.commune().code(), periode))))
                .filter(LigneDepartement::estConcernee)
                .toList();
    }
}
