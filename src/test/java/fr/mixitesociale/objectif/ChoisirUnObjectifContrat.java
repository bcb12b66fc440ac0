package fr.mixitesociale.objectif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.mixitesociale.contrat.TypeContrat;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.droit.controle.Amenagement;
import fr.mixitesociale.droit.controle.Constat;
import fr.mixitesociale.droit.controle.Constat.Regle;
import fr.mixitesociale.droit.objectif.ObjectifLegal;
import fr.mixitesociale.essai.UnContrat;
import fr.mixitesociale.objectif.BaseRetenue.Nature;
import fr.mixitesociale.socle.RefusDroit;
import fr.mixitesociale.socle.ValeurRefusee;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

abstract class ChoisirUnObjectifContrat {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName("500 manquants : 165 en droit commun, abaissable jusqu’à 125 ; la base saisie est marquée de travail")
    void abaisser() {
        UnePool pool = UnePool.de(contexte, TypeContrat.ABAISSANT, 500);
        FicheObjectif legale = pool.fiche(0);
        assertThat(legale.certain().map(ObjectifLegal::objectif)).contains(165);
        assertThat(legale.plancher()).isEqualTo(125);
        assertThat(legale.retenu()).isEqualTo(165);
        assertThat(legale.legal().base().nature()).isEqualTo(Nature.SAISIE);
        assertThat(legale.legal().base().estDeTravail()).isTrue();

        pool.fixer(0, 124);
        assertThat(pool.fiche(0).constats()).anySatisfy(constat -> {
            assertThat(constat.regle()).isEqualTo(Regle.PLANCHER);
            assertThat(constat.phrase()).contains("125 au moins");
        });
        pool.fixer(0, 125);
        FicheObjectif abaissee = pool.fiche(0);
        assertThat(abaissee.constats()).noneMatch(Constat::estBloquant);
        assertThat(abaissee.estAuPlancher()).isTrue();
        assertThat(abaissee.tauxRetenu()).isEqualByComparingTo("25.0");
        assertThat(abaissee.qualite()).get().satisfies(qualite -> {
            assertThat(qualite.plaiMin()).isEqualTo(38);
            assertThat(qualite.plsMax()).isEqualTo(37);
        });
    }

    @Test
    @DisplayName("un contrat sans aménagement garde l’objectif légal : il n’y a pas d’autre niveau à choisir")
    void sansAmenagement() {
        UnePool pool = UnePool.de(contexte, TypeContrat.SANS_AMENAGEMENT, 500);
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(() -> pool.fixer(0, 150))
                .withMessageContaining("objectif légal");
        assertThat(pool.fiche(0).retenu()).isEqualTo(165);
    }

    @Test
    @DisplayName("la commune écrit ses raisons, l’EPCI les siennes, l’État la dérogation ; chacun sait pourquoi")
    void chacunLesSiennes() {
        UnePool pool = UnePool.de(contexte, TypeContrat.ABAISSANT, 500);
        pool.contrat().enTantQueCommune(() -> pool.modifier(0, Map.of(ChampObjectif.DIFFICULTES, " Foncier rare ")));
        pool.contrat().enTantQueEpci(() -> pool.modifier(0, Map.of(ChampObjectif.ENGAGEMENTS_EPCI, "Portage")));
        pool.contrat().enTantQueDdt(() -> pool.modifier(0, Map.of(ChampObjectif.DEROGATION_LE, "12/03/2026")));
        FicheObjectif fiche = pool.fiche(0);
        assertThat(fiche.valeur(ChampObjectif.DIFFICULTES)).isEqualTo("Foncier rare");
        assertThat(fiche.valeur(ChampObjectif.DEROGATION_LE)).isEqualTo("2026-03-12");
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(() ->
                        pool.contrat().enTantQueEpci(() -> pool.modifier(0, Map.of(ChampObjectif.MARGES, "Aucune"))));
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(() -> pool.contrat()
                        .enTantQueCommune(() -> pool.modifier(0, Map.of(ChampObjectif.DEROGATION_LE, "2026-03-12"))))
                .withMessageContaining("seul l’État");
    }

    @Test
    @DisplayName("un contrat en vigueur garde ses règles et ses choix")
    void enVigueur() {
        UnePool pool = UnePool.de(contexte, TypeContrat.ABAISSANT, 500);
        assertThat(pool.lire().reglesFigees()).isFalse();
        UnContrat.mettreEnVigueur(contexte, pool.id());
        assertThat(pool.lire().reglesFigees()).isTrue();
        assertThat(jdbc.sql("select regles from objectif_contrat where contrat_id = :id")
                        .param("id", pool.id())
                        .query(String.class)
                        .single())
                .isEqualTo("RS-3DS");
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(() -> pool.fixer(0, 130))
                .withMessageContaining("avenant");
    }

    @Test
    @DisplayName(
            "l’objectif notifié par le préfet est montré à côté du calcul ; la table du département lit le contrat")
    void notifie() {
        UnePool pool = UnePool.de(contexte, TypeContrat.ABAISSANT, 500);
        PeriodeTriennale periode = new PeriodeTriennale(2026);
        pool.fixer(0, 130);
        assertThat(dansLaTable(pool, periode).signe()).isFalse();
        pool.contrat()
                .enTantQueDdt(() -> contexte.getBean(DecisionsService.class)
                        .notifier(
                                periode,
                                List.of(new ANotifier(pool.commune(0), 160, Decision.ABSENTE)),
                                LocalDate.of(2026, 5, 4),
                                null));
        assertThat(pool.fiche(0).notifie()).isEqualTo(160);
        assertThat(pool.fiche(0).certain().map(ObjectifLegal::objectif)).contains(165);
        UnContrat.mettreEnVigueur(contexte, pool.id());
        assertThat(dansLaTable(pool, periode))
                .isEqualTo(new ObjectifDeContrat(pool.id(), pool.commune(0), Amenagement.ABAISSEMENT, 130, true));
    }

    private ObjectifDeContrat dansLaTable(UnePool pool, PeriodeTriennale periode) {
        return contexte.getBean(ObjectifsDesContrats.class)
                .de(List.of(pool.commune(0)), periode)
                .get(pool.commune(0));
    }

    @Test
    @DisplayName("les règles d’un projet de loi ne fondent aucun contrat")
    void projetDeLoi() {
        UnePool pool = UnePool.deManquants(contexte, 500, 300);
        jdbc.sql("update objectif_contrat set regles = 'RS-3DS-PROJET' where contrat_id = :id")
                .param("id", pool.id())
                .update();
        assertThat(pool.repartition().bloquants()).anyMatch(constat -> constat.regle() == Regle.PROJET_DE_LOI);
    }

    @Test
    @DisplayName("plus de logements sociaux que de résidences principales : refusé sous son champ, rien n’est écrit")
    void baseImpossible() {
        UnePool pool = UnePool.de(contexte, TypeContrat.ABAISSANT, 500);
        assertThatExceptionOfType(ValeurRefusee.class)
                .isThrownBy(() ->
                        pool.contrat().enTantQueDdt(() -> pool.modifier(0, Map.of(ChampObjectif.BASE_LLS, "10001"))))
                .satisfies(refus -> assertThat(refus.champ()).isEqualTo("base_lls"));
        assertThat(pool.fiche(0).valeur(ChampObjectif.BASE_LLS)).isEqualTo("2000");
    }

    @Test
    @DisplayName("un déficit saisi avec son taux suffit, et le dit")
    void deficitSaisi() {
        UnePool pool = UnePool.de(contexte, TypeContrat.ABAISSANT, 500);
        pool.contrat().enTantQueDdt(() -> {
            Map<ChampObjectif, String> champs = new HashMap<>();
            champs.put(ChampObjectif.BASE_RP, null);
            champs.put(ChampObjectif.BASE_DEFICIT, "300");
            champs.put(ChampObjectif.BASE_TAUX, "33 %");
            return pool.modifier(0, champs);
        });
        assertThat(pool.fiche(0).certain()).get().satisfies(legal -> {
            assertThat(legal.objectif()).isEqualTo(99);
            assertThat(legal.avertissements()).anyMatch(phrase -> phrase.contains("saisi"));
        });
        pool.contrat().enTantQueDdt(() -> pool.modifier(0, Map.of(ChampObjectif.BASE_TAUX, "34")));
        assertThat(pool.fiche(0).legal().impossible()).contains("34");
        assertThat(pool.fiche(0).retenu()).isNull();
    }
}
