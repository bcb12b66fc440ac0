package fr.mixitesociale.jalon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.essai.CompteurSql;
import fr.mixitesociale.essai.UnContrat;
import fr.mixitesociale.projet.ChampProjet;
import fr.mixitesociale.projet.NouveauProjet;
import fr.mixitesociale.projet.Projet;
import fr.mixitesociale.projet.ProjetsConsultation;
import fr.mixitesociale.projet.ProjetsService;
import fr.mixitesociale.socle.RefusDroit;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ResultatSaisie;
import fr.mixitesociale.socle.Saisie;
import fr.mixitesociale.socle.ValeurRefusee;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@Import(CompteurSql.class)
abstract class TenirLesJalonsContrat {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JalonsService service;

    @Autowired
    JalonsConsultation consultation;

    @Autowired
    ProjetsService projets;

    @Autowired
    ProjetsConsultation lesProjets;

    @Autowired
    CompteurSql compteur;

    @Autowired
    JdbcClient jdbc;

    UnContrat contrat;
    UUID ilot;

    @BeforeEach
    void unProjet() {
        contrat = UnContrat.enVigueur(contexte);
        ilot = ajouter("Îlot des Tanneurs");
    }

    @Test
    @DisplayName("un jalon se remplit champ par champ ; chaque champ est dans l’historique du projet")
    void remplir() {
        assertThat(jalons()).isEmpty();
        saisir(Jalon.PERMIS_DEPOSE, ChampJalon.PREVU, null, "12/03/2027");
        saisir(Jalon.PERMIS_DEPOSE, ChampJalon.STATUT, "NON_COMMENCE", "en cours");
        saisir(Jalon.PERMIS_DEPOSE, ChampJalon.RESPONSABLE, null, "Mme Roux, OPH du Val");
        assertThat(jalons())
                .containsExactly(new JalonDeProjet(
                        ilot,
                        Jalon.PERMIS_DEPOSE,
                        StatutJalon.EN_COURS,
                        LocalDate.of(2027, 3, 12),
                        null,
                        "Mme Roux, OPH du Val",
                        2));
        assertThat(journal())
                .containsExactly(
                        "creation null Îlot des Tanneurs",
                        "jalon.permis_depose.prevu null 2027-03-12",
                        "jalon.permis_depose.statut NON_COMMENCE EN_COURS",
                        "jalon.permis_depose.responsable null Mme Roux, OPH du Val");
    }

    @Test
    @DisplayName("une date réelle rend le jalon « fait » ; un jalon qui ne l’est plus perd sa date réelle")
    void accorder() {
        saisir(Jalon.MAITRISE_FONCIERE, ChampJalon.REEL, null, "2026-02-03");
        assertThat(jalon().statut()).isEqualTo(StatutJalon.FAIT);
        saisir(Jalon.MAITRISE_FONCIERE, ChampJalon.STATUT, "FAIT", "en difficulté");
        assertThat(jalon().reel()).isNull();
        assertThat(jalon().statut()).isEqualTo(StatutJalon.EN_DIFFICULTE);
    }

    @Test
    @DisplayName("ce qui ne se comprend pas est refusé en disant ce qui est attendu, et rien n’est écrit")
    void refus() {
        for (var essai : List.of(
                Map.entry(ChampJalon.PREVU, "31/02/2027"),
                Map.entry(ChampJalon.PREVU, "12/03/1027"),
                Map.entry(ChampJalon.STATUT, "bientôt"),
                Map.entry(ChampJalon.RESPONSABLE, "x".repeat(121)))) {
            assertThatExceptionOfType(ValeurRefusee.class)
                    .isThrownBy(() -> saisir(Jalon.ZONAGE, essai.getKey(), null, essai.getValue()));
        }
        assertThat(jalons()).isEmpty();
    }

    @Test
    @DisplayName("un agrément antérieur à la période est refusé : ces logements sont déjà comptabilisés")
    void dejaComptabilise() {
        assertThatExceptionOfType(ValeurRefusee.class)
                .isThrownBy(() -> saisir(Jalon.AGREMENT, ChampJalon.REEL, null, "31/12/2025"))
                .withMessageContaining("déjà comptabilisés");
        saisir(Jalon.AGREMENT, ChampJalon.REEL, null, "01/01/2026");
        saisir(Jalon.DEMANDE_AGREMENT, ChampJalon.REEL, null, "12/11/2025");
        assertThat(jalons()).hasSize(2);
    }

    @Test
    @DisplayName("deux personnes sur deux champs se rejoignent ; sur le même, les deux valeurs sont montrées")
    void deuxALaFois() {
        saisir(Jalon.PERMIS_DEPOSE, ChampJalon.PREVU, null, "12/03/2027");
        saisir(Jalon.PERMIS_DEPOSE, ChampJalon.RESPONSABLE, null, "OPH du Val");
        ResultatSaisie heurt = saisir(Jalon.PERMIS_DEPOSE, ChampJalon.PREVU, null, "01/06/2027");
        assertThat(heurt.enregistres()).isEmpty();
        assertThat(heurt.collisions().getFirst().sienne()).isEqualTo("2027-03-12");
        assertThat(heurt.collisions().getFirst().mienne()).isEqualTo("2027-06-01");
    }

    @Test
    @DisplayName("la commune écrit tout ; l’État la demande d’agrément et l’agrément ; les autres savent pourquoi non")
    void droits() {
        String epf = contrat.avecAssocie("EPF");
        contrat.enTantQueDdt(() -> ecrire(Jalon.AGREMENT, ChampJalon.REEL, null, "02/06/2026"));
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(() -> contrat.enTantQueDdt(() -> ecrire(Jalon.ZONAGE, ChampJalon.STATUT, null, "fait")))
                .withMessageContaining("tenu par la collectivité");
        for (Qui qui : List.<Qui>of(contrat::enTantQueEpci, t -> contrat.enTantQueAssocie(epf, t))) {
            assertThatExceptionOfType(RefusDroit.class)
                    .isThrownBy(() -> qui.agir(() -> ecrire(Jalon.AGREMENT, ChampJalon.STATUT, "FAIT", "en cours")));
        }
    }

    @Test
    @DisplayName("un contrat abandonné ne se modifie plus, et le dit")
    void statut() {
        contrat = UnContrat.deCommunes(contexte, 1);
        ilot = ajouter("Îlot des Tanneurs");
        UnContrat.abandonner(contexte, contrat.id());
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(() -> saisir(Jalon.ZONAGE, ChampJalon.STATUT, null, "fait"))
                .withMessageContaining("Lecture seule");
    }

    @Test
    @DisplayName("les jalons d’un projet confidentiel, d’un autre contrat ou d’un projet supprimé ne se voient pas")
    void caches() {
        String epf = contrat.avecAssocie("EPF");
        saisir(Jalon.ZONAGE, ChampJalon.STATUT, "NON_COMMENCE", "fait");
        commune(() ->
                projets.enregistrer(contrat.id(), Saisie.champ(ilot, 0, ChampProjet.CONFIDENTIEL.cle(), "non", "oui")));
        contrat.enTantQueAssocie(epf, () -> {
            assertThat(consultation.duContrat(contrat.id())).isEmpty();
            assertThat(consultation.suivi(contrat.id(), ilot)).isEmpty();
            assertThatExceptionOfType(ContratIntrouvable.class)
                    .isThrownBy(() -> ecrire(Jalon.ZONAGE, ChampJalon.STATUT, "FAIT", "en cours"));
            return "";
        });
        UnContrat voisin = UnContrat.enVigueur(contexte);
        voisin.enTantQueCommune(() -> {
            assertThatExceptionOfType(ContratIntrouvable.class)
                    .isThrownBy(() -> service.enregistrer(
                            voisin.id(), Jalon.ZONAGE, saisie(Jalon.ZONAGE, ChampJalon.STATUT, "FAIT", "en cours")));
            assertThat(consultation.suivi(voisin.id(), ilot)).isEmpty();
            return "";
        });
        Projet projet = commune(() -> lesProjets.projet(contrat.id(), ilot)).orElseThrow();
        commune(() -> {
            projets.supprimer(contrat.id(), ilot, projet.version());
            return "";
        });
        assertThat(jalons()).isEmpty();
        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() -> saisir(Jalon.ZONAGE, ChampJalon.STATUT, "FAIT", "en cours"))
                .withMessageContaining("a été supprimé");
    }

    @Test
    @DisplayName("tous les jalons d’un contrat se lisent en quatre ordres SQL, quel que soit le nombre de projets")
    void ordres() {
        for (int i = 0; i < 5; i++) {
            UUID projet = ajouter("Projet " + i);
            commune(() -> service.enregistrer(
                    contrat.id(),
                    Jalon.ZONAGE,
                    Saisie.champ(projet, 0, ChampJalon.STATUT.cle(Jalon.ZONAGE), "NON_COMMENCE", "FAIT")));
        }
        compteur.remettreAZero();
        assertThat(jalons()).hasSize(5);
        assertThat(compteur.ordres()).isLessThanOrEqualTo(4);
    }

    private UUID ajouter(String nom) {
        return commune(() -> projets.ajouter(contrat.id(), NouveauProjet.nomme(contrat.commune(), nom)));
    }

    private JalonDeProjet jalon() {
        return jalons().getFirst();
    }

    private List<JalonDeProjet> jalons() {
        return commune(() -> consultation.duContrat(contrat.id()));
    }

    private ResultatSaisie saisir(Jalon jalon, ChampJalon champ, @Nullable String lu, String saisi) {
        return commune(() -> ecrire(jalon, champ, lu, saisi));
    }

    private ResultatSaisie ecrire(Jalon jalon, ChampJalon champ, @Nullable String lu, String saisi) {
        return service.enregistrer(contrat.id(), jalon, saisie(jalon, champ, lu, saisi));
    }

    private Saisie saisie(Jalon jalon, ChampJalon champ, @Nullable String lu, String saisi) {
        return Saisie.champ(ilot, 0, champ.cle(jalon), lu, saisi);
    }

    private <T> T commune(Supplier<T> travail) {
        return contrat.enTantQueCommune(travail);
    }

    private List<String> journal() {
        return jdbc.sql("select champ, avant, apres from journal_ecriture where objet = 'projet' and objet_id = :id"
                        + " order by id")
                .param("id", ilot.toString())
                .query((rs, _) -> rs.getString(1) + " " + rs.getString(2) + " " + rs.getString(3))
                .list();
    }

    private interface Qui {
        Object agir(Supplier<?> travail);
    }
}
