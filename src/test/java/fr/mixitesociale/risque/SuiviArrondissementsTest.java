package fr.mixitesociale.risque;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.mixitesociale.objectif.ChampArrondissement;
import fr.mixitesociale.objectif.PartArrondissement;
import fr.mixitesociale.projet.ProjetSuivi;
import fr.mixitesociale.risque.SuiviArrondissements.Ligne;
import fr.mixitesociale.socle.CodeInsee;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Suivre les arrondissements d’une commune, sans valeur réglementaire")
class SuiviArrondissementsTest {

    private static final CodeInsee COMMUNE = new CodeInsee("00101");

    @Test
    @DisplayName("chacun a son taux, sa part et ses projets ; ceux qu’on ne situe pas sont comptés à part")
    void repartir() {
        SuiviArrondissements suivi = SuiviArrondissements.de(
                new Bilan(
                        COMMUNE,
                        "Grandval",
                        300,
                        null,
                        List.of(
                                projet("Caserne", 70, "1er Arrondissement", Regle.OBTENU),
                                projet("Gare", 20, "1ER  arrondissement", Regle.DELAI_TENU),
                                projet("Tour", 40, null, Regle.DELAI_TENU),
                                projet("Port", 5, "9e Arrondissement", Regle.DELAI_TENU))),
                List.of(part("1er Arrondissement", "12.5", "200"), part("2e Arrondissement", null, null)),
                "Non situés");
        assertThat(suivi.lignes())
                .extracting(Ligne::nom, Ligne::taux, Ligne::objectif, Ligne::projets, Ligne::lls, Ligne::obtenus)
                .containsExactly(
                        tuple("1er Arrondissement", new BigDecimal("12.5"), 200, 2, 90, 70),
                        tuple("2e Arrondissement", null, null, 0, 0, 0));
        assertThat(suivi.nonSitues())
                .extracting(Ligne::nom, Ligne::projets, Ligne::lls)
                .containsExactly("Non situés", 2, 45);
    }

    private static Appreciation projet(String nom, int lls, @Nullable String arrondissement, Regle regle) {
        ProjetSuivi projet = new ProjetSuivi(
                UUID.randomUUID(),
                UUID.randomUUID(),
                COMMUNE,
                nom,
                lls,
                null,
                null,
                null,
                2027,
                null,
                null,
                arrondissement,
                false);
        return new Appreciation(projet, regle, null, LocalDate.of(2027, 1, 1), 0);
    }

    private static PartArrondissement part(String nom, @Nullable String taux, @Nullable String objectif) {
        Map<ChampArrondissement, @Nullable String> valeurs = new EnumMap<>(ChampArrondissement.class);
        valeurs.put(ChampArrondissement.TAUX, taux);
        valeurs.put(ChampArrondissement.OBJECTIF, objectif);
        return new PartArrondissement(UUID.randomUUID(), 0, COMMUNE, nom, valeurs, null);
    }
}
