package fr.mixitesociale.suivi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.HistoriqueService;
import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.contrat.PointDeControle;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.contrat.TexteDuContrat;
import fr.mixitesociale.contrat.modele.Section;
import fr.mixitesociale.essai.CompteurSql;
import fr.mixitesociale.essai.UnContrat;
import fr.mixitesociale.socle.RefusDroit;
import fr.mixitesociale.socle.ResultatSaisie;
import fr.mixitesociale.socle.Saisie;
import fr.mixitesociale.socle.ValeurRefusee;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

@Import(CompteurSql.class)
abstract class GouvernerContrat {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    GouvernanceService service;

    @Autowired
    GouvernanceConsultation consultation;

    @Autowired
    AccesContrat acces;

    @Autowired
    TexteDuContrat texte;

    @Autowired
    HistoriqueService historique;

    @Autowired
    CompteurSql compteur;

    private UnContrat contrat;

    @BeforeEach
    void ouvrir() {
        contrat = UnContrat.enElaboration(contexte);
    }

    @Test
    @DisplayName("un contrat naît avec le terme de sa période et la revoyure de six mois, proposés")
    void naissance() {
        FicheGouvernance fiche = contrat.enTantQueEpci(this::lire);
        assertThat(fiche.valeur(ChampGouvernance.DUREE_DU)).isEqualTo("2026-01-01");
        assertThat(fiche.valeur(ChampGouvernance.DUREE_AU)).isEqualTo("2028-12-31");
        assertThat(fiche.valeur(ChampGouvernance.REVOYURE_MOIS)).isEqualTo("6");
        assertThat(fiche.revoyureAvantLe()).isEqualTo("2028-06-30");
        assertThat(fiche.lectureSeule()).isNull();
    }

    @Test
    @DisplayName("chaque signataire public écrit l’article 4 ; deux champs se rejoignent, le même champ avertit")
    void ecrire() {
        contrat.enTantQueCommune(() -> modifier(ChampGouvernance.COPIL_PAR_AN, null, "2"));
        ResultatSaisie autre =
                contrat.enTantQueEpci(() -> modifier(ChampGouvernance.COPIL_ATTENDUS, null, "L’état des projets"));
        assertThat(autre.estComplet()).isTrue();
        ResultatSaisie heurt = contrat.enTantQueDdt(() -> modifier(ChampGouvernance.COPIL_PAR_AN, null, "3"));
        assertThat(heurt.collisions()).singleElement().satisfies(collision -> {
            assertThat(collision.champ()).isEqualTo("copil_par_an");
            assertThat(collision.sienne()).isEqualTo("2");
        });
        assertThat(contrat.enTantQueDdt(this::lire).valeur(ChampGouvernance.COPIL_PAR_AN))
                .isEqualTo("2");
    }

    @Test
    @DisplayName(
            "un signataire associé lit et sait pourquoi il n’écrit pas ; un étranger et l’administrateur ne trouvent rien")
    void quiNEcritPas() {
        String epf = contrat.avecAssocie("EPF d’essai");
        assertThat(contrat.enTantQueAssocie(epf, this::lire).lectureSeule()).contains("signataires publics");
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(
                        () -> contrat.enTantQueAssocie(epf, () -> modifier(ChampGouvernance.COPIL_PAR_AN, null, "1")))
                .withMessageContaining("signataires publics");
        assertThatExceptionOfType(ContratIntrouvable.class).isThrownBy(() -> contrat.enTantQueVoisin(this::lire));
        assertThatExceptionOfType(ContratIntrouvable.class).isThrownBy(() -> contrat.enTantQueAdmin(this::lire));
        assertThatExceptionOfType(ContratIntrouvable.class)
                .isThrownBy(() -> contrat.enTantQueVoisin(() -> modifier(ChampGouvernance.COPIL_PAR_AN, null, "1")));
        UnContrat autre = UnContrat.enElaboration(contexte);
        UUID membre = contrat.enTantQueCommune(() -> membre(NatureSignataire.COMMUNE, "Jeanne Vidal"));
        assertThatExceptionOfType(ContratIntrouvable.class)
                .as("a seat of another contract")
                .isThrownBy(() -> autre.enTantQueCommune(() -> {
                    service.supprimerMembre(autre.id(), membre);
                    return null;
                }));
    }

    @Test
    @DisplayName("une fois signé, l’article 4 ne change plus que par avenant")
    void signe() {
        UnContrat signe = UnContrat.enVigueur(contexte);
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(() -> signe.enTantQueCommune(
                        () -> service.modifier(signe.id(), Saisie.champ(signe.id(), 0, "copil_par_an", null, "4"))))
                .withMessageContaining("avenant");
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(() -> signe.enTantQueCommune(() -> service.ajouterMembre(
                        signe.id(), Instance.COPIL, Map.of(ChampMembre.ORGANISME, "Bailleur", ChampMembre.NOM, "X"))))
                .withMessageContaining("avenant");
    }

    @Test
    @DisplayName("un comité sans l’État est conseillé de l’ajouter ; un contrat de plus de trois ans est bloqué")
    void controles() {
        contrat.enTantQueCommune(() -> membre(NatureSignataire.COMMUNE, "Jeanne Vidal"));
        contrat.enTantQueEpci(() -> membre(NatureSignataire.EPCI, "Paul Roche"));
        List<PointDeControle> points = contrat.enTantQueCommune(() -> texte.controles(contrat.id()));
        assertThat(points)
                .filteredOn(point -> point.code().equals("gouvernance.copil.signataire"))
                .singleElement()
                .satisfies(point -> {
                    assertThat(point.estBloquant()).isFalse();
                    assertThat(point.phrase()).contains("État");
                    assertThat(point.source()).contains("p. 11");
                });
        contrat.enTantQueCommune(() -> modifier(ChampGouvernance.DUREE_AU, "2028-12-31", "31/12/2029"));
        assertThat(contrat.enTantQueCommune(() -> texte.controles(contrat.id())))
                .filteredOn(point -> point.code().startsWith("gouvernance.duree"))
                .extracting(PointDeControle::code, PointDeControle::estBloquant)
                .containsExactlyInAnyOrder(
                        tuple("gouvernance.duree.longue", true), tuple("gouvernance.duree.terme", false));
        assertThatExceptionOfType(ValeurRefusee.class)
                .isThrownBy(() -> contrat.enTantQueCommune(
                        () -> modifier(ChampGouvernance.DUREE_AU, "2029-12-31", "2025-01-01")));
    }

    @Test
    @DisplayName("le texte porte les titres de la trame, la composition et ce qui reste à préciser")
    void texte() {
        contrat.enTantQueCommune(() -> membre(NatureSignataire.COMMUNE, "Jeanne Vidal"));
        contrat.enTantQueCommune(() -> modifier(ChampGouvernance.COPIL_PAR_AN, null, "2"));
        Section section = contrat.enTantQueDdt(() -> texte.composer(contrat.id())).sections().stream()
                .filter(une -> une.cle().equals("gouvernance"))
                .findFirst()
                .orElseThrow();
        assertThat(section.portee()).isEqualTo(Section.Portee.ENGAGEANTE);
        assertThat(section.blocs().toString())
                .contains("Gouvernance et pilotage stratégique", "Animation et suivi opérationnels")
                .contains("Jeanne Vidal", "au moins 2 fois par an", "valable du 1", "31 décembre 2028", "30 juin 2028")
                .contains("Composition du groupe opérationnel à préciser");
        assertThat(contrat.enTantQueDdt(() -> texte.avancement(contrat.id())))
                .filteredOn(avancement -> avancement.cle().equals("gouvernance"))
                .singleElement()
                .satisfies(avancement ->
                        assertThat(avancement.completude().pourcent()).isEqualTo(40));
    }

    @Test
    @DisplayName("une personne retirée revient par l’historique ; l’article entier se lit en quatre instructions")
    void historiqueEtCout() {
        UUID membre = contrat.enTantQueCommune(() -> membre(NatureSignataire.COMMUNE, "Jeanne Vidal"));
        contrat.enTantQueEpci(() -> {
            service.supprimerMembre(contrat.id(), membre);
            return null;
        });
        assertThat(contrat.enTantQueCommune(this::lire).membres()).isEmpty();
        contrat.enTantQueCommune(() -> {
            historique.retablir(contrat.id(), "membre", membre.toString());
            return null;
        });
        assertThat(contrat.enTantQueCommune(this::lire).membres())
                .singleElement()
                .satisfies(fiche -> assertThat(fiche.personne()).isEqualTo("Jeanne Vidal"));
        compteur.remettreAZero();
        contrat.enTantQueCommune(this::lire);
        assertThat(compteur.ordres()).isLessThanOrEqualTo(4);
    }

    private FicheGouvernance lire() {
        return consultation.lire(contrat.id());
    }

    private ResultatSaisie modifier(ChampGouvernance champ, @Nullable String lu, String saisi) {
        return service.modifier(contrat.id(), Saisie.champ(contrat.id(), 0, champ.cle(), lu, saisi));
    }

    private UUID membre(NatureSignataire nature, String nom) {
        Signataire signataire = acces.exiger(contrat.id()).contrat().signataires().stream()
                .filter(un -> un.nature() == nature)
                .findFirst()
                .orElseThrow();
        return service.ajouterMembre(
                contrat.id(),
                Instance.COPIL,
                Map.of(ChampMembre.SIGNATAIRE, signataire.id().toString(), ChampMembre.NOM, nom));
    }
}
