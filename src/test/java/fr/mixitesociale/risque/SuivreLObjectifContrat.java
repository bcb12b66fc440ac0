package fr.mixitesociale.risque;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.HistoriqueConsultation;
import fr.mixitesociale.contrat.RechercheHistorique;
import fr.mixitesociale.essai.CompteurSql;
import fr.mixitesociale.essai.UnContrat;
import fr.mixitesociale.jalon.ChampJalon;
import fr.mixitesociale.jalon.Jalon;
import fr.mixitesociale.jalon.JalonsService;
import fr.mixitesociale.projet.ChampProjet;
import fr.mixitesociale.projet.NouveauProjet;
import fr.mixitesociale.projet.ProjetsService;
import fr.mixitesociale.socle.RefusDroit;
import fr.mixitesociale.socle.ResultatSaisie;
import fr.mixitesociale.socle.Saisie;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

@Import(CompteurSql.class)
abstract class SuivreLObjectifContrat {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    RisqueConsultation consultation;

    @Autowired
    RisqueService service;

    @Autowired
    ProjetsService projets;

    @Autowired
    JalonsService jalons;

    @Autowired
    HistoriqueConsultation historique;

    @Autowired
    CompteurSql compteur;

    private UnContrat contrat;

    @BeforeEach
    void ouvrir() {
        contrat = UnContrat.enVigueur(contexte);
    }

    @Test
    @DisplayName(
            "un jalon franchi change le classement ; un projet confidentiel compte sans son nom, et pas du tout pour l’associé")
    void classer() {
        UUID stade = projet(contrat, "Le Stade", 30, false);
        projet(contrat, "Le Secret", 12, true);
        assertThat(situation().ensemble().logements(Niveau.SECURISE)).isZero();
        jalon(stade, Jalon.DEMANDE_AGREMENT, "FAIT");
        assertThat(situation().ensemble().logements(Niveau.SECURISE)).isEqualTo(30);
        jalon(stade, Jalon.AGREMENT, "FAIT");
        assertThat(situation().ensemble().obtenus()).isEqualTo(30);
        String epf = contrat.avecAssocie("EPF d’essai");
        assertThat(contrat.enTantQueAssocie(epf, () -> consultation.duContrat(contrat.id()))
                        .ensemble()
                        .projets())
                .as("what they may not see is not counted")
                .hasSize(1);
        assertThat(contrat.enTantQueAssocie(epf, () -> consultation.pourTous(contrat.id()))
                        .ensemble()
                        .projets())
                .as("nor is what it waits for told")
                .extracting(projet -> projet.projet().nom())
                .containsExactly("Le Stade");
        assertThat(contrat.enTantQueDdt(() -> consultation.pourTous(contrat.id()))
                        .ensemble()
                        .projets())
                .as("shown in a room: counted without its name")
                .extracting(projet -> projet.projet().nom())
                .containsExactly("Le Stade", "Opération confidentielle");
    }

    @Test
    @DisplayName("la commune commente son chiffre, les autres le lisent, l’histoire le garde")
    void commenter() {
        ResultatSaisie ecrit =
                contrat.enTantQueCommune(() -> commenter(null, "Le foncier de la gare se libère en mars."));
        assertThat(ecrit.estComplet()).isTrue();
        assertThat(contrat.enTantQueDdt(() -> consultation.commentaires(contrat.id())))
                .singleElement()
                .satisfies(fiche -> {
                    assertThat(fiche.texte()).startsWith("Le foncier");
                    assertThat(fiche.lectureSeule()).startsWith("Lecture seule : ");
                });
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(
                        () -> contrat.enTantQueDdt(() -> commenter("Le foncier de la gare se libère en mars.", "Non")));
        assertThat(contrat.enTantQueCommune(() -> commenter("autre lecture", "Écrasé ?"))
                        .collisions())
                .hasSize(1);
        assertThat(contrat.enTantQueCommune(() -> historique.page(
                                contrat.id(), new RechercheHistorique("", "", "", null, "", null, null), 0, 20))
                        .lignes())
                .extracting(ligne -> ligne.objet().objet())
                .containsOnlyOnce(RisqueService.OBJET);
        assertThatExceptionOfType(ContratIntrouvable.class)
                .isThrownBy(() -> contrat.enTantQueVoisin(() -> consultation.duContrat(contrat.id())));
    }

    @Test
    @DisplayName("dix contrats se lisent avec autant d’ordres qu’un seul")
    void plusieurs() {
        projet(contrat, "Le Stade", 30, false);
        Set<UUID> un = Set.of(contrat.id());
        contrat.parLePortail(() -> consultation.desContrats(un)); // frames and rules are read once
        compteur.remettreAZero();
        assertThat(contrat.parLePortail(() -> consultation.desContrats(un))).hasSize(1);
        int pourUn = compteur.ordres();
        assertThat(pourUn).as("%s", compteur.textes()).isLessThanOrEqualTo(12);
        Set<UUID> plusieurs = new HashSet<>(un);
        for (int i = 0; i < 9; i++) {
            UnContrat autre = UnContrat.enElaboration(contexte);
            projet(autre, "Projet", 10, false);
            plusieurs.add(autre.id());
        }
        compteur.remettreAZero();
        assertThat(contrat.parLePortail(() -> consultation.desContrats(plusieurs)))
                .hasSize(10);
        assertThat(compteur.ordres()).as("%s", compteur.textes()).isEqualTo(pourUn);
    }

    private SituationContrat situation() {
        return contrat.enTantQueCommune(() -> consultation.duContrat(contrat.id()));
    }

    private ResultatSaisie commenter(String lu, String texte) {
        return service.commenter(
                contrat.id(),
                contrat.commune(),
                Saisie.champ(contrat.id(), 0, ChampCommentaire.TEXTE.cle(), lu, texte));
    }

    private UUID projet(UnContrat du, String nom, int lls, boolean confidentiel) {
        return du.enTantQueCommune(() -> projets.ajouter(
                du.id(),
                new NouveauProjet(
                        du.commune(),
                        Map.of(
                                ChampProjet.NOM,
                                nom,
                                ChampProjet.LLS,
                                String.valueOf(lls),
                                ChampProjet.ANNEE_PREVUE,
                                "2028",
                                ChampProjet.CONFIDENTIEL,
                                confidentiel ? "oui" : "non"))));
    }

    private void jalon(UUID projet, Jalon jalon, String statut) {
        contrat.enTantQueCommune(() -> jalons.enregistrer(
                contrat.id(), jalon, Saisie.champ(projet, 0, ChampJalon.STATUT.cle(jalon), "NON_COMMENCE", statut)));
    }
}
