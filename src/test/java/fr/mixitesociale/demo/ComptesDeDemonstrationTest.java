package fr.mixitesociale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.acces.Systeme;
import fr.mixitesociale.essai.Demonstration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;

@Demonstration
@DisplayName("Les comptes de démonstration")
class ComptesDeDemonstrationTest {

    @Autowired
    Systeme systeme;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PasswordEncoder hachage;

    @Autowired
    SemaisonDeDemonstration semaison;

    @ParameterizedTest(name = "{0} : {1} sur {3}")
    @CsvSource({
        "maire,MAIRE,COMMUNE,00001",
        "commune,COMMUNE_SERVICE,COMMUNE,00001",
        "maire2,MAIRE,COMMUNE,00002",
        "commune2,COMMUNE_SERVICE,COMMUNE,00002",
        "president,EPCI_PRESIDENT,EPCI,209900018",
        "epci,EPCI_SERVICE,EPCI,209900018",
        "mgp,EPCI_PRESIDENT,EPCI,209900034",
        "ept,EPT_PRESIDENT,EPCI,209900042",
        "prefet,PREFET,DEPARTEMENT,00",
        "ddt,DDT,DEPARTEMENT,00",
        "epf,SIGNATAIRE_ASSOCIE,CONTRATS,",
        "admin,ADMIN,NATIONAL,"
    })
    @DisplayName("existent, marqués, avec leur rôle, leur territoire et le mot de passe demo")
    void compte(String identifiant, String role, String nature, String code) {
        var ligne = jdbc.queryForMap("select * from compte where identifiant = ?", identifiant);

        assertThat(ligne.get("ROLE")).isEqualTo(role);
        assertThat(ligne.get("PERIMETRE")).isEqualTo(nature);
        assertThat(ligne.get("PERIMETRE_CODE")).isEqualTo(code);
        assertThat(ligne.get("DEMONSTRATION")).isEqualTo(true);
        assertThat(hachage.matches("demo", (String) ligne.get("MOT_DE_PASSE"))).isTrue();
    }

    @Test
    @DisplayName("ne sont pas créés deux fois")
    void idempotent() {
        List<?> avant = jdbc.queryForList("select * from compte order by identifiant");

        systeme.executer(semaison::semer);

        assertThat(jdbc.queryForList("select * from compte order by identifiant"))
                .isEqualTo(avant);
    }
}
