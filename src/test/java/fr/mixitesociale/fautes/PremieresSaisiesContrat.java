package fr.mixitesociale.fautes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.bilan.BilanService;
import fr.mixitesociale.calendrier.DemarchesService;
import fr.mixitesociale.calendrier.MotifDemarche;
import fr.mixitesociale.contrat.ContratsConsultation;
import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.copil.SeancesService;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.engagement.EngagementsService;
import fr.mixitesociale.engagement.NouvelEngagement;
import fr.mixitesociale.engagement.Theme;
import fr.mixitesociale.essai.UnContrat;
import fr.mixitesociale.preambule.PartiesService;
import fr.mixitesociale.redaction.Emplacement;
import fr.mixitesociale.redaction.NotesRedactionService;
import fr.mixitesociale.redaction.RedactionsService;
import fr.mixitesociale.risque.ManquesService;
import fr.mixitesociale.risque.RisqueService;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ResultatSaisie;
import fr.mixitesociale.socle.Saisie;
import fr.mixitesociale.suivi.ChampReunion;
import fr.mixitesociale.suivi.NatureReunion;
import fr.mixitesociale.suivi.ReunionsService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * What is made by its first saving is first saved by several people at the same instant. One of them makes it; each of the
 * others is told the usual way, as if they had come a second later.
 */
abstract class PremieresSaisiesContrat {

    private static final int PERSONNES = 6;
    /** The instant when a row appears between two looks of another is short. */
    private static final int TOURS = 8;

    @Autowired
    ApplicationContext contexte;

    @Test
    @DisplayName("une observation du bilan : un texte reste, les autres sont montrés à qui les a saisis")
    void observation() throws Exception {
        for (int tour = 0; tour < TOURS; tour++) {
            UnContrat contrat = UnContrat.enVigueur(contexte);
            UUID commune = signataire(contrat, NatureSignataire.COMMUNE);
            unSeulTexte(ensemble(n -> contrat.enTantQueCommune(
                    () -> service(BilanService.class).observer(contrat.id(), commune, texte(commune, "texte", n)))));
        }
    }

    @Test
    @DisplayName("un commentaire de l’objectif à risque : de même")
    void commentaireDeRisque() throws Exception {
        for (int tour = 0; tour < TOURS; tour++) {
            UnContrat contrat = UnContrat.enVigueur(contexte);
            unSeulTexte(ensemble(n -> contrat.enTantQueCommune(() -> service(RisqueService.class)
                    .commenter(contrat.id(), contrat.commune(), texte(contrat.id(), "texte", n)))));
        }
    }

    @Test
    @DisplayName("le représentant d’une partie : de même")
    void partie() throws Exception {
        for (int tour = 0; tour < TOURS; tour++) {
            UnContrat contrat = UnContrat.enElaboration(contexte);
            UUID commune = signataire(contrat, NatureSignataire.COMMUNE);
            unSeulTexte(ensemble(n -> contrat.enTantQueCommune(
                    () -> service(PartiesService.class).modifier(contrat.id(), texte(commune, "representant", n)))));
        }
    }

    @Test
    @DisplayName("un texte du document et une note de côté : de même")
    void redaction() throws Exception {
        for (int tour = 0; tour < TOURS; tour++) {
            UnContrat contrat = UnContrat.enElaboration(contexte);
            Emplacement ou = new Emplacement("preambule.enjeux", null);
            UUID texte = ou.id(contrat.id());
            unSeulTexte(ensemble(n -> contrat.enTantQueCommune(
                    () -> service(RedactionsService.class).enregistrer(contrat.id(), ou, texte(texte, "texte", n)))));
            unSeulTexte(ensemble(n -> contrat.enTantQueCommune(() ->
                    service(NotesRedactionService.class).enregistrer(contrat.id(), ou, texte(texte, "note", n)))));
        }
    }

    @Test
    @DisplayName("les engagements qui comblent le manque : les choix de chacun se joignent")
    void engagementsDuManque() throws Exception {
        UnContrat contrat = UnContrat.enElaboration(contexte);
        UUID commune = signataire(contrat, NatureSignataire.COMMUNE);
        UUID engagement = contrat.enTantQueCommune(() -> service(EngagementsService.class)
                .creer(
                        contrat.id(),
                        new NouvelEngagement(Theme.FONCIER, "Réserver deux terrains", commune, null, null)));
        List<Object> issues = ensemble(_ -> contrat.enTantQueCommune(() -> {
            service(ManquesService.class).choisir(contrat.id(), contrat.commune(), Set.of(), Set.of(engagement));
            return "chosen";
        }));
        assertThat(issues).containsOnly("chosen");
    }

    @Test
    @DisplayName("un comité de pilotage ouvert par plusieurs : une séance, les autres apprennent qu’elle est ouverte")
    void seance() throws Exception {
        UnContrat contrat = UnContrat.enVigueur(contexte);
        UUID reunion = contrat.enTantQueDdt(() -> service(ReunionsService.class)
                .prevoir(
                        contrat.id(),
                        Map.of(
                                ChampReunion.NATURE,
                                NatureReunion.COPIL.name(),
                                ChampReunion.INTITULE,
                                "Comité de pilotage annuel",
                                ChampReunion.JOUR,
                                LocalDate.now(contexte.getBean(Clock.class)).toString())));
        uneSeule(ensemble(
                _ -> contrat.enTantQueDdt(() -> service(SeancesService.class).ouvrir(contrat.id(), reunion))));
    }

    @Test
    @DisplayName("une procédure de carence ouverte par plusieurs : une seule, les autres apprennent qu’elle existe")
    void demarche() throws Exception {
        UnContrat contrat = UnContrat.enVigueur(contexte);
        uneSeule(ensemble(_ -> contrat.enTantQueDdt(() -> service(DemarchesService.class)
                .ouvrir(contrat.commune(), new PeriodeTriennale(2026), MotifDemarche.values()[0]))));
    }

    private static Saisie texte(UUID id, String champ, int personne) {
        return Saisie.champ(id, 0, champ, null, "Texte de la personne " + personne);
    }

    private static void unSeulTexte(List<Object> issues) {
        List<ResultatSaisie> resultats =
                issues.stream().map(ResultatSaisie.class::cast).toList();
        assertThat(resultats).filteredOn(ResultatSaisie::estComplet).hasSize(1);
        assertThat(resultats)
                .filteredOn(resultat -> !resultat.estComplet())
                .allSatisfy(resultat -> assertThat(resultat.collisions()).hasSize(1));
    }

    private static void uneSeule(List<Object> issues) {
        assertThat(issues).filteredOn(issue -> !(issue instanceof RefusMetier)).hasSize(1);
        assertThat(issues).filteredOn(RefusMetier.class::isInstance).hasSize(PERSONNES - 1);
    }

    /** @return for each person, the answer of the service or its refusal */
    private static List<Object> ensemble(IntFunction<Object> travail) throws Exception {
        return Editeurs.ensemble(PERSONNES, personne -> () -> {
            try {
                return travail.apply(personne);
            } catch (RefusMetier refus) {
                return refus;
            }
        });
    }

    private UUID signataire(UnContrat contrat, NatureSignataire nature) {
        return contrat.enTantQueDdt(() -> service(ContratsConsultation.class).mesContrats().stream()
                .filter(c -> c.id().equals(contrat.id()))
                .flatMap(c -> c.signataires().stream())
                .filter(s -> s.nature() == nature)
                .findFirst()
                .orElseThrow()
                .id());
    }

    private <T> T service(Class<T> type) {
        return contexte.getBean(type);
    }
}
