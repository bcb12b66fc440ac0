package fr.mixitesociale.contrat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.mixitesociale.engagement.EngagementsService;
import fr.mixitesociale.engagement.NouvelEngagement;
import fr.mixitesociale.engagement.Theme;
import fr.mixitesociale.essai.UnContrat;
import fr.mixitesociale.journal.Creations;
import fr.mixitesociale.socle.Changement;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.suivi.ChampReunion;
import fr.mixitesociale.suivi.NatureReunion;
import fr.mixitesociale.suivi.ReunionsConsultation;
import fr.mixitesociale.suivi.ReunionsService;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A script with the session of a signatory creates without end: it meets a refusal in French, and nothing more is kept. */
abstract class PlafondsContrat {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PlafondsProperties plafonds;

    @Autowired
    TransactionTemplate transaction;

    @Test
    @DisplayName("le dernier engagement permis est écrit, le suivant est refusé et n’est pas gardé")
    void engagements() {
        UnContrat contrat = UnContrat.enElaboration(contexte);
        recevoir(contrat, "engagement", plafond("engagement") - 1);
        assertThatCode(() -> engager(contrat)).doesNotThrowAnyException();
        refuse(() -> engager(contrat), "engagements");
        assertThat(jdbc.queryForObject(
                        "select count(*) from engagement where contrat_id = ?", Integer.class, contrat.id()))
                .isOne();
        assertThatCode(() -> engager(UnContrat.enElaboration(contexte))).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("une réunion de trop est refusée, celles du contrat se lisent encore")
    void reunions() {
        UnContrat contrat = UnContrat.enVigueur(contexte);
        recevoir(contrat, "reunion", plafond("reunion"));
        Supplier<UUID> prevoir = () -> contexte.getBean(ReunionsService.class)
                .prevoir(
                        contrat.id(),
                        Map.of(
                                ChampReunion.NATURE,
                                NatureReunion.COPIL.name(),
                                ChampReunion.INTITULE,
                                "Comité de trop",
                                ChampReunion.JOUR,
                                "2027-03-01"));
        refuse(() -> contrat.enTantQueDdt(prevoir), "réunions");
        assertThat(contrat.enTantQueDdt(
                        () -> contexte.getBean(ReunionsConsultation.class).lister(contrat.id())))
                .isEmpty();
    }

    @Test
    @DisplayName("chaque sorte bornée l’est, et sa phrase la nomme")
    void toutesLesSortes() {
        UnContrat contrat = UnContrat.enElaboration(contexte);
        assertThat(plafonds.parContrat())
                .containsOnlyKeys(
                        "commentaire",
                        "engagement",
                        "point_vigilance",
                        "reunion",
                        "participant",
                        "decision",
                        "membre",
                        "difficulte",
                        "objectif_scenario");
        plafonds.parContrat().forEach((objet, plafond) -> {
            recevoir(contrat, objet, plafond);
            refuse(
                    () -> transaction.executeWithoutResult(_ -> contexte.publishEvent(new Changement(
                            objet,
                            UUID.randomUUID().toString(),
                            contrat.id().toString(),
                            "script",
                            Instant.EPOCH,
                            Map.of(Creations.CHAMP, new Valeurs(null, "un de plus"))))),
                    Phrases.de("contrat.plafond." + objet));
        });
    }

    private UUID engager(UnContrat contrat) {
        UUID commune = contrat.enTantQueCommune(() -> Objects.requireNonNull(contexte.getBean(AccesContrat.class)
                        .exiger(contrat.id())
                        .cote())
                .id());
        return contrat.enTantQueCommune(() -> contexte.getBean(EngagementsService.class)
                .creer(contrat.id(), new NouvelEngagement(Theme.FONCIER, "Réserver un terrain", commune, null, null)));
    }

    private int plafond(String objet) {
        return plafonds.parContrat().get(objet);
    }

    private void recevoir(UnContrat contrat, String objet, int nombre) {
        jdbc.batchUpdate(
                "insert into journal_ecriture (le, auteur, objet, objet_id, contrat_id, champ) values (?,?,?,?,?,?)",
                Collections.nCopies(nombre, objet),
                1_000,
                (ordre, sorte) -> {
                    ordre.setTimestamp(1, Timestamp.from(Instant.EPOCH));
                    ordre.setString(2, "script");
                    ordre.setString(3, sorte);
                    ordre.setString(4, "x");
                    ordre.setString(5, contrat.id().toString());
                    ordre.setString(6, Creations.CHAMP);
                });
    }

    private static void refuse(ThrowingCallable creation, String sorte) {
        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(creation)
                .withMessageContaining("a déjà reçu")
                .withMessageContaining(sorte + ", éléments supprimés compris");
    }
}
