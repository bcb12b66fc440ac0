package fr.mixitesociale.projet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.essai.UnContrat;
import fr.mixitesociale.projet.ResultatLot.Refusee;
import fr.mixitesociale.socle.RefusDroit;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.Saisie;
import fr.mixitesociale.socle.ValeurRefusee;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Priority list and vivier, financing before the period, arrondissements: what is refused, and by which act it is done. */
abstract class DeplacerDesProjetsContrat {

    private static final String RAISON = "Le terrain ne sera libre qu’en 2030";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    ProjetsService service;

    @Autowired
    LotsService lots;

    @Autowired
    PropositionsService propositions;

    @Autowired
    ProjetsConsultation consultation;

    @Autowired
    JdbcClient jdbc;

    UnContrat contrat;
    UUID ilot;

    @BeforeEach
    void liste() {
        contrat = UnContrat.enVigueur(contexte);
        ilot = ajouter("Îlot des Tanneurs");
    }

    @Test
    @DisplayName("le vivier, puis le retour : chaque déplacement garde sa raison dans l’historique")
    void allerRetour() {
        deplacer(ListeProjet.VIVIER, RAISON);
        assertThat(projet().valeur(ChampProjet.LISTE)).isEqualTo("VIVIER");
        deplacer(ListeProjet.PRIORITAIRE, "Le terrain s’est libéré");
        assertThat(projet().valeur(ChampProjet.LISTE)).isEqualTo("PRIORITAIRE");
        assertThat(projet().valeur(ChampProjet.RAISON_EXCEPTION)).isNull();
        assertThat(journal())
                .contains(
                        "deplacement null Vivier : " + RAISON,
                        "deplacement null Prioritaire : Le terrain s’est libéré");
    }

    @Test
    @DisplayName("hors période, le projet reste dans la liste par exception avec sa raison ; au vivier elle s’efface")
    void exception() {
        saisir(ChampProjet.ANNEE_PREVUE, null, "2031");
        assertThat(projet().alertes()).containsExactly(AlerteProjet.ANNEE_HORS_PERIODE);
        deplacer(ListeProjet.PRIORITAIRE, "Financement anticipé attendu");
        assertThat(projet().valeur(ChampProjet.RAISON_EXCEPTION)).isEqualTo("Financement anticipé attendu");
        assertThat(projet().alertes()).isEmpty();
        deplacer(ListeProjet.VIVIER, RAISON);
        assertThat(projet().valeur(ChampProjet.RAISON_EXCEPTION)).isNull();
    }

    @Test
    @DisplayName("sans raison, périmé, par un autre que la commune ou chez un autre : refusé, et rien ne bouge")
    void refus() {
        long version = projet().version();
        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() -> deplacer(ListeProjet.VIVIER, "  "))
                .withMessageContaining("pourquoi");
        saisir(ChampProjet.LLS, null, "4");
        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(
                        () -> commune(() -> service.deplacer(contrat.id(), ilot, version, ListeProjet.VIVIER, RAISON)))
                .withMessageContaining("vient d’être modifié");
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(() -> contrat.enTantQueDdt(() -> {
                    service.deplacer(contrat.id(), ilot, projet().version(), ListeProjet.VIVIER, RAISON);
                    return "";
                }));
        UnContrat voisin = UnContrat.enVigueur(contexte);
        assertThatExceptionOfType(ContratIntrouvable.class)
                .isThrownBy(() -> voisin.enTantQueCommune(() -> {
                    service.deplacer(voisin.id(), ilot, 0, ListeProjet.VIVIER, RAISON);
                    return "";
                }));
        assertThat(projet().valeur(ChampProjet.LISTE)).isEqualTo("PRIORITAIRE");
    }

    @Test
    @DisplayName(
            "la cellule ne déplace pas : seule ou en bloc, elle renvoie à l’acte ; la raison donnée, le bloc déplace")
    void cellule() {
        Saisie saisie = Saisie.champ(ilot, 0, ChampProjet.LISTE.cle(), "PRIORITAIRE", "vivier");
        assertThatExceptionOfType(ValeurRefusee.class)
                .isThrownBy(() -> commune(() -> service.enregistrer(contrat.id(), saisie)))
                .withMessageContaining("Mettre au vivier")
                .withMessageContaining("raison");
        ResultatLot sans = lot(saisie, null);
        assertThat(sans.ecrites()).isEmpty();
        assertThat(sans.refusees())
                .singleElement()
                .extracting(Refusee::message)
                .asString()
                .contains("Mettre au vivier");
        assertThat(projet().valeur(ChampProjet.LISTE)).isEqualTo("PRIORITAIRE");
        assertThat(lot(saisie, RAISON).refusees()).isEmpty();
        assertThat(projet().valeur(ChampProjet.LISTE)).isEqualTo("VIVIER");
        assertThat(journal()).contains("deplacement null Vivier : " + RAISON);
        // the same once more is no move
        assertThat(lot(Saisie.champ(ilot, 0, ChampProjet.LISTE.cle(), "VIVIER", "vivier"), null)
                        .refusees())
                .isEmpty();
    }

    @Test
    @DisplayName("l’État propose le vivier ; accepté, c’est un déplacement dont son message est la raison")
    void proposition() {
        Saisie saisie = Saisie.champ(ilot, 0, ChampProjet.LISTE.cle(), "PRIORITAIRE", "vivier");
        UUID proposition = contrat.enTantQueDdt(() -> propositions.proposer(contrat.id(), saisie, RAISON))
                .getFirst()
                .id();
        assertThat(commune(() -> propositions.accepter(contrat.id(), proposition, "PRIORITAIRE"))
                        .estComplet())
                .isTrue();
        assertThat(projet().valeur(ChampProjet.LISTE)).isEqualTo("VIVIER");
        assertThat(projet().propositions()).isEmpty();
        assertThat(journal()).contains("deplacement null Vivier : " + RAISON);
    }

    @Test
    @DisplayName("financé avant la période : refusé, déjà comptabilisé, où que ce soit tapé")
    void dejaFinance() {
        String avant = "2024";
        assertThatExceptionOfType(ValeurRefusee.class)
                .isThrownBy(() -> saisir(ChampProjet.ANNEE_FINANCEMENT, null, avant))
                .withMessageContaining("déjà comptabilisés");
        assertThatExceptionOfType(ValeurRefusee.class)
                .isThrownBy(() -> commune(() -> service.ajouter(
                        contrat.id(),
                        new NouveauProjet(
                                contrat.commune(),
                                Map.of(ChampProjet.NOM, "Ancien", ChampProjet.ANNEE_FINANCEMENT, avant)))));
        assertThat(lot(Saisie.champ(ilot, 0, ChampProjet.ANNEE_FINANCEMENT.cle(), null, avant), null)
                        .refusees())
                .extracting(Refusee::champ, Refusee::valeur)
                .containsExactly(tuple(ChampProjet.ANNEE_FINANCEMENT, avant));
        assertThat(projet().entier(ChampProjet.ANNEE_FINANCEMENT)).isNull();
    }

    @Test
    @DisplayName("un arrondissement ne se saisit que dans une commune qui en a")
    void arrondissement() {
        assertThatExceptionOfType(ValeurRefusee.class)
                .isThrownBy(() -> saisir(ChampProjet.ARRONDISSEMENT, null, "3e arrondissement"))
                .withMessageContaining("n’a pas d’arrondissement");
    }

    private ResultatLot lot(Saisie saisie, String message) {
        return commune(() -> lots.appliquer(contrat.id(), LotProjets.cellules(List.of(saisie)), message));
    }

    private UUID ajouter(String nom) {
        return commune(() -> service.ajouter(contrat.id(), NouveauProjet.nomme(contrat.commune(), nom)));
    }

    private void deplacer(ListeProjet vers, String raison) {
        contrat.enTantQueCommune(() -> {
            service.deplacer(contrat.id(), ilot, projet().version(), vers, raison);
            return "";
        });
    }

    private void saisir(ChampProjet champ, String lu, String saisi) {
        commune(() -> service.enregistrer(contrat.id(), Saisie.champ(ilot, 0, champ.cle(), lu, saisi)));
    }

    private <T> T commune(Supplier<T> travail) {
        return contrat.enTantQueCommune(travail);
    }

    private void commune(Runnable travail) {
        contrat.enTantQueCommune(() -> {
            travail.run();
            return "";
        });
    }

    private Projet projet() {
        return contrat.enTantQueCommune(() -> consultation.projet(contrat.id(), ilot))
                .orElseThrow();
    }

    private List<String> journal() {
        return jdbc.sql("select champ, avant, apres from journal_ecriture where objet = 'projet' and objet_id = :id"
                        + " order by id")
                .param("id", ilot.toString())
                .query((rs, _) -> rs.getString(1) + " " + rs.getString(2) + " " + rs.getString(3))
                .list();
    }
}
