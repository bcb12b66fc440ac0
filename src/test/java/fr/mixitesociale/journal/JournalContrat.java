package fr.mixitesociale.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.mixitesociale.acces.EnTantQue;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.socle.Changement;
import fr.mixitesociale.socle.Changement.Valeurs;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

abstract class JournalContrat {

    @Autowired
    ApplicationEventPublisher evenements;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JournalConsultation journal;

    @Autowired
    JdbcClient jdbc;

    /** An object of this test only: contexts share their database. */
    private final String objetId = UUID.randomUUID().toString();

    private Changement changement(String champ, String apres) {
        return new Changement(
                "essai",
                objetId,
                null,
                "agent",
                Instant.parse("2026-03-12T10:00:00Z"),
                Map.of(champ, new Valeurs(null, apres)));
    }

    private CritereJournal cetObjet() {
        return new CritereJournal("", "", objetId, null, null);
    }

    private void modifierLaDonnee() {
        jdbc.sql("update verrou_import set id = id where id = 1").update();
    }

    @Test
    @EnTantQue(role = Role.ADMIN)
    @DisplayName("écrit une ligne par champ, dans la transaction du changement")
    void ecrit() {
        transaction.executeWithoutResult(_ -> {
            modifierLaDonnee();
            evenements.publishEvent(changement("nom", "Belpuech"));
        });
        assertThat(journal.page(cetObjet(), 0, 50)).singleElement().satisfies(ligne -> {
            assertThat(ligne.auteur()).isEqualTo("agent");
            assertThat(ligne.champ()).isEqualTo("nom");
            assertThat(ligne.avant()).isNull();
            assertThat(ligne.apres()).isEqualTo("Belpuech");
            assertThat(ligne.le()).isEqualTo(Instant.parse("2026-03-12T10:00:00Z"));
        });
        assertThat(journal.nombre(cetObjet())).isEqualTo(1);
    }

    @Test
    @EnTantQue(role = Role.ADMIN)
    @DisplayName("un changement annulé ne laisse pas de ligne")
    void annule() {
        transaction.executeWithoutResult(etat -> {
            evenements.publishEvent(changement("nom", "Belpuech"));
            etat.setRollbackOnly();
        });
        assertThat(journal.nombre(cetObjet())).isZero();
    }

    @Test
    @EnTantQue(role = Role.ADMIN)
    @DisplayName("un changement que le journal ne peut écrire n’a pas lieu")
    void journalEnPanne() {
        String table = "essai_" + objetId.replace('-', '_');
        jdbc.sql("create table " + table + " (valeur int)").update();
        String champTropLong = "x".repeat(61);
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    jdbc.sql("insert into " + table + " values (1)").update();
                    evenements.publishEvent(changement(champTropLong, "valeur"));
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(jdbc.sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("refuse un changement publié hors de toute transaction")
    void horsTransaction() {
        assertThatThrownBy(() -> evenements.publishEvent(changement("nom", "Belpuech")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    @EnTantQue(role = Role.ADMIN)
    @DisplayName("coupe une valeur trop longue et le dit")
    void valeurLongue() {
        transaction.executeWithoutResult(_ -> evenements.publishEvent(changement("texte", "é".repeat(25_000))));
        assertThat(journal.page(cetObjet(), 0, 50))
                .singleElement()
                .satisfies(ligne -> assertThat(ligne.apres()).hasSize(20_000).endsWith(" […]"));
    }

    @Test
    @EnTantQue(role = Role.ADMIN)
    @DisplayName("se filtre par auteur, objet et date, les plus récentes d’abord")
    void filtres() {
        transaction.executeWithoutResult(_ -> {
            evenements.publishEvent(changement("premier", "1"));
            evenements.publishEvent(changement("second", "2"));
        });
        assertThat(journal.page(cetObjet(), 0, 50))
                .extracting(LigneJournal::champ)
                .containsExactly("second", "premier");
        assertThat(journal.page(cetObjet(), 1, 1))
                .extracting(LigneJournal::champ)
                .containsExactly("premier");
        Instant jour = Instant.parse("2026-03-12T00:00:00Z");
        assertThat(List.of(
                        journal.nombre(new CritereJournal("agent", "essai", objetId, jour, null)),
                        journal.nombre(new CritereJournal("autre", "", objetId, null, null)),
                        journal.nombre(new CritereJournal("", "compte", objetId, null, null)),
                        journal.nombre(new CritereJournal("", "", objetId, null, jour))))
                .containsExactly(2L, 0L, 0L, 0L);
        assertThat(journal.objets()).contains("essai");
    }

    @Test
    @EnTantQue(role = Role.ADMIN)
    @DisplayName(
            "ce qui s’est écrit dans un contrat n’y est pas lisible d’un administrateur : il n’en est pas signataire")
    void contenuDeContrat() {
        transaction.executeWithoutResult(_ -> evenements.publishEvent(new Changement(
                "essai",
                objetId,
                UUID.randomUUID().toString(),
                "agent",
                Instant.parse("2026-03-12T10:00:00Z"),
                Map.of("prix", new Valeurs(null, "120 000 €")))));
        assertThat(journal.page(cetObjet(), 0, 50)).singleElement().satisfies(ligne -> {
            assertThat(ligne.champ()).isEqualTo("prix");
            assertThat(ligne.avant()).isNull();
            assertThat(ligne.apres()).isEqualTo("(réservé aux signataires)");
        });
    }

    @Test
    @EnTantQue(role = Role.DDT, territoire = "01")
    @DisplayName("ne se lit que par un administrateur")
    void reserve() {
        assertThatThrownBy(() -> journal.page(CritereJournal.TOUT, 0, 50)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> journal.nombre(CritereJournal.TOUT)).isInstanceOf(AccessDeniedException.class);
    }
}
