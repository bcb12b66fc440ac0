package fr.mixitesociale.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.ContratsDuGroupement;
import fr.mixitesociale.contrat.NatureContrat;
import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.contrat.PointDeControle;
import fr.mixitesociale.contrat.PointDeControle.Gravite;
import fr.mixitesociale.contrat.PointDeControle.Jalon;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.contrat.TexteDuContrat;
import fr.mixitesociale.contrat.TypeContrat;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.inventaire.FaitsConsultation;
import fr.mixitesociale.inventaire.FaitsDeCommune;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Siren;
import fr.mixitesociale.territoire.Commune;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each guard refuses once: the law stops the act with its article, the guide wants a written reason with its page. */
@DisplayName("Chaque garde")
class GardesTest {

    private static final PeriodeTriennale PERIODE = new PeriodeTriennale(2026);
    private static final LocalDate TERME = LocalDate.of(2028, 12, 31);
    private static final LocalDate JOUR = LocalDate.of(2026, 6, 2);
    private static final Signataire COMMUNE = signataire(NatureSignataire.COMMUNE, "00001", "Commune d’Aubrac");
    private static final Signataire EPCI = signataire(NatureSignataire.EPCI, "209900018", "CA du Val");
    private static final Signataire ETAT = signataire(NatureSignataire.ETAT, "00", "État");

    private final TexteDuContrat textes = mock(TexteDuContrat.class);
    private final ContratsDuGroupement groupement = mock(ContratsDuGroupement.class);
    private final FaitsConsultation faits = mock(FaitsConsultation.class);
    private final PointsDemandes points = mock(PointsDemandes.class);
    private final ExamenDesGardes examen = new ExamenDesGardes(textes, groupement, faits, points);

    @ParameterizedTest
    @EnumSource(Garde.class)
    @DisplayName("refuse une fois, et dit son motif et sa source ; la loi arrête, le guide accepte un motif écrit")
    void refuse(Garde garde) {
        Acte acte = acteGarde(garde);
        List<PointDeControle> trouves = examen.examiner(List.of(garde), manquant(garde, acte));

        assertThat(trouves).as("the guard sees nothing").isNotEmpty();
        assertThat(trouves).allSatisfy(point -> {
            assertThat(point.phrase()).isNotBlank().doesNotContain("procedure.garde");
            assertThat(point.source()).containsPattern("art\\. |guide DHUP");
        });
        boolean desChapitres = garde == Garde.CHAPITRES_PROJET || garde == Garde.CHAPITRES_SIGNATURE;
        if (!desChapitres) {
            assertThat(trouves).allSatisfy(point -> {
                assertThat(point.code()).isEqualTo(garde.code());
                assertThat(point.gravite()).isEqualTo(garde.gravite());
                assertThat(point.source()).isEqualTo(garde.source());
            });
        }
        SaisieActe sansMotif = SaisieActe.de(acte, JOUR);
        SaisieActe motive = sansMotif.malgre(trouves.stream()
                .collect(Collectors.toMap(PointDeControle::code, _ -> "Examiné en comité", (un, _) -> un)));
        assertThatExceptionOfType(RefusDeGarde.class)
                .isThrownBy(() -> ReservesEcrites.de(trouves, sansMotif))
                .satisfies(refus -> assertThat(refus.points()).isEqualTo(trouves))
                .withMessageContaining(trouves.getFirst().phrase())
                .withMessageContaining(trouves.getFirst().source());
        if (trouves.stream().anyMatch(PointDeControle::estBloquant)) {
            assertThatExceptionOfType(RefusDeGarde.class)
                    .as("no reason passes over the law")
                    .isThrownBy(() -> ReservesEcrites.de(trouves, motive))
                    .withMessageContaining("impossible");
        } else {
            assertThatCode(() -> assertThat(ReservesEcrites.de(trouves, motive))
                            .allSatisfy(reserve -> assertThat(reserve.motif()).isEqualTo("Examiné en comité")))
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @EnumSource(Garde.class)
    @DisplayName("se tait quand ce qu’elle attend est là")
    void laissePasser(Garde garde) {
        assertThat(examen.examiner(List.of(garde), complet(garde, acteGarde(garde))))
                .isEmpty();
    }

    /** An act under this guard: whatever guards none would be a guard nobody meets. */
    private static Acte acteGarde(Garde garde) {
        return Set.of(Acte.values()).stream()
                .filter(acte -> acte.gardes().contains(garde))
                .findFirst()
                .orElseThrow();
    }

    private Cas manquant(Garde garde, Acte acte) {
        TypeContrat type = switch (garde) {
            case AVIS_CNSRU -> TypeContrat.MUTUALISANT;
            case CUMUL -> TypeContrat.ABAISSANT;
            default -> TypeContrat.SANS_AMENAGEMENT;
        };
        List<FaitsDeCommune> connus = List.of(fait(false, false));
        when(faits.pour(anyCollection(), any())).thenReturn(connus);
        when(groupement.existe(any(), any(), any(), any())).thenReturn(true);
        when(textes.controles(any()))
                .thenReturn(List.of(new PointDeControle(
                        "engagement.theme.sans",
                        Gravite.RECOMMANDE,
                        Jalon.PROJET,
                        "Le thème foncier n’a pas d’engagement.",
                        "guide DHUP, p. 23",
                        "engagements",
                        null)));
        when(points.duContrat(any()))
                .thenReturn(
                        garde == Garde.REPONSES
                                ? List.of(new PointPose(COMMUNE.id(), PointDemande.FONCIER, "Rareté", null))
                                : List.of());
        LocalDate terme = switch (garde) {
            case TROIS_ANS -> JOUR.plusYears(5);
            case TERME_DE_LA_PERIODE -> TERME.minusMonths(2);
            default -> TERME;
        };
        LocalDate le = garde == Garde.SIX_MOIS_AVANT_LE_TERME ? TERME.minusMonths(2) : JOUR;
        List<ActeEnregistre> actes = garde == Garde.SANS_SIGNATURE ? List.of(fait(Acte.SIGNER, COMMUNE)) : List.of();
        return cas(acte, type, actes, Set.of(), le, terme);
    }

    private Cas complet(Garde garde, Acte acte) {
        when(faits.pour(anyCollection(), any())).thenReturn(List.of());
        when(textes.controles(any())).thenReturn(List.of());
        when(points.duContrat(any()))
                .thenReturn(List.of(new PointPose(COMMUNE.id(), PointDemande.FONCIER, "Rareté", "Partagé")));
        List<ActeEnregistre> actes = garde == Garde.SANS_SIGNATURE
                ? List.of()
                : List.of(
                        fait(Acte.DEMANDER, COMMUNE),
                        fait(Acte.DELIBERER, COMMUNE),
                        fait(Acte.DELIBERER, EPCI),
                        fait(Acte.AVIS_CNSRU, ETAT),
                        fait(Acte.CONSTATER_BASE, ETAT));
        LocalDate le = garde == Garde.TERME_PASSE ? TERME.plusDays(1) : JOUR;
        TypeContrat type = garde == Garde.MUTUALISANT ? TypeContrat.MUTUALISANT : TypeContrat.SANS_AMENAGEMENT;
        return cas(acte, type, actes, Set.of(COMMUNE.id(), EPCI.id(), ETAT.id()), le, TERME);
    }

    private static Cas cas(
            Acte acte,
            TypeContrat type,
            List<ActeEnregistre> actes,
            Set<UUID> presents,
            LocalDate le,
            LocalDate terme) {
        Contrat contrat = new Contrat(
                UUID.randomUUID(),
                NatureContrat.COMMUNE,
                type,
                PERIODE,
                StatutContrat.PROJET,
                "Aubrac-sur-Mirande",
                new Siren("209900018"),
                "00",
                TERME,
                0,
                List.of(COMMUNE, EPCI, ETAT));
        return new Cas(new Dossier(contrat, actes, null), acte, COMMUNE.id(), presents, le, terme);
    }

    private static ActeEnregistre fait(Acte acte, Signataire par) {
        return new ActeEnregistre(
                UUID.randomUUID(),
                acte,
                par.id(),
                null,
                JOUR,
                Voie.COMPTE,
                "Jeanne Vidal",
                null,
                null,
                null,
                null,
                null,
                null,
                Instant.EPOCH,
                "maire",
                List.of());
    }

    private static FaitsDeCommune fait(@Nullable Boolean soumise, @Nullable Boolean carencee) {
        FaitsDeCommune fait = mock(FaitsDeCommune.class);
        when(fait.soumise()).thenReturn(soumise);
        when(fait.carencee()).thenReturn(carencee);
        when(fait.estSurBaseLegale()).thenReturn(false);
        when(fait.dateDeBase()).thenReturn(LocalDate.of(2025, 1, 1));
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

    private static Signataire signataire(NatureSignataire nature, String code, String nom) {
        return new Signataire(UUID.nameUUIDFromBytes(nom.getBytes(StandardCharsets.UTF_8)), nature, code, nom, true);
    }
}
