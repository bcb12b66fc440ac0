package fr.mixitesociale.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.NatureContrat;
import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.contrat.TypeContrat;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.inventaire.FaitsDeCommune;
import fr.mixitesociale.inventaire.InventaireAnnuel;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Siren;
import fr.mixitesociale.territoire.Commune;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Le constat de l’inventaire de base")
class BaseConstateeTest {

    private static final LocalDate BASE = LocalDate.of(2025, 1, 1);
    private static final Signataire ETAT =
            new Signataire(UUID.randomUUID(), NatureSignataire.ETAT, "00", "L’État", true);

    @Test
    @DisplayName(
            "est daté des chiffres eux-mêmes : le moindre qui change donne un autre texte, l’écriture d’un taux non")
    void empreinte() {
        String constatee = BaseDuContrat.empreinte(List.of(fait(1_387, 8_420, "25")));
        assertThat(BaseDuContrat.empreinte(List.of(fait(1_387, 8_420, "25.00"))))
                .isEqualTo(constatee);
        assertThat(BaseDuContrat.empreinte(List.of(fait(1_388, 8_420, "25")))).isNotEqualTo(constatee);
        assertThat(BaseDuContrat.empreinte(List.of(fait(1_387, 8_421, "25")))).isNotEqualTo(constatee);
        assertThat(BaseDuContrat.empreinte(List.of(fait(1_387, 8_420, "20")))).isNotEqualTo(constatee);
        assertThat(BaseDuContrat.empreinte(List.of(fait(null, null, "25")))).isNotEqualTo(constatee);
    }

    @ParameterizedTest
    @EnumSource(StatutContrat.class)
    @DisplayName("tombe quand ses chiffres changent, tant que la signature n’est pas ouverte")
    void aReprendre(StatutContrat statut) {
        Dossier dossier = dossier(statut);
        ActeEnregistre constat = dossier.actes().getFirst();
        assertThat(dossier.estAReprendre(constat)).as("nobody asked").isFalse();
        assertThat(dossier.surLaBase("constatée").estAReprendre(constat)).isFalse();
        assertThat(dossier.surLaBase("corrigée").estAReprendre(constat)).isEqualTo(statut.redactionOuverte());
    }

    @Test
    @DisplayName("ne tombe pas avec le reste du texte, et arrête l’ouverture à la signature quand il tombe")
    void attendu() {
        Dossier projet = dossier(StatutContrat.PROJET);
        assertThat(projet.surLaBase("constatée").tient(Acte.CONSTATER_BASE, ETAT.id()))
                .isTrue();
        assertThat(Acte.OUVRIR_SIGNATURE.gardes()).contains(Garde.BASE_CONSTATEE);
        assertThat(Attentes.de(projet.surLaBase("corrigée"), BASE))
                .extracting(Attente::acte, Attente::reprise)
                .contains(tuple(Acte.CONSTATER_BASE, true));
        assertThat(Attentes.de(projet.surLaBase("constatée"), BASE))
                .extracting(Attente::acte)
                .doesNotContain(Acte.CONSTATER_BASE);
    }

    @Test
    @DisplayName("n’est pas demandé à un avenant qui laisse les objectifs")
    void avenant() {
        assertThat(sur(avenant("gouvernance")).fixeLesObjectifs()).isFalse();
        assertThat(sur(avenant("gouvernance", "objectifs")).fixeLesObjectifs()).isTrue();
        assertThat(Attentes.de(sur(avenant("gouvernance")), BASE))
                .extracting(Attente::acte)
                .doesNotContain(Acte.CONSTATER_BASE);
        assertThat(Attentes.de(sur(avenant("objectifs")), BASE))
                .extracting(Attente::acte)
                .contains(Acte.CONSTATER_BASE);
    }

    private static Dossier sur(Avenant avenant) {
        return new Dossier(contrat(StatutContrat.PROJET), List.of(), null, avenant, null);
    }

    private static Avenant avenant(String... chapitres) {
        return new Avenant(
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                "Essai",
                Set.of(chapitres),
                StatutContrat.PROJET,
                Instant.EPOCH,
                "ddt");
    }

    private static Dossier dossier(StatutContrat statut) {
        ActeEnregistre constat = new ActeEnregistre(
                UUID.randomUUID(),
                Acte.CONSTATER_BASE,
                ETAT.id(),
                null,
                BASE,
                Voie.PAPIER,
                "DDT",
                null,
                null,
                null,
                null,
                "constatée",
                "constatée",
                Instant.EPOCH,
                "ddt",
                List.of());
        return new Dossier(contrat(statut), List.of(constat), null);
    }

    private static Contrat contrat(StatutContrat statut) {
        return new Contrat(
                UUID.randomUUID(),
                NatureContrat.COMMUNE,
                TypeContrat.SANS_AMENAGEMENT,
                new PeriodeTriennale(2026),
                statut,
                "Aubrac-sur-Mirande",
                new Siren("209900018"),
                "00",
                LocalDate.of(2028, 12, 31),
                0,
                List.of(ETAT));
    }

    private static FaitsDeCommune fait(@Nullable Integer lls, @Nullable Integer rp, String cible) {
        InventaireAnnuel inventaire = mock(InventaireAnnuel.class);
        when(inventaire.lls()).thenReturn(lls);
        when(inventaire.rp()).thenReturn(rp);
        FaitsDeCommune fait = mock(FaitsDeCommune.class);
        when(fait.base()).thenReturn(inventaire);
        when(fait.dateDeBase()).thenReturn(BASE);
        when(fait.tauxCible()).thenReturn(new BigDecimal(cible));
        when(fait.commune())
                .thenReturn(new Commune(
                        new CodeInsee("00001"),
                        "Aubrac-sur-Mirande",
                        "00",
                        "00",
                        null,
                        new Siren("209900018"),
                        null,
                        18_420,
                        List.of(),
                        List.of()));
        return fait;
    }
}
