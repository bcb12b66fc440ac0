package fr.mixitesociale.cockpit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.mixitesociale.acces.Perimetre;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.essai.CompteurSql;
import fr.mixitesociale.essai.UnContrat;
import fr.mixitesociale.inventaire.InventairesDeTest;
import fr.mixitesociale.inventaire.Source;
import fr.mixitesociale.inventaire.UneLigne;
import fr.mixitesociale.jalon.ChampJalon;
import fr.mixitesociale.jalon.Jalon;
import fr.mixitesociale.jalon.JalonsService;
import fr.mixitesociale.projet.ChampProjet;
import fr.mixitesociale.projet.NouveauProjet;
import fr.mixitesociale.projet.ProjetsService;
import fr.mixitesociale.socle.Saisie;
import fr.mixitesociale.territoire.Commune;
import fr.mixitesociale.territoire.Referentiel;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@Import(CompteurSql.class)
abstract class PiloterUnTerritoireContrat {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    PilotageConsultation pilotage;

    @Autowired
    ProjetsService projets;

    @Autowired
    JalonsService jalons;

    @Autowired
    Referentiel referentiel;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CompteurSql compteur;

    @Test
    @DisplayName("la commune sous contrat montre ses projets, la voisine sans contrat son objectif légal")
    void lire() {
        UnContrat contrat = UnContrat.enVigueur(contexte);
        List<Commune> membres = membres(contrat);
        inventaires(membres, 2);
        projet(contrat, "Le Stade", 30, true);
        projet(contrat, "La Gare", 12, false);
        Cockpit vu = contrat.enTantQueEpci(() -> pilotage.lire(null));
        LigneCockpit sous = ligne(vu, contrat.commune().valeur());
        assertThat(sous.stade()).isEqualTo(Stade.EN_VIGUEUR);
        assertThat(sous.suivi()).isNotNull();
        assertThat(sous.suivi().projets().obtenus()).isEqualTo(30);
        assertThat(sous.suivi().attendu()).as("the préfet notifies").isNotEmpty();
        assertThat(sous.alertes()).contains(Alerte.SANS_COPIL);
        LigneCockpit voisine = ligne(vu, membres.get(1).code().valeur());
        assertThat(voisine.suivi()).isNull();
        assertThat(voisine.stade()).isEqualTo(Stade.RIEN);
        // 25 % of 10,000 less 2,000 = 500 missing, 5 points: a third (art. L. 302-8, VII)
        assertThat(voisine.objectif()).isEqualTo(165);
        assertThat(vu.compter(Stade.RIEN)).isPositive();
        assertThat(contrat.enTantQueDdt(() -> pilotage.lire(null)).lignes())
                .extracting(LigneCockpit::code)
                .contains(contrat.commune());
    }

    @Test
    @DisplayName("autant d’ordres SQL pour cinquante communes que pour deux")
    void ordres() {
        UnContrat contrat = UnContrat.enVigueur(contexte);
        List<Commune> departement = referentiel.communesDuDepartement(contrat.departement());
        inventaires(departement, 2);
        int peu = compter(contrat);
        inventaires(departement, 50);
        UnContrat.deCommunes(contexte, 1);
        assertThat(compter(contrat)).as(compteur.textes()::toString).isLessThanOrEqualTo(peu);
        assertThat(peu).isLessThanOrEqualTo(24);
    }

    @Test
    @DisplayName("ouvert à l’État et aux groupements, refusé aux communes, aux associés et à l’administrateur")
    void droits() {
        UnContrat contrat = UnContrat.enVigueur(contexte);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> contrat.enTantQueCommune(() -> pilotage.lire(null)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> contrat.enTantQueAdmin(() -> pilotage.lire(null)));
        Cockpit ailleurs = contrat.enTantQue(
                "ddt-d-ailleurs", Role.DDT, new Perimetre.SurDepartement("2A"), () -> pilotage.lire(null));
        assertThat(ailleurs.lignes()).extracting(LigneCockpit::code).doesNotContain(contrat.commune());
    }

    private int compter(UnContrat contrat) {
        return contrat.enTantQueDdt(() -> {
            compteur.remettreAZero();
            pilotage.lire(null);
            return compteur.ordres();
        });
    }

    private List<Commune> membres(UnContrat contrat) {
        return referentiel.epci(contrat.epci()).orElseThrow().membres().stream()
                .flatMap(code -> referentiel.commune(code).stream())
                .sorted(Comparator.comparing(
                        (Commune commune) -> !commune.code().equals(contrat.commune())))
                .toList();
    }

    private void inventaires(List<Commune> communes, int nombre) {
        communes.stream().limit(nombre).forEach(commune -> {
            String code = commune.code().valeur();
            jdbc.sql("delete from inventaire where code_insee = :code")
                    .param("code", code)
                    .update();
            jdbc.sql("delete from situation_commune where code_insee = :code")
                    .param("code", code)
                    .update();
            new InventairesDeTest(jdbc)
                    .stocker(
                            code,
                            commune.nom(),
                            commune.departement(),
                            UneLigne.du(Source.COMPLEMENT, 2025)
                                    .lls(2000)
                                    .rp(10_000)
                                    .cible(25));
            jdbc.sql("update situation_commune set siren_epci = :epci where code_insee = :code")
                    .param(
                            "epci",
                            commune.epci() == null ? null : commune.epci().valeur())
                    .param("code", code)
                    .update();
        });
    }

    private void projet(UnContrat contrat, String nom, int lls, boolean obtenu) {
        UUID id = contrat.enTantQueCommune(() -> projets.ajouter(
                contrat.id(),
                new NouveauProjet(
                        contrat.commune(),
                        Map.of(
                                ChampProjet.NOM,
                                nom,
                                ChampProjet.LLS,
                                String.valueOf(lls),
                                ChampProjet.ANNEE_PREVUE,
                                "2028"))));
        if (obtenu) {
            contrat.enTantQueCommune(() -> jalons.enregistrer(
                    contrat.id(),
                    Jalon.AGREMENT,
                    Saisie.champ(id, 0, ChampJalon.STATUT.cle(Jalon.AGREMENT), "NON_COMMENCE", "FAIT")));
        }
    }

    private static LigneCockpit ligne(Cockpit cockpit, String code) {
        return cockpit.lignes().stream()
                .filter(ligne -> ligne.code().valeur().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
