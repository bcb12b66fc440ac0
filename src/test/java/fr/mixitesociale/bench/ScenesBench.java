package fr.mixitesociale.bench;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.acces.Systeme;
import fr.mixitesociale.copil.Scene;
import fr.mixitesociale.copil.Scene.Corps;
import fr.mixitesociale.copil.ScenesConsultation;
import fr.mixitesociale.graphique.DessinGraphique;
import fr.mixitesociale.graphique.DessinJauge;
import fr.mixitesociale.graphique.Gabarit;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;

/** A scene of the COPIL, read and drawn: goal 150 ms at the 95th percentile, warm. */
@Tag("bench")
@SpringBootTest
@ActiveProfiles({"demonstration", "test"})
class ScenesBench {

    private static final int CHAUFFE = 300;
    private static final int TOURS = 600;

    @Autowired
    ScenesConsultation scenes;

    @Autowired
    DessinGraphique dessin;

    @Autowired
    Systeme systeme;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void scenes() throws Exception {
        UUID contrat = jdbc.queryForObject(
                "select c.id from contrat c join contrat_signataire s on s.contrat_id = c.id"
                        + " where c.statut = 'EN_VIGUEUR' and s.nature = 'COMMUNE' and s.code = '00001'",
                UUID.class);
        Mesures mesures = Mesures.relevees(CHAUFFE, TOURS, tour -> {
            long debut = System.nanoTime();
            Scene scene = systeme.obtenir(() -> scenes.scene(contrat, 1 + Math.floorMod(tour, Scene.NOMBRE)));
            assertThat(dessiner(scene.corps())).isNotNegative();
            return (System.nanoTime() - debut) / 1e6;
        });
        System.out.printf(Locale.ROOT, "BENCH scene of the COPIL: %s, goal p95 <= 150 ms%n", mesures);
        assertThat(mesures.p95()).isPositive();
    }

    private int dessiner(Corps corps) {
        return switch (corps) {
            case Corps.Courbes courbes ->
                courbes.graphiques().stream()
                        .mapToInt(graphique ->
                                dessin.svg(graphique, Gabarit.ETROIT).length())
                        .sum();
            case Corps.Objectif objectif ->
                DessinJauge.svg(objectif.jauge(), DessinJauge.Format.LARGE).length();
            case Corps.Table table -> table.lignes().size();
            case Corps.Rien rien -> rien.phrase().length();
        };
    }
}
