package fr.mixitesociale.objectif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.mixitesociale.acces.EnTantQue;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.inventaire.InventairesDeTest;
import fr.mixitesociale.inventaire.Source;
import fr.mixitesociale.inventaire.UneLigne;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.RefusDroit;
import fr.mixitesociale.socle.RefusMetier;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@Transactional
@EnTantQue(role = Role.DDT, territoire = "01")
abstract class NotifierContrat {

    private static final PeriodeTriennale P2023 = new PeriodeTriennale(2023);
    private static final CodeInsee REYRIEUX = new CodeInsee("01322");
    private static final LocalDate JOUR = LocalDate.of(2023, 6, 15);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TableDepartement table;

    @Autowired
    DecisionsService decisions;

    @Autowired
    LettresNotification lettres;

    @BeforeEach
    void inventaire() {
        jdbc.sql("delete from decision_objectif where code_insee = '01322'").update();
        jdbc.sql("delete from inventaire where code_insee = '01322'").update();
        jdbc.sql("delete from situation_commune where code_insee = '01322'").update();
        new InventairesDeTest(jdbc)
                .stocker(
                        REYRIEUX.valeur(),
                        "Reyrieux",
                        "01",
                        UneLigne.du(Source.COMPLEMENT, 2022)
                                .lls(2000)
                                .rp(10_000)
                                .cible(25));
    }

    @Test
    @DisplayName("la commune apparaît avec son objectif légal, à notifier")
    void legal() {
        LigneDepartement ligne = ligne();
        assertThat(ligne.legal().orElseThrow().objectif()).isEqualTo(165);
        assertThat(ligne.aNotifier()).contains(165);
        assertThat(ligne.estNotifiee()).isFalse();
        assertThat(ColonneDepartement.RP.texte(ligne)).isEqualTo("10\u202f000");
        assertThat(ColonneDepartement.TAUX_DU.texte(ligne)).isEqualTo("33\u00a0%");
    }

    @Test
    @DisplayName("le chiffre notifié l’emporte, le calcul et la différence restent")
    void notifier() {
        Decision decidee = decisions
                .notifier(P2023, List.of(new ANotifier(REYRIEUX, 160, Decision.ABSENTE)), JOUR, "AP 2023-12")
                .getFirst();
        assertThat(decidee.notification()).isEqualTo(new Decision.Notification(160, JOUR, "AP 2023-12", 165, "RS-3DS"));
        assertThat(ligne().retenu().orElseThrow().valeur()).isEqualTo(160);
        assertThat(ligne().retenu().orElseThrow().difference()).isEqualTo(-5);
        assertThatThrownBy(() ->
                        decisions.notifier(P2023, List.of(new ANotifier(REYRIEUX, 165, Decision.ABSENTE)), JOUR, null))
                .isInstanceOf(RefusMetier.class)
                .hasMessageContaining("Reyrieux");
        assertThat(ligne().retenu().orElseThrow().valeur()).isEqualTo(160);
        assertThat(decisions
                        .retirerNotification(REYRIEUX, P2023, decidee.version())
                        .notification())
                .isNull();
    }

    @Test
    @DisplayName("un rehaussement sans accord ni motif, ou sous l’objectif légal, est refusé avec l’article")
    void rehausser() {
        assertThatThrownBy(() -> decisions.rehausser(REYRIEUX, P2023, Decision.ABSENTE, 165, "marché actif", JOUR))
                .hasMessageContaining("dépasse l’objectif légal de 165")
                .hasMessageContaining("L. 302-8");
        assertThatThrownBy(() -> decisions.rehausser(REYRIEUX, P2023, Decision.ABSENTE, 200, " ", JOUR))
                .hasMessageContaining("motif");
        decisions.rehausser(REYRIEUX, P2023, Decision.ABSENTE, 200, "marché actif", JOUR);
        assertThat(ligne().retenu().orElseThrow().valeur()).isEqualTo(200);
        assertThat(ligne().aNotifier()).contains(200);
    }

    @Test
    @DisplayName("hors de son département, dans l’avenir ou négatif : refusé, rien ne change")
    void refus() {
        assertThatThrownBy(() -> decisions.notifier(
                        P2023, List.of(new ANotifier(new CodeInsee("69244"), 10, Decision.ABSENTE)), JOUR, null))
                .isInstanceOf(RefusDroit.class);
        assertThatThrownBy(() -> decisions.notifier(
                        P2023, List.of(new ANotifier(REYRIEUX, 10, Decision.ABSENTE)), LocalDate.of(2999, 1, 1), null))
                .isInstanceOf(RefusMetier.class);
        assertThatThrownBy(() ->
                        decisions.notifier(P2023, List.of(new ANotifier(REYRIEUX, -1, Decision.ABSENTE)), JOUR, null))
                .isInstanceOf(RefusMetier.class);
        assertThat(ligne().estNotifiee()).isFalse();
    }

    @Test
    @DisplayName("les lettres : une page par commune notifiée, avec le calcul et ses articles")
    void lettres() throws Exception {
        assertThatThrownBy(() -> lettres.docx(P2023, List.of(REYRIEUX))).isInstanceOf(RefusMetier.class);
        decisions.notifier(P2023, List.of(new ANotifier(REYRIEUX, 160, Decision.ABSENTE)), JOUR, "AP 2023-12");
        try (XWPFDocument document =
                        new XWPFDocument(new ByteArrayInputStream(lettres.docx(P2023, List.of(REYRIEUX))));
                XWPFWordExtractor texte = new XWPFWordExtractor(document)) {
            assertThat(texte.getText())
                    .contains(
                            "Reyrieux", "160 logements", "15 juin 2023", "AP 2023-12", "art. L. 302-8, VII CCH", "165");
        }
    }

    private LigneDepartement ligne() {
        return table.lire(P2023).stream()
                .filter(ligne -> ligne.code().equals(REYRIEUX))
                .findFirst()
                .orElseThrow();
    }
}
