package fr.mixitesociale.inventaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.mixitesociale.acces.EnTantQue;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.essai.CompteurSql;
import fr.mixitesociale.inventaire.CritereCommunes.Tri;
import fr.mixitesociale.socle.CodeInsee;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

@Import(CompteurSql.class)
@Transactional
@EnTantQue(role = Role.COMMUNE_SERVICE, territoire = "01427")
abstract class LireLesCommunesContrat {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CommunesConsultation communes;

    @Autowired
    CompteurSql sql;

    @BeforeEach
    void communes() {
        jdbc.sql("delete from situation_commune").update();
        InventairesDeTest essai = new InventairesDeTest(jdbc);
        essai.stocker(
                "01322",
                "Reyrieux",
                "01",
                UneLigne.du(Source.NATIONAL, 2024)
                        .lls(322)
                        .taux("16.47")
                        .rpEstime(1955, 1955)
                        .cible(25)
                        .carencee(true));
        essai.stocker(
                "01427",
                "Trévoux",
                "01",
                UneLigne.du(Source.NATIONAL, 2024)
                        .lls(804)
                        .taux("26.10")
                        .rpEstime(3080, 3081)
                        .cible(25)
                        .deficitaire(false));
        essai.stocker(
                "74010",
                "Saint-Étienne-d’Essai",
                "74",
                UneLigne.du(Source.NATIONAL, 2024)
                        .tauxMotif("Pas d'inventaire")
                        .cible(20)
                        .deficitaire(false));
        essai.stocker(
                "97411",
                "Saint-Denis",
                "974",
                UneLigne.du(Source.TIERS, 2021).lls(10).rp(100));
        sql.remettreAZero();
    }

    @Test
    @DisplayName("une page est un seul ordre SQL, avec le nombre en un autre")
    void ordres() {
        assertThat(noms(CritereCommunes.TOUTES, Tri.NOM, true))
                .containsExactly("Reyrieux", "Saint-Denis", "Saint-Étienne-d’Essai", "Trévoux");
        assertThat(sql.ordres()).as(sql.textes().toString()).isEqualTo(1);
        assertThat(communes.compter(CritereCommunes.TOUTES)).isEqualTo(4);
        assertThat(sql.ordres()).isEqualTo(2);
    }

    @Test
    @DisplayName("un département ou un EPCI que nul ne connaît ne donne rien, même mal écrit")
    void filtresInconnus() {
        for (String inconnu : List.of("99", "\0", "01\0", "' or 1 = 1")) {
            assertThat(communes.compter(new CritereCommunes(null, inconnu, null, Set.of())))
                    .as("département « %s »", inconnu)
                    .isZero();
            assertThat(communes.compter(new CritereCommunes(null, null, inconnu, Set.of())))
                    .as("EPCI « %s »", inconnu)
                    .isZero();
        }
    }

    @Test
    @DisplayName("chaque colonne trie, les valeurs inconnues en dernier")
    void tris() {
        for (Tri tri : Tri.values()) {
            assertThat(noms(CritereCommunes.TOUTES, tri, false)).as(tri.name()).hasSize(4);
        }
        assertThat(noms(CritereCommunes.TOUTES, Tri.TAUX, true)).endsWith("Saint-Étienne-d’Essai");
        assertThat(noms(CritereCommunes.TOUTES, Tri.TAUX, false))
                .startsWith("Trévoux", "Reyrieux")
                .endsWith("Saint-Étienne-d’Essai");
        assertThat(noms(CritereCommunes.TOUTES, Tri.STATUT, true)).startsWith("Reyrieux");
    }

    @Test
    @DisplayName("la recherche ignore accents et casse, et prend les codes à la lettre : 74 n’est pas 974")
    void recherche() {
        assertThat(cherche("TREVOUX")).containsExactly("Trévoux");
        assertThat(cherche("st etienne")).containsExactly("Saint-Étienne-d’Essai");
        assertThat(cherche("essai")).containsExactly("Saint-Étienne-d’Essai");
        assertThat(cherche("74")).containsExactly("Saint-Étienne-d’Essai");
        assertThat(cherche("974")).containsExactly("Saint-Denis");
        assertThat(cherche("01322")).containsExactly("Reyrieux");
        assertThat(cherche("97400")).containsExactly("Saint-Denis");
        assertThat(cherche("99999")).isEmpty();
        assertThat(cherche("%")).isEmpty();
        assertThat(cherche("' or 1=1 --")).isEmpty();
    }

    @Test
    @DisplayName("les filtres se cumulent et les nombres par statut ignorent le filtre de statut")
    void filtres() {
        CritereCommunes ain = new CritereCommunes(null, "01", "200042497", Set.of(Statut.CARENCEE));
        assertThat(noms(ain, Tri.NOM, true)).containsExactly("Reyrieux");
        assertThat(communes.compterParStatut(ain)).isEqualTo(Map.of(Statut.CARENCEE, 1, Statut.CONFORME, 1));
        assertThat(communes.compter(new CritereCommunes(null, "1", null, Set.of())))
                .isZero();
    }

    @Test
    @DisplayName("une page trop grande ou négative est ramenée à ses bornes")
    void bornes() {
        assertThat(communes.page(CritereCommunes.TOUTES, Tri.NOM, true, -5, Integer.MAX_VALUE))
                .hasSize(4);
        assertThat(communes.page(CritereCommunes.TOUTES, Tri.NOM, true, 0, -1)).isEmpty();
        assertThat(communes.page(CritereCommunes.TOUTES, Tri.NOM, true, 3, 50)).hasSize(1);
    }

    @Test
    @DisplayName("la ligne dit les chiffres du dernier inventaire, et ce qui n’est pas connu reste inconnu")
    void ligne() {
        SituationCommune reyrieux = communes.page(
                        new CritereCommunes("01322", null, null, Set.of()), Tri.NOM, true, 0, 1)
                .getFirst();
        assertThat(reyrieux.code()).isEqualTo(new CodeInsee("01322"));
        assertThat(reyrieux.manquants().min()).isEqualTo(167);
        assertThat(reyrieux.statut()).isEqualTo(Statut.CARENCEE);
        SituationCommune sans =
                communes.page(new CritereCommunes("74010", null, null, Set.of()), Tri.NOM, true, 0, 1).stream()
                        .findFirst()
                        .orElseThrow();
        assertThat(sans.taux()).isNull();
        assertThat(sans.lls()).isNull();
        assertThat(sans.statut()).isEqualTo(Statut.INCONNU);
    }

    @Test
    @DisplayName("un visiteur sans compte n’obtient rien")
    void anonyme() {
        SecurityContextHolder.clearContext();
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> communes.compter(CritereCommunes.TOUTES));
    }

    private List<String> cherche(String saisie) {
        return noms(new CritereCommunes(saisie, null, null, Set.of()), Tri.NOM, true);
    }

    private List<String> noms(CritereCommunes critere, Tri tri, boolean croissant) {
        return communes.page(critere, tri, croissant, 0, 50).stream()
                .map(SituationCommune::nom)
                .toList();
    }
}
