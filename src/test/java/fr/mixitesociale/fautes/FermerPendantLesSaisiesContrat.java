package fr.mixitesociale.fautes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.difficulte.ChampDifficulte;
import fr.mixitesociale.difficulte.DifficultesService;
import fr.mixitesociale.difficulte.NatureDifficulte;
import fr.mixitesociale.difficulte.NouvelleDifficulte;
import fr.mixitesociale.essai.UnContrat;
import fr.mixitesociale.jalon.Jalon;
import fr.mixitesociale.jalon.JalonsService;
import fr.mixitesociale.projet.NouveauProjet;
import fr.mixitesociale.projet.ProjetsService;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.Saisie;
import fr.mixitesociale.suivi.ChampDecision;
import fr.mixitesociale.suivi.ChampReunion;
import fr.mixitesociale.suivi.NatureReunion;
import fr.mixitesociale.suivi.ReunionsService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A contract is given up while everybody writes in it: projects, milestones, difficulties,
 * meetings, decisions. What was accepted is there with its history, and nothing is accepted after.
 */
abstract class FermerPendantLesSaisiesContrat {

    private static final int SAISIES_MAX = 400;
    /** Between two gestures: whoever closes the contract waits for its row as the others do. */
    private static final int SOUFFLE_MS = 4;

    @Autowired
    ApplicationContext contexte;

    @Autowired
    ProjetsService projets;

    @Autowired
    JalonsService jalons;

    @Autowired
    DifficultesService difficultes;

    @Autowired
    ReunionsService reunions;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    @DisplayName("on abandonne le contrat pendant que tous écrivent : rien d’accepté ne manque, rien n’entre après")
    void fermer() throws Exception {
        UnContrat contrat = UnContrat.enElaboration(contexte);
        UUID projet = contrat.enTantQueCommune(
                () -> projets.ajouter(contrat.id(), NouveauProjet.nomme(contrat.commune(), "Îlot des Tanneurs")));
        UUID reunion = contrat.enTantQueDdt(() -> reunion(contrat, "Comité de pilotage"));
        List<IntFunction<UUID>> gestes = List.of(
                i -> contrat.enTantQueCommune(
                        () -> projets.ajouter(contrat.id(), NouveauProjet.nomme(contrat.commune(), "Site " + i))),
                i -> contrat.enTantQueDdt(() -> difficulte(contrat, projet, i)),
                i -> contrat.enTantQueEpci(() -> reunion(contrat, "Groupe technique " + i)),
                i -> contrat.enTantQueDdt(
                        () -> reunions.decider(contrat.id(), reunion, Map.of(ChampDecision.TEXTE, "Décision " + i))),
                i -> contrat.enTantQueCommune(() -> jalon(contrat, projet, i)));
        CountDownLatch commence = new CountDownLatch(gestes.size());

        List<List<UUID>> acceptes = Editeurs.ensemble(gestes.size() + 1, rang -> () -> {
            if (rang == gestes.size()) {
                commence.await();
                UnContrat.abandonner(contexte, contrat.id());
                return List.of();
            }
            return jusquAuRefus(gestes.get(rang), commence);
        });

        for (int rang = 0; rang < gestes.size(); rang++) {
            assertThat(acceptes.get(rang))
                    .as("geste %d: refused from the first", rang)
                    .isNotEmpty();
        }
        assertThat(presents("projet", contrat)).containsAll(acceptes.get(0));
        assertThat(presents("difficulte", contrat)).containsExactlyInAnyOrderElementsOf(acceptes.get(1));
        assertThat(presents("reunion", contrat)).containsAll(acceptes.get(2));
        assertThat(presents("decision_reunion", contrat)).containsExactlyInAnyOrderElementsOf(acceptes.get(3));
        assertThat(derniereSaisie(contrat))
                .as("0 save after the contract was given up")
                .isLessThan(abandon(contrat));
        acceptes.stream()
                .flatMap(List::stream)
                .distinct()
                .forEach(id -> assertThat(histoire(id)).as("history of %s", id).isPositive());
    }

    private static List<UUID> jusquAuRefus(IntFunction<UUID> geste, CountDownLatch commence) throws Exception {
        List<UUID> acceptes = new ArrayList<>();
        try {
            for (int i = 0; i < SAISIES_MAX; i++) {
                acceptes.add(geste.apply(i));
                if (i == 2) {
                    commence.countDown();
                }
                Thread.sleep(SOUFFLE_MS);
            }
        } catch (RefusMetier refus) {
            assertThat(refus).hasMessageMatching("(?i).*abandonné.*");
            return acceptes;
        }
        throw new AssertionError("never refused");
    }

    private UUID reunion(UnContrat contrat, String intitule) {
        return reunions.prevoir(
                contrat.id(),
                Map.of(
                        ChampReunion.NATURE,
                        NatureReunion.COPIL.name(),
                        ChampReunion.INTITULE,
                        intitule,
                        ChampReunion.JOUR,
                        "2027-03-12"));
    }

    private UUID difficulte(UnContrat contrat, UUID projet, int rang) {
        return difficultes.signaler(
                contrat.id(),
                new NouvelleDifficulte(
                        projet,
                        Map.of(
                                ChampDifficulte.NATURE,
                                NatureDifficulte.values()[0].name(),
                                ChampDifficulte.DESCRIPTION,
                                "Blocage " + rang)));
    }

    /** The day of the permit moves by one, then back. */
    private UUID jalon(UnContrat contrat, UUID projet, int rang) {
        String avant = rang == 0 ? null : jour(rang - 1);
        jalons.enregistrer(
                contrat.id(),
                Jalon.PERMIS_DEPOSE,
                Saisie.champ(projet, 0, "jalon." + Jalon.PERMIS_DEPOSE.cle() + ".prevu", avant, jour(rang)));
        return projet;
    }

    private static String jour(int rang) {
        return rang % 2 == 0 ? "2027-05-10" : "2027-05-11";
    }

    private List<UUID> presents(String table, UnContrat contrat) {
        return jdbc.queryForList("select id from " + table + " where contrat_id = ?", UUID.class, contrat.id());
    }

    private Long derniereSaisie(UnContrat contrat) {
        return jdbc.queryForObject(
                "select max(id) from journal_ecriture where contrat_id = ? and objet <> 'contrat'",
                Long.class,
                contrat.id().toString());
    }

    private Long abandon(UnContrat contrat) {
        return jdbc.queryForObject(
                "select max(id) from journal_ecriture where objet = 'contrat' and objet_id = ? and champ = 'statut'",
                Long.class,
                contrat.id().toString());
    }

    private Long histoire(UUID objet) {
        return jdbc.queryForObject(
                "select count(*) from journal_ecriture where objet_id = ?", Long.class, objet.toString());
    }
}
