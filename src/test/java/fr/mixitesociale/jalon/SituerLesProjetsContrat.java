package fr.mixitesociale.jalon;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.ObjetsDuContrat;
import fr.mixitesociale.essai.CompteurSql;
import fr.mixitesociale.essai.UnContrat;
import fr.mixitesociale.projet.ChampProjet;
import fr.mixitesociale.projet.CritereProjets;
import fr.mixitesociale.projet.EtapesDuProjet;
import fr.mixitesociale.projet.GroupeProjets;
import fr.mixitesociale.projet.GroupeProjets.Groupe;
import fr.mixitesociale.projet.NouveauProjet;
import fr.mixitesociale.projet.OrdreProjets;
import fr.mixitesociale.projet.Projet;
import fr.mixitesociale.projet.ProjetsConsultation;
import fr.mixitesociale.projet.ProjetsService;
import fr.mixitesociale.socle.Saisie;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

@Import(CompteurSql.class)
abstract class SituerLesProjetsContrat {

    private static final String MIGRATION = "db/migration/V20261123_1720__situer_les_projets.sql";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    AccesContrat acces;

    @Autowired
    JalonsService service;

    @Autowired
    JalonsConsultation jalons;

    @Autowired
    ProjetsService projets;

    @Autowired
    ProjetsConsultation liste;

    @Autowired
    EtapesDuProjet etapes;

    @Autowired
    List<ObjetsDuContrat> objets;

    @Autowired
    JdbcClient jdbc;

    UnContrat contrat;

    @BeforeEach
    void unContrat() {
        contrat = UnContrat.enVigueur(contexte);
    }

    @ParameterizedTest(name = "graine {0}")
    @ValueSource(longs = {1, 7, 42, 2026})
    @DisplayName("quoi qu’on fasse à un projet et à ses jalons, la liste le range sous son prochain jalon")
    void propriete(long graine) {
        Random hasard = new Random(graine);
        List<UUID> ids = new ArrayList<>();
        Set<String> rencontrees = new HashSet<>();
        for (int geste = 0; geste < 120; geste++) {
            if (ids.size() < 3 || hasard.nextInt(30) == 0) {
                ids.add(ajouter("Projet " + geste));
            } else {
                agir(ids.get(hasard.nextInt(ids.size())), hasard);
            }
            if (geste % 10 == 9) {
                verifier();
                lus().values().forEach(projet -> rencontrees.add(projet.etape()));
            }
        }
        assertThat(rencontrees).as("étapes rencontrées").hasSizeGreaterThan(2);
    }

    @Test
    @DisplayName("la migration range les projets d’avant comme le portail range ceux d’aujourd’hui")
    void migration() throws IOException {
        for (int nombre = 0; nombre <= Jalon.TOUS.size(); nombre++) {
            UUID projet = ajouter("Projet à " + nombre + " jalons");
            for (Jalon jalon : Jalon.TOUS.subList(0, nombre)) {
                statut(projet, jalon, jalon.ordinal() % 2 == 0 ? StatutJalon.FAIT : StatutJalon.SANS_OBJET);
            }
            statut(projet, Jalon.AGREMENT, nombre == Jalon.TOUS.size() ? StatutJalon.FAIT : StatutJalon.EN_COURS);
        }
        statut(ajouter("Permis sans zonage"), Jalon.PERMIS_OBTENU, StatutJalon.FAIT);
        Map<UUID, Projet> avant = lus();
        jdbc.sql("update projet set etape = 0 where contrat_id = :contrat")
                .param("contrat", contrat.id())
                .update();
        String remplir = new ClassPathResource(MIGRATION)
                .getContentAsString(StandardCharsets.UTF_8)
                .split(";")[1];
        jdbc.sql(remplir).update();
        assertThat(lus()).isEqualTo(avant);
        assertThat(avant.values().stream().map(Projet::etape)).containsAll(etapes.libelles());
    }

    @Test
    @DisplayName("les groupes par jalon : dans l’ordre des jalons, comptés, totalisés, et leurs projets se suivent")
    void groupes() {
        UUID premier = ajouter("Îlot des Tanneurs");
        UUID agree = ajouter("Résidence du Canal");
        ajouter("Site du Port");
        chiffrer(premier, "30");
        chiffrer(agree, "12");
        statut(premier, Jalon.ZONAGE, StatutJalon.SANS_OBJET);
        Jalon.TOUS.forEach(jalon -> statut(agree, jalon, StatutJalon.FAIT));
        contrat.enTantQueCommune(() -> {
            assertThat(liste.groupes(contrat.id(), CritereProjets.TOUS, GroupeProjets.JALON))
                    .containsExactly(
                            new Groupe("Modification du zonage du PLU", 0, 1, 0),
                            new Groupe("Maîtrise foncière", 1, 1, 30),
                            new Groupe("Agréés ou conventionnés", 2, 1, 12));
            assertThat(noms(CritereProjets.TOUS))
                    .containsExactly("Site du Port", "Îlot des Tanneurs", "Résidence du Canal");
            assertThat(noms(CritereProjets.TOUS.avecEtape(1))).containsExactly("Îlot des Tanneurs");
            assertThat(liste.totaux(contrat.id(), CritereProjets.TOUS.avecEtape(7))
                            .nombre())
                    .isEqualTo(1);
            return "";
        });
    }

    @Test
    @DisplayName("dire un jalon fait ne change pas la version du projet : qui saisit sa ligne n’est pas dérangé")
    void version() {
        UUID projet = ajouter("Îlot des Tanneurs");
        long avant = lus().get(projet).version();
        statut(projet, Jalon.ZONAGE, StatutJalon.FAIT);
        assertThat(lus().get(projet).version()).isEqualTo(avant);
        chiffrer(projet, "30");
        assertThat(lus().get(projet).etape()).isEqualTo(Jalon.MAITRISE_FONCIERE.libelle());
    }

    private void agir(UUID projet, Random hasard) {
        Projet lu = lus().get(projet);
        Jalon jalon = Jalon.TOUS.get(hasard.nextInt(hasard.nextInt(3) > 0 ? 2 : Jalon.TOUS.size()));
        switch (hasard.nextInt(9)) {
            case 0 -> chiffrer(projet, String.valueOf(hasard.nextInt(90)));
            case 1 -> {
                if (lu == null) {
                    retablir(projet);
                } else {
                    supprimer(lu);
                }
            }
            case 2 -> restaurer(projet, jalon);
            case 3 -> enregistrer(projet, jalon, ChampJalon.REEL, "2026-0%d-1%d".formatted(1 + hasard.nextInt(9), 3));
            default -> statut(projet, jalon, hasard.nextInt(3) == 0 ? StatutJalon.EN_COURS : StatutJalon.FAIT);
        }
    }

    /** Puts a past status back, as the history does. */
    private void restaurer(UUID projet, Jalon jalon) {
        if (!lus().containsKey(projet)) {
            return;
        }
        String champ = ChampJalon.STATUT.cle(jalon);
        ObjetsDuContrat objet = objets.stream()
                .filter(o -> o.objet().equals("projet"))
                .findFirst()
                .orElseThrow();
        String actuel = ChampJalon.STATUT.lire(jalon(projet, jalon));
        contrat.enTantQueCommune(
                () -> objet.restaurer(acces.exiger(contrat.id()), projet.toString(), champ, actuel, "NON_COMMENCE"));
    }

    private void verifier() {
        Map<UUID, SuiviProjet> suivis =
                contrat.enTantQueCommune(() -> jalons.tous(contrat.id(), CritereJalons.TOUS)).stream()
                        .collect(Collectors.toMap(SuiviProjet::id, Function.identity()));
        Map<UUID, Projet> lus = lus();
        assertThat(lus.keySet()).isEqualTo(suivis.keySet());
        lus.forEach((id, projet) -> assertThat(projet.etape())
                .isEqualTo(suivis.get(id).courant().map(Jalon::libelle).orElse("Agréés ou conventionnés")));
    }

    private Map<UUID, Projet> lus() {
        return contrat.enTantQueCommune(() -> liste.tous(contrat.id())).stream()
                .collect(Collectors.toMap(Projet::id, Function.identity()));
    }

    private List<String> noms(CritereProjets critere) {
        OrdreProjets ordre = OrdreProjets.DE_LA_LISTE.groupe(GroupeProjets.JALON);
        return liste.page(contrat.id(), critere, ordre, 0, 50).stream()
                .map(Projet::nom)
                .toList();
    }

    private JalonDeProjet jalon(UUID projet, Jalon jalon) {
        return commune(() -> jalons.suivi(contrat.id(), projet)).orElseThrow().jalon(jalon);
    }

    private void statut(UUID projet, Jalon jalon, StatutJalon statut) {
        enregistrer(projet, jalon, ChampJalon.STATUT, statut.name());
    }

    private void enregistrer(UUID projet, Jalon jalon, ChampJalon champ, String voulue) {
        if (lus().containsKey(projet)) {
            String lue = champ.lire(jalon(projet, jalon));
            commune(() ->
                    service.enregistrer(contrat.id(), jalon, Saisie.champ(projet, 0, champ.cle(jalon), lue, voulue)));
        }
    }

    private void chiffrer(UUID projet, String lls) {
        Projet lu = lus().get(projet);
        if (lu != null) {
            commune(() -> projets.enregistrer(
                    contrat.id(),
                    Saisie.champ(projet, lu.version(), ChampProjet.LLS.cle(), lu.valeur(ChampProjet.LLS), lls)));
        }
    }

    private UUID ajouter(String nom) {
        return commune(() -> projets.ajouter(contrat.id(), NouveauProjet.nomme(contrat.commune(), nom)));
    }

    private void supprimer(Projet projet) {
        commune(() -> {
            projets.supprimer(contrat.id(), projet.id(), projet.version());
            return "";
        });
    }

    private void retablir(UUID projet) {
        commune(() -> {
            projets.retablir(contrat.id(), projet);
            return "";
        });
    }

    private <T> T commune(Supplier<T> travail) {
        return contrat.enTantQueCommune(travail);
    }
}
