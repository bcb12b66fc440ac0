package fr.mixitesociale.risque;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.ObjetDuContrat;
import fr.mixitesociale.contrat.PointDeControle;
import fr.mixitesociale.engagement.EngagementFiche;
import fr.mixitesociale.engagement.EngagementsService;
import fr.mixitesociale.engagement.NouvelEngagement;
import fr.mixitesociale.engagement.Theme;
import fr.mixitesociale.essai.CompteurSql;
import fr.mixitesociale.essai.UnContrat;
import fr.mixitesociale.projet.ChapitreProjets;
import fr.mixitesociale.socle.RefusDroit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@Import(CompteurSql.class)
abstract class ComblerLeManqueContrat {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    ManquesConsultation consultation;

    @Autowired
    ManquesService service;

    @Autowired
    EngagementsService engagements;

    @Autowired
    ChapitreProjets chapitre;

    @Autowired
    CommentairesDansLHistorique historique;

    @Autowired
    AccesContrat acces;

    @Autowired
    CompteurSql compteur;

    @Autowired
    JdbcClient jdbc;

    private UnContrat contrat;
    private UUID gare;
    private UUID stade;

    @BeforeEach
    void ouvrir() {
        contrat = UnContrat.enElaboration(contexte);
        jdbc.sql("update objectif_commune set retenu = 100 where contrat_id = :id")
                .param("id", contrat.id())
                .update();
        gare = engager("Acquérir les friches de la gare");
        stade = engager("Céder le terrain du stade");
    }

    @Test
    @DisplayName("une liste inférieure à l’objectif demande des engagements ; choisis, ils sont à l’article 3")
    void choisir() {
        assertThat(manque().manque()).isEqualTo(100);
        assertThat(manque().engagements()).isEmpty();
        assertThat(codes()).contains("projet.couverture", "projet.engagements");
        choisir(Set.of(), Set.of(gare));
        assertThat(manque().engagements()).extracting(EngagementFiche::id).containsExactly(gare);
        assertThat(codes()).contains("projet.couverture").doesNotContain("projet.engagements");
        assertThat(article3()).contains("Acquérir les friches de la gare").doesNotContain("Céder le terrain");
        assertThat(commune(() -> consultation.communes(contrat.id(), gare))).containsExactly(contrat.commune());
        assertThat(journal()).containsExactly("engagements null → 1.1 Acquérir les friches de la gare");
        assertThat(historique.libelleChamp("engagements")).isEqualTo("Engagements destinés à combler le manque");
        assertThat(historique.estRestaurable("engagements")).isFalse();
    }

    @Test
    @DisplayName("deux choix faits en même temps se rejoignent ; le même choix deux fois n’écrit rien")
    void rejoindre() {
        choisir(Set.of(), Set.of(gare));
        contrat.enTantQueDdt(() -> choix(Set.of(), Set.of(stade)));
        assertThat(manque().choisis()).containsExactlyInAnyOrder(gare, stade);
        choisir(Set.of(), Set.of(gare));
        choisir(Set.of(gare), Set.of());
        assertThat(manque().choisis()).containsExactly(stade);
        assertThat(journal()).hasSize(3);
    }

    @Test
    @DisplayName("un engagement retiré de l’article 1 quitte la liste sans être perdu")
    void retire() {
        choisir(Set.of(), Set.of(gare));
        commune(() -> {
            engagements.supprimer(contrat.id(), gare);
            return "";
        });
        assertThat(manque().engagements()).isEmpty();
        assertThat(codes()).contains("projet.engagements");
        commune(() -> {
            engagements.retablir(contrat.id(), gare);
            return "";
        });
        assertThat(manque().choisis()).containsExactly(gare);
    }

    @Test
    @DisplayName(
            "un associé lit et sait pourquoi il ne choisit pas ; un étranger, une autre commune, un autre contrat : absents")
    void droits() {
        String epf = contrat.avecAssocie("EPF d’essai");
        contrat.enTantQueAssocie(epf, () -> {
            assertThat(consultation.duContrat(contrat.id()).getFirst().lectureSeule())
                    .contains("signataires publics");
            assertThatExceptionOfType(RefusDroit.class).isThrownBy(() -> choix(Set.of(), Set.of(gare)));
            return "";
        });
        UnContrat voisin = UnContrat.enElaboration(contexte);
        UUID ailleurs = voisin.enTantQueCommune(() -> creer(voisin, "Ailleurs"));
        for (Supplier<?> tentative : List.<Supplier<?>>of(
                () -> choix(Set.of(), Set.of(ailleurs)),
                () -> choix(Set.of(), Set.of(UUID.randomUUID())),
                () -> consultation.duContrat(voisin.id()),
                () -> consultation.possibles(voisin.id()),
                () -> {
                    service.choisir(contrat.id(), voisin.commune(), Set.of(), Set.of(gare));
                    return "";
                })) {
            assertThatExceptionOfType(ContratIntrouvable.class).isThrownBy(() -> commune(tentative));
        }
        contrat.enTantQueAdmin(() -> {
            assertThatExceptionOfType(ContratIntrouvable.class).isThrownBy(() -> consultation.duContrat(contrat.id()));
            return "";
        });
        assertThat(commune(() -> consultation.communes(contrat.id(), ailleurs))).isEmpty();
        assertThat(commune(() -> historique.objets(
                                acces.exiger(contrat.id()),
                                List.of(CommentaireRisque.id(
                                                contrat.id(), contrat.commune().valeur())
                                        .toString())))
                        .stream()
                        .map(ObjetDuContrat::objet))
                .containsExactly(RisqueService.OBJET);
    }

    @Test
    @DisplayName("la page se lit en un nombre d’ordres SQL borné, quel que soit le nombre d’engagements")
    void ordres() {
        choisir(Set.of(), Set.of(gare));
        manque();
        compteur.remettreAZero();
        manque();
        assertThat(compteur.ordres()).as("%s", compteur.textes()).isLessThanOrEqualTo(18);
    }

    private Manque manque() {
        return commune(() -> consultation.duContrat(contrat.id())).getFirst();
    }

    private void choisir(Set<UUID> lus, Set<UUID> voulus) {
        commune(() -> choix(lus, voulus));
    }

    private String choix(Set<UUID> lus, Set<UUID> voulus) {
        service.choisir(contrat.id(), contrat.commune(), lus, voulus);
        return "";
    }

    private List<String> codes() {
        return commune(() -> chapitre.controles(acces.exiger(contrat.id()))).stream()
                .map(PointDeControle::code)
                .toList();
    }

    private String article3() {
        return commune(() -> chapitre.sections(acces.exiger(contrat.id()))).toString();
    }

    private UUID engager(String intitule) {
        return commune(() -> creer(contrat, intitule));
    }

    private UUID creer(UnContrat dans, String intitule) {
        UUID commune =
                acces.exiger(dans.id()).contrat().signataires().getFirst().id();
        return engagements.creer(dans.id(), new NouvelEngagement(Theme.FONCIER, intitule, commune, null));
    }

    private <T> T commune(Supplier<T> travail) {
        return contrat.enTantQueCommune(travail);
    }

    private List<String> journal() {
        return jdbc.sql("select champ, avant, apres from journal_ecriture where objet = 'risque' and objet_id = :id"
                        + " order by id")
                .param(
                        "id",
                        CommentaireRisque.id(contrat.id(), contrat.commune().valeur())
                                .toString())
                .query((rs, _) -> rs.getString(1) + " " + rs.getString(2) + " → " + rs.getString(3))
                .list();
    }
}
