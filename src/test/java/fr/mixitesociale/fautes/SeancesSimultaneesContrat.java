package fr.mixitesociale.fautes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.copil.SeancesService;
import fr.mixitesociale.essai.UnContrat;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.suivi.ChampReunion;
import fr.mixitesociale.suivi.NatureReunion;
import fr.mixitesociale.suivi.ReunionsConsultation;
import fr.mixitesociale.suivi.ReunionsService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Several people hold the same COPIL: they close it at once, or one opens the meeting that another deletes. */
abstract class SeancesSimultaneesContrat {

    private static final int PERSONNES = 6;

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    @DisplayName(
            "close par plusieurs : un compte rendu et une ligne d’historique, les autres apprennent qu’elle est close")
    void clore() throws Exception {
        UnContrat contrat = UnContrat.enVigueur(contexte);
        UUID reunion = reunion(contrat);
        UUID seance = contrat.enTantQueDdt(() -> seances().ouvrir(contrat.id(), reunion));
        List<Boolean> closes = Editeurs.ensemble(
                PERSONNES,
                _ -> () -> reussit(() -> contrat.enTantQueDdt(() -> {
                    seances().clore(contrat.id(), seance);
                    return true;
                })));
        assertThat(closes).filteredOn(faite -> faite).hasSize(1);
        assertThat(lignes(seance, "cloture")).isOne();
    }

    @RepeatedTest(5)
    @DisplayName("ouverte pendant qu’on supprime sa réunion : l’un ou l’autre, jamais une séance sans réunion")
    void ouvrirContreSupprimer() throws Exception {
        UnContrat contrat = UnContrat.enVigueur(contexte);
        UUID reunion = reunion(contrat);
        List<Boolean> faits = Editeurs.ensemble(
                2,
                rang -> () -> reussit(() -> contrat.enTantQueDdt(() -> {
                    if (rang == 0) {
                        seances().ouvrir(contrat.id(), reunion);
                    } else {
                        reunions().supprimer(contrat.id(), reunion);
                    }
                    return true;
                })));
        assertThat(faits).filteredOn(fait -> fait).hasSize(1);
        Integer ouvertes =
                jdbc.queryForObject("select count(*) from copil_seance where reunion_id = ?", Integer.class, reunion);
        int lisibles = contrat.enTantQueDdt(
                        () -> contexte.getBean(ReunionsConsultation.class).lister(contrat.id()))
                .size();
        assertThat(ouvertes).isEqualTo(lisibles);
    }

    private interface Acte {
        boolean faire();
    }

    /** A refusal in French is an answer; anything else is a fault and ends the test. */
    private static boolean reussit(Acte acte) {
        try {
            return acte.faire();
        } catch (RefusMetier refus) {
            return false;
        }
    }

    private UUID reunion(UnContrat contrat) {
        String jour = LocalDate.now(contexte.getBean(Clock.class)).toString();
        return contrat.enTantQueDdt(() -> reunions()
                .prevoir(
                        contrat.id(),
                        Map.of(
                                ChampReunion.NATURE,
                                NatureReunion.COPIL.name(),
                                ChampReunion.INTITULE,
                                "Comité de pilotage annuel",
                                ChampReunion.JOUR,
                                jour)));
    }

    private int lignes(UUID objet, String champ) {
        Integer nombre = jdbc.queryForObject(
                "select count(*) from journal_ecriture where objet_id = ? and champ = ?",
                Integer.class,
                objet.toString(),
                champ);
        return nombre == null ? 0 : nombre;
    }

    private SeancesService seances() {
        return contexte.getBean(SeancesService.class);
    }

    private ReunionsService reunions() {
        return contexte.getBean(ReunionsService.class);
    }
}
