package fr.mixitesociale.calendrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.essai.CompteurSql;
import fr.mixitesociale.essai.UnContrat;
import fr.mixitesociale.inventaire.InventairesDeTest;
import fr.mixitesociale.inventaire.Source;
import fr.mixitesociale.inventaire.UneLigne;
import fr.mixitesociale.socle.CarteAccueil;
import fr.mixitesociale.socle.CarteAccueil.Genre;
import fr.mixitesociale.socle.RefusDroit;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.territoire.Commune;
import fr.mixitesociale.territoire.Referentiel;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@Import(CompteurSql.class)
abstract class DaterLesEtapesContrat {

    private static final PeriodeTriennale JUGEE = new PeriodeTriennale(2023);

    @Autowired
    ApplicationContext contexte;

    @Autowired
    DemarchesService service;

    @Autowired
    DemarchesConsultation consultation;

    @Autowired
    CalendrierConsultation calendrier;

    @Autowired
    CartesCalendrier cartes;

    @Autowired
    Referentiel referentiel;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CompteurSql compteur;

    UnContrat contrat;

    @BeforeEach
    void rien() {
        jdbc.sql("delete from demarche_sru_etape").update();
        jdbc.sql("delete from demarche_sru").update();
        contrat = UnContrat.enVigueur(contexte);
    }

    @Test
    @DisplayName("l’État ouvre et date ; la commune a deux mois pour répondre, puis le sait")
    void carence() {
        UUID id = contrat.enTantQueDdt(() -> service.ouvrir(contrat.commune(), JUGEE, MotifDemarche.OBJECTIF));
        dater(id, EtapeSru.INTENTION, LocalDate.now().minusDays(10), 0);
        FicheDemarche lue = contrat.enTantQueCommune(this::seule);
        assertThat(lue.modifiable()).isFalse();
        assertThat(lue.attendue()).hasValueSatisfying(ligne -> {
            assertThat(ligne.etape()).isEqualTo(EtapeSru.OBSERVATIONS);
            assertThat(ligne.echeance()).isEqualTo(LocalDate.now().minusDays(10).plusMonths(2));
        });
        assertThat(contrat.enTantQueCommune(this::etapes))
                .extracting(CarteAccueil::genre)
                .containsOnly(Genre.A_FAIRE);
        assertThat(contrat.enTantQueEpci(this::etapes))
                .extracting(CarteAccueil::genre)
                .containsOnly(Genre.A_SAVOIR);
        dater(id, EtapeSru.OBSERVATIONS, LocalDate.now(), 1);
        assertThat(contrat.enTantQueCommune(this::etapes))
                .extracting(CarteAccueil::genre)
                .containsOnly(Genre.A_SAVOIR);
        dater(id, EtapeSru.OBSERVATIONS, null, 2);
        assertThat(contrat.enTantQueDdt(this::seule).demarche().faites()).containsOnlyKeys(EtapeSru.INTENTION);
    }

    @Test
    @DisplayName("ni la commune ni l’EPCI ne datent ; un inconnu n’existe pas ; chacun sait pourquoi")
    void refus() {
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(() ->
                        contrat.enTantQueCommune(() -> service.ouvrir(contrat.commune(), JUGEE, MotifDemarche.QUALITE)))
                .withMessageContaining("préfet");
        UUID id = contrat.enTantQueDdt(() -> service.ouvrir(contrat.commune(), JUGEE, MotifDemarche.QUALITE));
        for (Runnable essai : List.<Runnable>of(
                () -> dater(id, EtapeSru.DECRET, LocalDate.now(), 0),
                () -> dater(id, EtapeSru.ARRETE, LocalDate.now().plusDays(1), 0),
                () -> dater(id, EtapeSru.ARRETE, LocalDate.now(), 7),
                () -> dater(UUID.randomUUID(), EtapeSru.ARRETE, LocalDate.now(), 0),
                () -> contrat.enTantQueDdt(() -> service.ouvrir(contrat.commune(), JUGEE, MotifDemarche.OBJECTIF)))) {
            assertThatExceptionOfType(RefusMetier.class).isThrownBy(essai::run);
        }
        dater(id, EtapeSru.ARRETE, LocalDate.now().minusDays(5), 0);
        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() -> dater(id, EtapeSru.INTENTION, LocalDate.now(), 1))
                .withMessageContaining("Arrêté");
    }

    @Test
    @DisplayName("une commune carencée à qui rien n’est proposé attend le préfet ; sa proposition datée, plus rien")
    void carenceeSansProposition() {
        Commune voisine = referentiel.communesDuDepartement(contrat.departement()).stream()
                .filter(commune -> !commune.code().equals(contrat.commune()))
                .findFirst()
                .orElseThrow();
        new InventairesDeTest(jdbc)
                .stocker(
                        voisine.code().valeur(),
                        voisine.nom(),
                        voisine.departement(),
                        UneLigne.du(Source.COMPLEMENT, 2025)
                                .lls(100)
                                .rp(10_000)
                                .cible(25)
                                .carencee(true));
        assertThat(contrat.enTantQueDdt(() -> aProposer(voisine))).hasSize(1).allSatisfy(carte -> {
            assertThat(carte.genre()).isEqualTo(Genre.A_FAIRE);
            assertThat(carte.texte()).contains("carencée", "guide DHUP");
        });
        assertThat(contrat.enTantQueEpci(() -> aProposer(voisine))).isEmpty();
        UUID id = contrat.enTantQueDdt(() -> service.ouvrir(voisine.code(), JUGEE, MotifDemarche.OBJECTIF));
        dater(id, EtapeSru.PROPOSITION, LocalDate.now(), 0);
        assertThat(contrat.enTantQueDdt(() -> aProposer(voisine))).isEmpty();
    }

    private List<CarteAccueil> aProposer(Commune commune) {
        return cartes.cartes().stream()
                .filter(carte ->
                        carte.titre().startsWith("Proposer") && carte.titre().contains(commune.nom()))
                .toList();
    }

    @Test
    @DisplayName("le calendrier se lit en un nombre d’ordres SQL qui ne dépend pas des contrats, et s’emporte")
    void ordres() {
        int un = contrat.enTantQueDdt(() -> compter());
        for (int i = 0; i < 4; i++) {
            UnContrat.enVigueur(contexte);
        }
        assertThat(contrat.enTantQueDdt(() -> compter())).isEqualTo(un).isLessThanOrEqualTo(12);
        String ics = new String(
                contrat.enTantQueCommune(() -> calendrier.agenda(calendrier.duContrat(contrat.id()))),
                java.nio.charset.StandardCharsets.UTF_8);
        assertThat(ics).contains("BEGIN:VEVENT", "DTSTART;VALUE=DATE");
    }

    private int compter() {
        compteur.remettreAZero();
        assertThat(calendrier.miennes()).isNotEmpty();
        return compteur.ordres();
    }

    private List<CarteAccueil> etapes() {
        return cartes.cartes().stream()
                .filter(carte -> carte.titre().startsWith("Procédure de carence"))
                .toList();
    }

    private FicheDemarche seule() {
        return consultation.miennes().getFirst();
    }

    private void dater(UUID id, EtapeSru etape, LocalDate le, long version) {
        contrat.enTantQueDdt(() -> {
            service.dater(id, etape, le, "LRAR", version);
            return "";
        });
    }
}
