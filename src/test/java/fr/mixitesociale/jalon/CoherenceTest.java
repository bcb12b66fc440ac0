package fr.mixitesociale.jalon;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.projet.DroitProjet;
import fr.mixitesociale.projet.ListeProjet;
import fr.mixitesociale.projet.Parc;
import fr.mixitesociale.projet.ResumeProjet;
import fr.mixitesociale.socle.CodeInsee;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Comparer les jalons d’un projet entre eux, avec le jour et avec la liste")
class CoherenceTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 6, 15);
    private static final UUID PROJET = new UUID(0, 1);

    private final Map<Jalon, JalonDeProjet> jalons = new EnumMap<>(Jalon.class);

    @Test
    @DisplayName("sans rien de dit, il n’y a rien à redire")
    void silence() {
        assertThat(alertes(null)).isEmpty();
    }

    @ParameterizedTest(name = "{0}, prévu le {1}, fait le {2} : {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "EN_COURS, 2026-06-14, -, RETARD",
                "EN_COURS, 2026-06-15, -, -",
                "NON_COMMENCE, 2026-06-14, -, RETARD",
                "FAIT, 2026-06-14, 2026-06-20, DATE_FUTURE",
                "FAIT, 2026-06-01, 2026-06-10, -",
                "SANS_OBJET, 2026-06-14, -, -",
                "EN_DIFFICULTE, 2026-09-01, -, DIFFICULTE"
            })
    @DisplayName("un jalon seul : le retard, la difficulté, la date à venir")
    void seul(StatutJalon statut, LocalDate prevu, LocalDate reel, NatureAlerte attendue) {
        poser(Jalon.FAISABILITE, statut, prevu, reel);
        assertThat(alertes(null)).isEqualTo(attendue == null ? List.of() : List.of(attendue));
    }

    @Test
    @DisplayName("en difficulté et en retard : les deux se disent")
    void deux() {
        poser(Jalon.MAITRISE_FONCIERE, StatutJalon.EN_DIFFICULTE, LocalDate.of(2026, 1, 1), null);
        assertThat(alertes(null)).containsExactly(NatureAlerte.RETARD, NatureAlerte.DIFFICULTE);
    }

    @Test
    @DisplayName("un permis obtenu sans dépôt, ou avant lui, avertit ; sans objet, non")
    void permis() {
        poser(Jalon.PERMIS_OBTENU, StatutJalon.FAIT, null, LocalDate.of(2026, 3, 1));
        assertThat(alertes(null)).containsExactly(NatureAlerte.PERMIS_SANS_DEPOT);
        poser(Jalon.PERMIS_DEPOSE, StatutJalon.FAIT, null, LocalDate.of(2026, 4, 1));
        assertThat(alertes(null)).containsExactly(NatureAlerte.PERMIS_SANS_DEPOT);
        poser(Jalon.PERMIS_DEPOSE, StatutJalon.FAIT, null, LocalDate.of(2025, 12, 1));
        assertThat(alertes(null)).isEmpty();
        poser(Jalon.PERMIS_DEPOSE, StatutJalon.FAIT, null, LocalDate.of(2026, 3, 1));
        assertThat(alertes(null)).as("on the very day").isEmpty();
        poser(Jalon.PERMIS_DEPOSE, StatutJalon.SANS_OBJET, null, null);
        assertThat(alertes(null)).isEmpty();
    }

    @Test
    @DisplayName("un agrément sans foncier avertit ; son année est celle de la liste")
    void agrement() {
        poser(Jalon.AGREMENT, StatutJalon.FAIT, null, LocalDate.of(2026, 3, 1));
        assertThat(alertes(2026)).containsExactly(NatureAlerte.AGREMENT_SANS_FONCIER);
        poser(Jalon.MAITRISE_FONCIERE, StatutJalon.FAIT, null, LocalDate.of(2025, 3, 1));
        assertThat(alertes(2026)).isEmpty();
        assertThat(alertes(2027)).containsExactly(NatureAlerte.ANNEE_DIFFERENTE);
        assertThat(alertes(null)).containsExactly(NatureAlerte.ANNEE_DIFFERENTE);
    }

    @Test
    @DisplayName("le dernier jalon porte le nom de ce que son parc obtient")
    void noms() {
        assertThat(Jalon.AGREMENT.libelle(Parc.PUBLIC)).isEqualTo("Agrément");
        assertThat(Jalon.AGREMENT.libelle(Parc.PRIVE)).isEqualTo("Conventionnement");
        assertThat(Jalon.AGREMENT.libelle(null)).isEqualTo("Agrément ou conventionnement");
        assertThat(Jalon.DEMANDE_AGREMENT.libelle(Parc.PRIVE)).isEqualTo("Demande de conventionnement");
        assertThat(Jalon.PERMIS_OBTENU.libelle(Parc.PRIVE)).isEqualTo(Jalon.PERMIS_OBTENU.libelle());
    }

    private void poser(Jalon jalon, StatutJalon statut, @Nullable LocalDate prevu, @Nullable LocalDate reel) {
        jalons.put(jalon, new JalonDeProjet(PROJET, jalon, statut, prevu, reel, null, 0));
    }

    private List<NatureAlerte> alertes(@Nullable Integer annee) {
        ResumeProjet projet = new ResumeProjet(
                PROJET,
                new CodeInsee("00001"),
                "Îlot",
                20,
                10,
                ListeProjet.PRIORITAIRE,
                2027,
                annee,
                null,
                null,
                false,
                DroitProjet.MODIFIER);
        return new Coherence(projet, jalons, JOUR)
                .alertes().stream().map(AlerteJalon::nature).toList();
    }
}
