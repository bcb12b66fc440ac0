package fr.mixitesociale.objectif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.droit.controle.Constat.Regle;
import fr.mixitesociale.essai.CompteurSql;
import fr.mixitesociale.socle.RefusDroit;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ResultatSaisie;
import fr.mixitesociale.socle.Saisie;
import fr.mixitesociale.socle.ValeurRefusee;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

@Import(CompteurSql.class)
abstract class MutualiserContrat {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    ObjectifsService service;

    @Autowired
    MutualisationService mutualisation;

    @Autowired
    ObjectifsConsultation consultation;

    @Autowired
    CompteurSql compteur;

    @Test
    @DisplayName("A 500 et B 300 manquants : 85 + 179 est validé ; 85 + 178 refusé, le logement manquant nommé")
    void sommeDesObjectifsLegaux() {
        UnePool pool = UnePool.deManquants(contexte, 500, 300);
        pool.reunirLesConditions();
        assertThat(pool.repartition().totalLegal()).isEqualTo(264);
        pool.fixer(0, 85);
        pool.fixer(1, 178);
        pool.accorder(0);
        pool.accorder(1);
        assertThat(pool.repartition().total()).isEqualTo(263);
        assertThat(pool.repartition().bilan().reste()).isEqualTo(1);
        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(pool::valider)
                .withMessageContaining("Il manque 1 logement ");
        assertThat(pool.repartition().estValidee()).isFalse();

        pool.fixer(1, 179);
        assertThatExceptionOfType(RefusMetier.class)
                .as("the agreement fell with the figure")
                .isThrownBy(pool::valider)
                .withMessageContaining("accord");
        pool.accorder(1);
        pool.valider();
        assertThat(pool.repartition().estValidee()).isTrue();
        assertThat(pool.repartition().total()).isEqualTo(264);
    }

    @Test
    @DisplayName(
            "sous la moitié de l’objectif légal, le chiffre est refusé avec son plancher ; 83 est légal et signalé")
    void plancher() {
        UnePool pool = UnePool.deManquants(contexte, 500, 300);
        assertThat(pool.fiche(0).plancher()).isEqualTo(83);
        assertThatExceptionOfType(ValeurRefusee.class)
                .isThrownBy(() -> pool.fixer(0, 82))
                .withMessageContaining("83")
                .withMessageContaining("L. 302-8, X");
        pool.fixer(0, 83);
        assertThat(pool.repartition().avertissements()).anySatisfy(constat -> {
            assertThat(constat.regle()).isEqualTo(Regle.GUIDE);
            assertThat(constat.phrase()).contains("17").contains("85");
        });
    }

    @Test
    @DisplayName("seule la commune déplace son chiffre : ni une autre commune, ni l’EPCI, ni l’État, ni un inconnu")
    void seuleLaCommune() {
        UnePool pool = UnePool.deManquants(contexte, 500, 300);
        Map<ChampObjectif, String> cent = Map.of(ChampObjectif.RETENU, "100");
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(() -> pool.contrat().enTantQueCommune(1, () -> pool.modifier(0, cent)))
                .withMessageContaining("personne ne le fait à sa place");
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(() -> pool.contrat().enTantQueEpci(() -> pool.modifier(0, cent)));
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(() -> pool.contrat().enTantQueDdt(() -> pool.modifier(0, cent)));
        assertThatExceptionOfType(ContratIntrouvable.class)
                .isThrownBy(() -> pool.contrat().enTantQueVoisin(() -> pool.modifier(0, cent)));
        assertThatExceptionOfType(ContratIntrouvable.class)
                .isThrownBy(() -> pool.contrat().enTantQueAdmin(() -> consultation.lire(pool.id())));
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(() -> pool.contrat().enTantQueCommune(1, () -> {
                    mutualisation.donnerAccord(pool.id(), pool.commune(0), 165);
                    return null;
                }));
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(() -> pool.contrat().enTantQueCommune(0, () -> {
                    mutualisation.valider(pool.id());
                    return null;
                }));
        assertThat(pool.fiche(0).choisi()).isNull();
    }

    @Test
    @DisplayName("l’EPCI date son PLH, l’État date l’avis de la commission ; l’inverse est refusé avec la raison")
    void conditions() {
        UnePool pool = UnePool.deManquants(contexte, 500, 300);
        assertThat(pool.repartition().raisons()).anyMatch(raison -> raison.contains("PLH"));
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(() ->
                        pool.contrat().enTantQueEpci(() -> pool.conditions(ChampConditions.CNSRU_LE, "2026-05-04")))
                .withMessageContaining("seul l’État");
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(() -> pool.contrat()
                        .enTantQueCommune(0, () -> pool.conditions(ChampConditions.PLH_LE, "2026-05-04")));
        pool.reunirLesConditions();
        assertThat(pool.repartition().raisons()).noneMatch(raison -> raison.contains("PLH"));
        assertThat(pool.lire().conditions().plhExecutoire()).isTrue();
    }

    @Test
    @DisplayName("l’accord tombe quand le chiffre de la commune change, pas quand celui d’une autre change")
    void accord() {
        UnePool pool = UnePool.deManquants(contexte, 500, 300);
        pool.accorder(0);
        pool.accorder(1);
        pool.fixer(1, 179);
        assertThat(pool.fiche(0).accord()).isNotNull();
        assertThat(pool.fiche(1).accord()).isNull();
        pool.fixer(1, 99);
        assertThat(pool.fiche(1).accord()).as("coming back revives nothing").isNull();
        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() -> pool.contrat().enTantQueCommune(0, () -> {
                    mutualisation.donnerAccord(pool.id(), pool.commune(0), 100);
                    return null;
                }))
                .withMessageContaining("165");
    }

    @Test
    @DisplayName("tout changement d’un chiffre rouvre une répartition validée")
    void rouvrir() {
        UnePool pool = UnePool.deManquants(contexte, 500, 300);
        pool.reunirLesConditions();
        pool.accorder(0);
        pool.accorder(1);
        pool.valider();
        pool.fixer(0, 164);
        assertThat(pool.repartition().estValidee()).isFalse();
        assertThat(pool.repartition().bilan().reste()).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "deux agents d’une commune partent du même chiffre : le second voit celui du premier, rien n’est écrasé")
    void collision() {
        UnePool pool = UnePool.deManquants(contexte, 500, 300);
        FicheObjectif lue = pool.fiche(0);
        pool.fixer(0, 120);
        ResultatSaisie second = pool.contrat()
                .enTantQueCommune(
                        0,
                        () -> service.modifier(
                                pool.id(),
                                Saisie.champ(lue.id(), lue.version(), ChampObjectif.RETENU.cle(), null, "130")));
        assertThat(second.estComplet()).isFalse();
        assertThat(second.collisions().getFirst().sienne()).isEqualTo("120");
        assertThat(pool.fiche(0).choisi()).isEqualTo(120);
    }

    @Test
    @DisplayName("une ligne d’un autre contrat n’existe pas, même pour sa propre commune")
    void autreContrat() {
        UnePool un = UnePool.deManquants(contexte, 500, 300);
        UnePool autre = UnePool.deManquants(contexte, 500, 300);
        assertThatExceptionOfType(ContratIntrouvable.class)
                .isThrownBy(() -> un.contrat()
                        .enTantQueDdt(() -> service.modifier(
                                un.id(),
                                Saisie.champ(
                                        autre.fiche(0).id(),
                                        0,
                                        ChampObjectif.DEROGATION_LE.cle(),
                                        null,
                                        "2026-03-12"))));
    }

    @Test
    @DisplayName("un déplacement coûte au plus dix ordres SQL ; une lecture, au plus huit")
    void ordres() {
        UnePool pool = UnePool.deManquants(contexte, 500, 300);
        FicheObjectif lue = pool.fiche(0);
        compteur.remettreAZero();
        pool.contrat()
                .enTantQueCommune(
                        0,
                        () -> service.modifier(
                                pool.id(),
                                Saisie.champ(lue.id(), lue.version(), ChampObjectif.RETENU.cle(), null, "120")));
        assertThat(compteur.ordres()).as(() -> compteur.textes().toString()).isLessThanOrEqualTo(10);
        compteur.remettreAZero();
        assertThatNoException().isThrownBy(pool::lire);
        assertThat(compteur.ordres()).as(() -> compteur.textes().toString()).isPositive();
    }
}
