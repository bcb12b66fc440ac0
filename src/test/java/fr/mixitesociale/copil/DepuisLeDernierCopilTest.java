package fr.mixitesociale.copil;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.copil.Instantane.DifficulteFigee;
import fr.mixitesociale.copil.Instantane.EngagementFige;
import fr.mixitesociale.copil.Instantane.JalonFige;
import fr.mixitesociale.copil.Instantane.ProjetFige;
import fr.mixitesociale.engagement.StatutEngagement;
import fr.mixitesociale.jalon.Jalon;
import fr.mixitesociale.jalon.StatutJalon;
import fr.mixitesociale.risque.Niveau;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Depuis le dernier COPIL")
class DepuisLeDernierCopilTest {

    private static final Instantane AVANT = new Instantane(
            LocalDate.of(2026, 11, 20),
            227,
            List.of(
                    projet("Tanneurs", 42, Niveau.PROBABLE, false, Map.of()),
                    projet(
                            "Belpuech",
                            41,
                            Niveau.PROBABLE,
                            false,
                            Map.of(
                                    Jalon.MAITRISE_FONCIERE,
                                    prevu("2027-03-01"),
                                    Jalon.PERMIS_DEPOSE,
                                    prevu("2027-09-01"))),
                    projet("Jean-Macé", 18, Niveau.PROBABLE, false, Map.of(Jalon.FAISABILITE, prevu("2027-01-15"))),
                    projet("Stade", 30, Niveau.RISQUE, false, Map.of())),
            List.of(
                    engagement("1.1", "Observatoire du foncier", StatutEngagement.EN_COURS, false),
                    engagement("2.1", "Secteur de mixité", StatutEngagement.A_LANCER, false),
                    engagement("4.1", "Cotation de la demande", StatutEngagement.A_LANCER, false)),
            List.of(new DifficulteFigee(id("recours"), "Jean-Macé", "recours d’un riverain", false)));

    private static final Instantane APRES = new Instantane(
            LocalDate.of(2027, 11, 20),
            220,
            List.of(
                    projet("Tanneurs", 42, Niveau.SECURISE, true, Map.of()),
                    projet(
                            "Belpuech",
                            36,
                            Niveau.RISQUE,
                            false,
                            Map.of(
                                    Jalon.MAITRISE_FONCIERE,
                                    prevu("2028-01-10"),
                                    Jalon.PERMIS_DEPOSE,
                                    new JalonFige(StatutJalon.EN_DIFFICULTE, null, null))),
                    projet(
                            "Jean-Macé",
                            18,
                            Niveau.PROBABLE,
                            false,
                            Map.of(Jalon.FAISABILITE, new JalonFige(StatutJalon.FAIT, null, LocalDate.of(2027, 2, 3)))),
                    projet("Gare", 12, Niveau.PROBABLE, false, Map.of())),
            List.of(
                    engagement("1.1", "Observatoire du foncier", StatutEngagement.REALISE, false),
                    engagement("2.1", "Secteur de mixité", StatutEngagement.A_LANCER, true),
                    engagement("3.1", "Fonds friche", StatutEngagement.A_LANCER, false)),
            List.of(
                    new DifficulteFigee(id("recours"), "Jean-Macé", "recours d’un riverain.", true),
                    new DifficulteFigee(id("indivision"), "Belpuech", "indivision.", false)));

    @Test
    @DisplayName("deux instantanés à un an d’écart donnent ces phrases, dans cet ordre")
    void phrases() {
        assertThat(Evolutions.entre(AVANT, APRES))
                .extracting(Evolution::phrase)
                .containsExactly(
                        "L’objectif est passé de 227 à 220 logements.",
                        "Les logements agréés sont passés de 0 à 42 (+ 42).",
                        "Les logements sécurisés sont passés de 0 à 42 (+ 42).",
                        "Les logements probables sont passés de 101 à 30 (− 71).",
                        "Les logements à risque sont passés de 30 à 36 (+ 6).",
                        "« Tanneurs » a obtenu son agrément : 42 logements.",
                        "« Belpuech » était probable, il est à risque : foncier non maîtrisé.",
                        "« Belpuech » compte 36 logements au lieu de 41 logements.",
                        "« Gare » est entré dans la liste prioritaire : 12 logements.",
                        "« Stade » est sorti de la liste prioritaire : 30 logements.",
                        "« Belpuech » : maîtrise foncière, repoussé du 01/03/2027 au 10/01/2028.",
                        "« Belpuech » : permis déposé, en difficulté.",
                        "« Jean-Macé » : étude de faisabilité le 03/02/2027.",
                        "Engagement 1.1, Observatoire du foncier : réalisé.",
                        "Engagement 2.1, Secteur de mixité : échu le 30 juin 2027.",
                        "Engagement 3.1, Fonds friche : nouvel engagement.",
                        "Engagement 4.1, Cotation de la demande : engagement retiré.",
                        "« Jean-Macé » : difficulté levée, recours d’un riverain.",
                        "« Belpuech » : difficulté signalée, indivision.");
    }

    @Test
    @DisplayName("rien n’a changé : rien n’est dit ; ce qui est figé se relit tel quel")
    void identiques() {
        assertThat(Evolutions.entre(AVANT, AVANT)).isEmpty();
        assertThat(Json.lire(Json.de(APRES), Instantane.class)).isEqualTo(APRES);
        assertThat(Json.lire(Json.de(APRES).replace("\"confidentiel\":false,", ""), Instantane.class))
                .as("frozen before that field was there")
                .isEqualTo(APRES);
    }

    private static ProjetFige projet(String nom, int lls, Niveau niveau, boolean obtenu, Map<Jalon, JalonFige> jalons) {
        return new ProjetFige(id(nom), nom, lls, niveau, obtenu, "foncier non maîtrisé", jalons, false);
    }

    private static JalonFige prevu(String jour) {
        return new JalonFige(StatutJalon.EN_COURS, LocalDate.parse(jour), null);
    }

    @Test
    @DisplayName("un retard dit au dernier COPIL ne se redit pas")
    void retardConnu() {
        assertThat(Evolutions.entre(enRetard(AVANT), enRetard(APRES))).isEmpty();
    }

    private static Instantane enRetard(Instantane modele) {
        return new Instantane(
                modele.jour(),
                227,
                List.of(),
                List.of(engagement("2.1", "Secteur de mixité", StatutEngagement.A_LANCER, true)),
                List.of());
    }

    private static EngagementFige engagement(String numero, String intitule, StatutEngagement statut, boolean retard) {
        return new EngagementFige(id(numero), numero, intitule, "Commune", statut, LocalDate.of(2027, 6, 30), retard);
    }

    private static UUID id(String nom) {
        return UUID.nameUUIDFromBytes(nom.getBytes(StandardCharsets.UTF_8));
    }
}
