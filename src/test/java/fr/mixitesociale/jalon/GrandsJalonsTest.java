package fr.mixitesociale.jalon;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.essai.BaseH2;
import fr.mixitesociale.essai.CompteurSql;
import fr.mixitesociale.essai.UnContrat;
import fr.mixitesociale.projet.DeuxMilleProjets;
import fr.mixitesociale.projet.ListeProjet;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

@BaseH2
@Import(CompteurSql.class)
@DisplayName("Les jalons de 2 000 projets")
class GrandsJalonsTest {

    private static final int PROJETS = 2_000;

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JalonsConsultation consultation;

    @Autowired
    CompteurSql compteur;

    @Autowired
    JdbcTemplate jdbc;

    UnContrat contrat;

    @BeforeEach
    void semer() {
        contrat = UnContrat.enVigueur(contexte);
        DeuxMilleProjets.semer(jdbc, contrat.id(), contrat.commune(), PROJETS);
        jdbc.update("""
                insert into projet_jalon (id, projet_id, jalon, contrat_id, statut, prevu, version, modifie_le, modifie_par)
                select random_uuid(), id, 'PERMIS_DEPOSE', contrat_id, 'EN_COURS', date '2020-01-01', 0, modifie_le, 'essai'
                from projet where contrat_id = ? and mod(rang, 4) = 0""", contrat.id());
    }

    @Test
    @DisplayName("ouvrir la grille, la faire défiler, la filtrer : quelques ordres SQL, les mêmes à chaque page")
    void grille() {
        assertThat(ordres(() -> consultation.page(contrat.id(), CritereJalons.TOUS, 0, 50)))
                .isLessThanOrEqualTo(5);
        assertThat(ordres(() -> consultation.page(contrat.id(), CritereJalons.TOUS, 1_900, 100)))
                .isLessThanOrEqualTo(5);
        assertThat(ordres(() -> consultation.nombre(contrat.id(), CritereJalons.TOUS)))
                .isLessThanOrEqualTo(5);
        CritereJalons aTraiter = new CritereJalons("", null, true);
        assertThat(ordres(() -> consultation.page(contrat.id(), aTraiter, 0, 50)))
                .isLessThanOrEqualTo(6);
        assertThat(contrat.enTantQueCommune(() -> consultation.nombre(contrat.id(), aTraiter)))
                .isEqualTo(PROJETS / 4);
        CritereJalons vivier = new CritereJalons("", ListeProjet.VIVIER, false);
        assertThat(ordres(() -> consultation.page(contrat.id(), vivier, 0, 50))).isLessThanOrEqualTo(5);
    }

    @Test
    @DisplayName("le tableau lit tous les projets et tous leurs jalons en quelques ordres SQL")
    void tableau() {
        assertThat(contrat.enTantQueCommune(() -> consultation.tous(contrat.id(), CritereJalons.TOUS)))
                .hasSize(PROJETS)
                .filteredOn(
                        suivi -> suivi.alertes().stream().anyMatch(alerte -> alerte.nature() == NatureAlerte.RETARD))
                .hasSize(PROJETS / 4);
        assertThat(ordres(() -> consultation.tous(contrat.id(), CritereJalons.TOUS)))
                .isLessThanOrEqualTo(5);
    }

    private int ordres(Supplier<?> lecture) {
        return contrat.enTantQueCommune(() -> {
            compteur.remettreAZero();
            lecture.get();
            return compteur.ordres();
        });
    }
}
