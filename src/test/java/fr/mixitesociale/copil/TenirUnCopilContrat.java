package fr.mixitesociale.copil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.ContratsConsultation;
import fr.mixitesociale.contrat.FabriqueDocument.Format;
import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.essai.CompteurSql;
import fr.mixitesociale.essai.UnContrat;
import fr.mixitesociale.socle.RefusDroit;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.Saisie;
import fr.mixitesociale.suivi.ChampDecision;
import fr.mixitesociale.suivi.ChampGouvernance;
import fr.mixitesociale.suivi.ChampReunion;
import fr.mixitesociale.suivi.GouvernanceService;
import fr.mixitesociale.suivi.ReunionsConsultation;
import fr.mixitesociale.suivi.ReunionsService;
import fr.mixitesociale.suivi.StatutReunion;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

@Import(CompteurSql.class)
abstract class TenirUnCopilContrat {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    SeancesService service;

    @Autowired
    SeancesConsultation consultation;

    @Autowired
    ScenesConsultation scenes;

    @Autowired
    DocumentsDuCopil documents;

    @Autowired
    ReunionsService reunions;

    @Autowired
    ReunionsConsultation calendrier;

    @Autowired
    GouvernanceService gouvernance;

    @Autowired
    Clock horloge;

    @Autowired
    CompteurSql compteur;

    private UnContrat contrat;
    private UUID reunion;

    @BeforeEach
    void ouvrir() {
        contrat = UnContrat.enElaboration(contexte);
        reunion = prevoir(0);
    }

    @Test
    @DisplayName("ouvert il fige la situation, clos il fige le compte rendu : une décision d’après n’y entre plus")
    void tenir() {
        UUID seance = contrat.enTantQueCommune(() -> service.ouvrir(contrat.id(), reunion));
        assertThatExceptionOfType(RefusMetier.class)
                .as("one at a time")
                .isThrownBy(() -> contrat.enTantQueCommune(() -> service.ouvrir(contrat.id(), prevoir(0))));
        decider("Acquérir le terrain de la gare");
        contrat.enTantQueCommune(() -> {
            service.clore(contrat.id(), seance);
            return null;
        });
        decider("Décision d’après");
        Seance close = contrat.enTantQueDdt(() -> consultation.lire(contrat.id(), 1));
        assertThat(close.compteRendu().decisions())
                .extracting(CompteRendu.DecisionFigee::texte)
                .containsExactly("Acquérir le terrain de la gare");
        assertThat(contrat.enTantQueDdt(() -> calendrier.lire(contrat.id(), reunion))
                        .statut())
                .isEqualTo(StatutReunion.TENUE);
        assertThatExceptionOfType(RefusMetier.class)
                .as("twice")
                .isThrownBy(() -> contrat.enTantQueCommune(() -> {
                    service.clore(contrat.id(), seance);
                    return null;
                }));
        byte[] pdf = contrat.enTantQueDdt(() -> documents.compteRendu(contrat.id(), 1, Format.PDF))
                .contenu();
        assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        assertThat(contrat.enTantQueDdt(() -> documents.compteRendu(contrat.id(), 1, Format.PDF))
                        .contenu())
                .as("frozen to the byte")
                .isEqualTo(pdf);
        assertThat(contrat.enTantQueDdt(() -> documents.diapositives(contrat.id()))
                        .contenu())
                .hasSizeGreaterThan(5_000);
        assertThatExceptionOfType(ContratIntrouvable.class)
                .isThrownBy(() -> contrat.enTantQueVoisin(() -> consultation.lire(contrat.id(), 1)));
    }

    @Test
    @DisplayName(
            "l’animateur nommé à l’article 4 ouvre, les autres sont renvoyés vers lui ; pas d’avance, pas d’annulée")
    void animer() {
        String epci = epci();
        contrat.enTantQueCommune(() -> gouvernance.modifier(
                contrat.id(), Saisie.champ(contrat.id(), 0, ChampGouvernance.COPIL_ANIMATEUR.cle(), null, epci)));
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(() -> contrat.enTantQueCommune(() -> service.ouvrir(contrat.id(), reunion)))
                .withMessageContaining("anime le comité de pilotage");
        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() -> contrat.enTantQueEpci(() -> service.ouvrir(contrat.id(), prevoir(5))))
                .withMessageContaining("avancez sa date");
        assertThat(contrat.enTantQueEpci(() -> service.ouvrir(contrat.id(), reunion)))
                .isNotNull();
    }

    @Test
    @DisplayName("une réunion ouverte en comité ne se supprime pas sous lui : il pourra être clos")
    void garderLaReunion() {
        UUID seance = contrat.enTantQueCommune(() -> service.ouvrir(contrat.id(), reunion));
        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() -> contrat.enTantQueEpci(() -> supprimer(reunion)))
                .withMessageContaining("elle reste avec lui");
        contrat.enTantQueCommune(() -> {
            service.clore(contrat.id(), seance);
            return seance;
        });
        UUID autre = prevoir(3);
        assertThat(contrat.enTantQueEpci(() -> supprimer(autre))).isEqualTo(autre);
    }

    private UUID supprimer(UUID laquelle) {
        reunions.supprimer(contrat.id(), laquelle);
        return laquelle;
    }

    @Test
    @DisplayName("les six scènes se lisent en peu d’ordres, même sans rien à montrer")
    void scenes() {
        for (int numero = 1; numero <= Scene.NOMBRE; numero++) {
            int scene = numero;
            compteur.remettreAZero();
            assertThat(contrat.enTantQueCommune(() -> scenes.scene(contrat.id(), scene))
                            .titre())
                    .isNotBlank();
            assertThat(compteur.ordres())
                    .as("scene %d: %s", scene, compteur.textes())
                    .isLessThanOrEqualTo(16);
        }
    }

    private String epci() {
        return contrat.parLePortail(
                () -> contexte
                        .getBean(ContratsConsultation.class)
                        .participation(contrat.id())
                        .orElseThrow()
                        .contrat()
                        .signataires()
                        .stream()
                        .filter(signataire -> signataire.nature() == NatureSignataire.EPCI)
                        .findFirst()
                        .orElseThrow()
                        .id()
                        .toString());
    }

    private void decider(String texte) {
        contrat.enTantQueDdt(() -> reunions.decider(contrat.id(), reunion, Map.of(ChampDecision.TEXTE, texte)));
    }

    private UUID prevoir(int dans) {
        return contrat.enTantQueCommune(() -> reunions.prevoir(
                contrat.id(),
                Map.of(
                        ChampReunion.NATURE,
                        "COPIL",
                        ChampReunion.INTITULE,
                        "Comité",
                        ChampReunion.JOUR,
                        LocalDate.now(horloge).plusDays(dans).toString())));
    }
}
