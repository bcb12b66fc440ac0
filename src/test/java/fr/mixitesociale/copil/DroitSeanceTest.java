package fr.mixitesociale.copil;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.acces.Perimetre;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.acces.Utilisateur;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.NatureContrat;
import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.contrat.TypeContrat;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.socle.CodeInsee;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Ouvrir et clore un COPIL")
class DroitSeanceTest {

    private static final CodeInsee AUBRAC = new CodeInsee("00001");
    private static final Signataire COMMUNE = signataire(1, NatureSignataire.COMMUNE, "Commune d’Aubrac-sur-Mirande");
    private static final Signataire ETAT = signataire(2, NatureSignataire.ETAT, "État (Mirande)");
    private static final Signataire EPF = signataire(3, NatureSignataire.ASSOCIE, "EPF d’essai");

    @Test
    @DisplayName("tant que l’article 4 ne nomme personne, chaque signataire public le peut, l’associé non")
    void sansAnimateur() {
        assertThat(refus(StatutContrat.EN_VIGUEUR, COMMUNE, null)).isNull();
        assertThat(refus(StatutContrat.EN_VIGUEUR, ETAT, null)).isNull();
        assertThat(refus(StatutContrat.EN_VIGUEUR, EPF, null)).isNotNull();
    }

    @Test
    @DisplayName("l’animateur nommé le peut seul ; les autres apprennent qui")
    void animateur() {
        assertThat(refus(StatutContrat.EN_VIGUEUR, COMMUNE, COMMUNE)).isNull();
        assertThat(refus(StatutContrat.EN_VIGUEUR, ETAT, COMMUNE)).contains(COMMUNE.nom());
    }

    @Test
    @DisplayName("personne ne le peut sur un contrat abandonné")
    void ferme() {
        assertThat(refus(StatutContrat.ABANDONNE, COMMUNE, null)).isNotNull();
    }

    private static @Nullable String refus(StatutContrat statut, Signataire cote, @Nullable Signataire animateur) {
        Contrat contrat = new Contrat(
                new UUID(0, 9),
                NatureContrat.COMMUNE,
                TypeContrat.SANS_AMENAGEMENT,
                new PeriodeTriennale(2026),
                statut,
                "Aubrac-sur-Mirande",
                null,
                "00",
                LocalDate.of(2028, 12, 31),
                1,
                List.of(COMMUNE, ETAT, EPF));
        Utilisateur personne = new Utilisateur(
                new UUID(0, 5),
                "essai",
                "Une personne",
                "Agent",
                Role.COMMUNE_SERVICE,
                new Perimetre.SurCommune(AUBRAC));
        return DroitSeance.refus(new Participation(contrat, personne, cote), Optional.ofNullable(animateur));
    }

    private static Signataire signataire(int numero, NatureSignataire nature, String nom) {
        return new Signataire(new UUID(0, numero), nature, "00001", nom, true);
    }
}
