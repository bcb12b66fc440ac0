package fr.mixitesociale.copil;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.bilan.BilanConsultation;
import fr.mixitesociale.difficulte.ChampDifficulte;
import fr.mixitesociale.difficulte.DifficultesService;
import fr.mixitesociale.difficulte.NouvelleDifficulte;
import fr.mixitesociale.essai.UnContrat;
import fr.mixitesociale.jalon.ChampJalon;
import fr.mixitesociale.jalon.Jalon;
import fr.mixitesociale.jalon.JalonsService;
import fr.mixitesociale.projet.ChampProjet;
import fr.mixitesociale.projet.NouveauProjet;
import fr.mixitesociale.projet.ProjetsService;
import fr.mixitesociale.risque.Niveau;
import fr.mixitesociale.socle.Saisie;
import fr.mixitesociale.suivi.ChampReunion;
import fr.mixitesociale.suivi.ReunionsService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What public signatories keep between themselves must not come out by the texts that all read. */
abstract class TaireAuCopilContrat {

    private static final List<String> SECRETS = List.of("Rouvière", "expropriation", "Opération confidentielle");

    @Autowired
    ApplicationContext contexte;

    @Autowired
    SeancesService service;

    @Autowired
    SeancesConsultation consultation;

    @Autowired
    ScenesConsultation scenes;

    @Autowired
    BilanConsultation bilans;

    @Autowired
    ProjetsService projets;

    @Autowired
    JalonsService jalons;

    @Autowired
    DifficultesService difficultes;

    @Autowired
    ReunionsService reunions;

    @Autowired
    Clock horloge;

    private UnContrat contrat;
    private String epf;
    private UUID secret;

    @BeforeEach
    void unProjetConfidentiel() {
        contrat = UnContrat.enVigueur(contexte);
        epf = contrat.avecAssocie("EPF d’essai");
        projet("Le Stade", 30, false);
        secret = projet("Parcelles de la Rouvière", 18, true);
        contrat.enTantQueDdt(() -> difficultes.signaler(
                contrat.id(),
                new NouvelleDifficulte(
                        secret,
                        Map.of(ChampDifficulte.NATURE, "RECOURS", ChampDifficulte.DESCRIPTION, "expropriation"))));
    }

    @Test
    @DisplayName("ni les scènes, ni le bilan ne disent à l’associé ce qui est gardé entre signataires publics")
    void scenes() {
        for (int numero = 1; numero <= Scene.NOMBRE; numero++) {
            int scene = numero;
            assertThat(associe(() -> scenes.scene(contrat.id(), scene)).toString())
                    .as("scene %d", scene)
                    .doesNotContain(SECRETS);
        }
        assertThat(associe(() -> bilans.lire(contrat.id())).toString()).doesNotContain(SECRETS);
        assertThat(contrat.enTantQueDdt(() -> bilans.lire(contrat.id())).toString())
                .as("one text for all, whoever prints it")
                .doesNotContain("Rouvière", "expropriation");
    }

    @Test
    @DisplayName("l’instantané et le compte rendu, que tous lisent, n’en gardent que le nombre de logements")
    void compteRendu() {
        CompteRendu premier = tenir(1);
        assertThat(premier.toString()).doesNotContain(SECRETS);
        Instantane fige =
                contrat.enTantQueDdt(() -> consultation.lire(contrat.id(), 1)).instantane();
        assertThat(fige.toString()).doesNotContain("Rouvière", "expropriation");
        assertThat(fige.logements(Niveau.PROBABLE) + fige.logements(Niveau.RISQUE))
                .as("the figures of the meeting are whole")
                .isEqualTo(48);

        contrat.enTantQueCommune(() -> jalons.enregistrer(
                contrat.id(),
                Jalon.MAITRISE_FONCIERE,
                Saisie.champ(secret, 0, ChampJalon.STATUT.cle(Jalon.MAITRISE_FONCIERE), "NON_COMMENCE", "FAIT")));
        assertThat(associe(() -> consultation.depuisLeDernier(contrat.id()))).isEmpty();
        assertThat(tenir(2).toString()).doesNotContain(SECRETS);
    }

    private CompteRendu tenir(int numero) {
        UUID seance = contrat.enTantQueCommune(() -> service.ouvrir(contrat.id(), prevoir()));
        contrat.enTantQueCommune(() -> {
            service.clore(contrat.id(), seance);
            return seance;
        });
        CompteRendu lu = associe(() -> consultation.lire(contrat.id(), numero)).compteRendu();
        assertThat(lu).isNotNull();
        return lu;
    }

    private UUID prevoir() {
        return reunions.prevoir(
                contrat.id(),
                Map.of(
                        ChampReunion.NATURE,
                        "COPIL",
                        ChampReunion.INTITULE,
                        "Comité",
                        ChampReunion.JOUR,
                        LocalDate.now(horloge).toString()));
    }

    private UUID projet(String nom, int lls, boolean confidentiel) {
        return contrat.enTantQueCommune(() -> projets.ajouter(
                contrat.id(),
                new NouveauProjet(
                        contrat.commune(),
                        Map.of(
                                ChampProjet.NOM,
                                nom,
                                ChampProjet.LLS,
                                String.valueOf(lls),
                                ChampProjet.ANNEE_PREVUE,
                                "2028",
                                ChampProjet.CONFIDENTIEL,
                                confidentiel ? "oui" : "non"))));
    }

    private <T> T associe(Supplier<T> lecture) {
        return contrat.enTantQueAssocie(epf, lecture);
    }
}
