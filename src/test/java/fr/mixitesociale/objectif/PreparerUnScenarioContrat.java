package fr.mixitesociale.objectif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.TypeContrat;
import fr.mixitesociale.socle.RefusDroit;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.Saisie;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

abstract class PreparerUnScenarioContrat {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    ScenariosService service;

    @Autowired
    ScenariosConsultation consultation;

    @Autowired
    ObjetsScenario objets;

    @Autowired
    AccesContrat acces;

    private UnePool pool;
    private UUID scenario;

    @BeforeEach
    void preparer() {
        pool = UnePool.deManquants(contexte, 500, 300);
        scenario = pool.contrat().enTantQueCommune(0, () -> service.creer(pool.id(), " Effort partagé "));
        fixer(0, 85);
    }

    @Test
    @DisplayName(
            "personne d’un autre côté ne voit un scénario, ni dans la liste ni dans l’historique, avant son partage")
    void prive() {
        assertThat(pool.contrat().enTantQueCommune(0, this::lister))
                .singleElement()
                .satisfies(lu -> {
                    assertThat(lu.nom()).isEqualTo("Effort partagé");
                    assertThat(lu.bilan().total()).isEqualTo(85 + 99);
                    assertThat(lu.bilan().reste()).isEqualTo(80);
                });
        assertThat(pool.contrat().enTantQueCommune(1, this::lister)).isEmpty();
        assertThat(pool.contrat().enTantQueEpci(this::lister)).isEmpty();
        assertThat(pool.contrat().enTantQueDdt(this::lister)).isEmpty();
        assertThat(pool.contrat().enTantQueDdt(() -> objets.caches(acces.exiger(pool.id()))))
                .isEqualTo(Set.of(scenario.toString()));
        assertThatExceptionOfType(ContratIntrouvable.class)
                .isThrownBy(() -> pool.contrat().enTantQueCommune(1, () -> fixerTel(1, 120)));
        assertThat(pool.fiche(0).choisi()).as("the shared board does not move").isNull();

        pool.contrat().enTantQueCommune(0, () -> {
            service.partager(pool.id(), scenario);
            return null;
        });
        assertThat(pool.contrat().enTantQueEpci(this::lister)).hasSize(1);
        assertThat(pool.contrat().enTantQueDdt(() -> objets.caches(acces.exiger(pool.id()))))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "partagé, un scénario ne change plus ; un autre signataire le lit et ne peut ni le changer ni le supprimer")
    void partage() {
        partager();
        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() -> fixer(0, 90))
                .withMessageContaining("ne change plus");
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(() -> pool.contrat().enTantQueEpci(() -> {
                    service.supprimer(pool.id(), scenario);
                    return null;
                }));
    }

    @Test
    @DisplayName("chaque commune y reprend son propre chiffre, jamais celui d’une autre")
    void reprendre() {
        fixer(1, 179);
        partager();
        pool.contrat().enTantQueCommune(1, () -> service.reprendre(pool.id(), scenario, lue(1)));
        assertThat(pool.fiche(1).choisi()).isEqualTo(179);
        assertThat(pool.fiche(0).choisi()).isNull();
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(() ->
                        pool.contrat().enTantQueCommune(1, () -> service.reprendre(pool.id(), scenario, lue(0))));
    }

    @Test
    @DisplayName("supprimé puis rétabli, un scénario revient avec ses chiffres")
    void supprimer() {
        pool.contrat().enTantQueCommune(0, () -> {
            service.supprimer(pool.id(), scenario);
            return null;
        });
        assertThat(pool.contrat().enTantQueCommune(0, this::lister)).isEmpty();
        pool.contrat().enTantQueCommune(0, () -> {
            service.retablir(pool.id(), scenario);
            service.renommer(pool.id(), scenario, "Effort B");
            return null;
        });
        assertThat(pool.contrat().enTantQueCommune(0, this::lister))
                .singleElement()
                .satisfies(lu -> {
                    assertThat(lu.nom()).isEqualTo("Effort B");
                    assertThat(lu.valeurs()).containsEntry(pool.commune(0), 85);
                });
    }

    @Test
    @DisplayName("seul un contrat mutualisant a des scénarios")
    void autreType() {
        UnePool abaissant = UnePool.de(contexte, TypeContrat.ABAISSANT, 500);
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(() ->
                        abaissant.contrat().enTantQueCommune(0, () -> service.creer(abaissant.id(), "Essai")));
    }

    private List<Scenario> lister() {
        return consultation.lister(pool.id());
    }

    private void partager() {
        pool.contrat().enTantQueCommune(0, () -> {
            service.partager(pool.id(), scenario);
            return null;
        });
    }

    private void fixer(int rang, int valeur) {
        pool.contrat().enTantQueCommune(0, () -> fixerTel(rang, valeur));
    }

    private Void fixerTel(int rang, int valeur) {
        service.fixer(pool.id(), scenario, pool.commune(rang), valeur);
        return null;
    }

    private Saisie lue(int rang) {
        FicheObjectif fiche = pool.fiche(rang);
        return Saisie.champ(
                fiche.id(), fiche.version(), ChampObjectif.RETENU.cle(), fiche.valeur(ChampObjectif.RETENU), null);
    }
}
