package fr.mixitesociale.demo;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.ContratsConsultation;
import fr.mixitesociale.contrat.ContratsService;
import fr.mixitesociale.contrat.NatureContrat;
import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.contrat.NouveauContrat;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.contrat.TypeContrat;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.socle.CodeInsee;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Contracts at each moment of their life: one ended, one in force, one in elaboration for a second commune, one of
 * several communes, one pooled by an EPT with four kinds of signatories, one for a commune with arrondissements, one that
 * prepares the next period by pooling the objectives of an agglomération.
 */
@Component
@Order(30)
@Profile(Demonstration.PROFIL)
class ContratsDeDemonstration implements Semis {

    private static final PeriodeTriennale PASSEE = new PeriodeTriennale(2023);
    private static final PeriodeTriennale EN_COURS = new PeriodeTriennale(2026);
    private static final PeriodeTriennale PROCHAINE = new PeriodeTriennale(2029);
    private static final CodeInsee GRANDVAL = new CodeInsee("00101");
    private static final CodeInsee VILLEDIEU = new CodeInsee("00041");
    private static final String EPF = "EPF de la Mirande";

    private final ContratsService contrats;
    private final ContratsConsultation consultation;

    ContratsDeDemonstration(ContratsService contrats, ContratsConsultation consultation) {
        this.contrats = contrats;
        this.consultation = consultation;
    }

    @Override
    public void semer() {
        if (!consultation.mesContrats().isEmpty()) {
            return;
        }
        ouvrir(NatureContrat.COMMUNE, TypeContrat.SANS_AMENAGEMENT, PASSEE, Demonstration.AUBRAC_SUR_MIRANDE);
        UUID enVigueur =
                ouvrir(NatureContrat.COMMUNE, TypeContrat.SANS_AMENAGEMENT, EN_COURS, Demonstration.AUBRAC_SUR_MIRANDE);
        associerEpf(enVigueur);
        ouvrir(NatureContrat.COMMUNE, TypeContrat.ABAISSANT, EN_COURS, Demonstration.BELPUECH);
        ouvrir(NatureContrat.COMMUNES, TypeContrat.ABAISSANT, EN_COURS, communes("00003", "00005", "00006"));
        ouvrir(NatureContrat.EPCI, TypeContrat.MUTUALISANT, EN_COURS, communes("00121", "00122", "00123", "00124"));
        ouvrir(NatureContrat.COMMUNE, TypeContrat.SANS_AMENAGEMENT, EN_COURS, VILLEDIEU);
        UUID grandval = ouvrir(NatureContrat.COMMUNE, TypeContrat.SANS_AMENAGEMENT, EN_COURS, GRANDVAL);
        associerEpf(grandval);
        ouvrir(
                NatureContrat.EPCI,
                TypeContrat.MUTUALISANT,
                PROCHAINE,
                communes("00001", "00002", "00004", "00005", "00006", "00007", "00009"));
    }

    /** The contract in force of Aubrac-sur-Mirande. */
    Contrat aubracEnVigueur() {
        return trouver(EN_COURS, Demonstration.AUBRAC_SUR_MIRANDE).orElseThrow();
    }

    /** The contract of this commune for this period, if the demonstration still has it. */
    Optional<Contrat> trouver(PeriodeTriennale periode, CodeInsee commune) {
        return consultation.mesContrats().stream()
                .filter(contrat -> contrat.periode().equals(periode) && contrat.couvre(commune))
                .filter(contrat -> contrat.statut() != StatutContrat.ABANDONNE)
                .findFirst();
    }

    /** All of them. */
    List<Contrat> tous() {
        return consultation.mesContrats();
    }

    /** The first signatory of this nature. */
    static UUID signataire(Contrat contrat, String nature) {
        return contrat.signataires().stream()
                .filter(signataire -> signataire.nature() == NatureSignataire.valueOf(nature))
                .findFirst()
                .map(Signataire::id)
                .orElseThrow();
    }

    private void associerEpf(UUID contrat) {
        contrats.ajouterAssocie(contrat, EPF, List.of("epf"));
    }

    private UUID ouvrir(NatureContrat nature, TypeContrat type, PeriodeTriennale periode, CodeInsee... communes) {
        return contrats.ouvrir(new NouveauContrat(nature, type, periode, List.of(communes)));
    }

    private static CodeInsee[] communes(String... codes) {
        return Stream.of(codes).map(CodeInsee::new).toArray(CodeInsee[]::new);
    }
}
