package fr.mixitesociale.contrat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.mixitesociale.engagement.ChampEngagement;
import fr.mixitesociale.engagement.EngagementFiche;
import fr.mixitesociale.engagement.EngagementsConsultation;
import fr.mixitesociale.engagement.EngagementsService;
import fr.mixitesociale.engagement.NouvelEngagement;
import fr.mixitesociale.engagement.Theme;
import fr.mixitesociale.essai.UnContrat;
import fr.mixitesociale.preambule.ChampPartie;
import fr.mixitesociale.preambule.FichePartie;
import fr.mixitesociale.preambule.PartiesConsultation;
import fr.mixitesociale.preambule.PartiesService;
import fr.mixitesociale.projet.ChampProjet;
import fr.mixitesociale.projet.ListeProjet;
import fr.mixitesociale.projet.NouveauProjet;
import fr.mixitesociale.projet.Projet;
import fr.mixitesociale.projet.ProjetsConsultation;
import fr.mixitesociale.projet.ProjetsService;
import fr.mixitesociale.redaction.Emplacement;
import fr.mixitesociale.redaction.RedactionsConsultation;
import fr.mixitesociale.redaction.RedactionsService;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.RefusDroit;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.Saisie;
import fr.mixitesociale.suivi.ChampGouvernance;
import fr.mixitesociale.suivi.ChampMembre;
import fr.mixitesociale.suivi.FicheGouvernance;
import fr.mixitesociale.suivi.GouvernanceConsultation;
import fr.mixitesociale.suivi.GouvernanceService;
import fr.mixitesociale.suivi.Instance;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The next contract starts from the one that ends. */
abstract class ContratSuivantContrat {

    private static final String ENJEUX = "preambule.enjeux";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    ContratSuivantService suivants;

    @Autowired
    ProjetsService projets;

    @Autowired
    ProjetsConsultation projetsLus;

    @Autowired
    EngagementsService engagements;

    @Autowired
    EngagementsConsultation engagementsLus;

    @Autowired
    GouvernanceService gouvernances;

    @Autowired
    GouvernanceConsultation gouvernancesLues;

    @Autowired
    PartiesService parties;

    @Autowired
    PartiesConsultation partiesLues;

    @Autowired
    RedactionsService redactions;

    @Autowired
    RedactionsConsultation redactionsLues;

    @Autowired
    AccesContrat acces;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock horloge;

    private UnContrat contrat;

    @BeforeEach
    void contrat() {
        contrat = UnContrat.enElaboration(contexte);
    }

    @Test
    @DisplayName(
            "vivier, projets non financés, engagements ouverts et textes passent au contrat suivant, avec leur origine")
    void reprendre() {
        projet("Îlot Gare", Map.of(ChampProjet.LLS, "40"));
        projet("Déjà financé", Map.of(ChampProjet.ANNEE_FINANCEMENT, "2026"));
        UUID ouvert = engagement("Créer un observatoire du foncier");
        UUID realise = engagement("Signer la convention avec l’EPF");
        avancer(realise, "REALISE");
        contrat.enTantQueCommune(() -> {
            Emplacement ou = new Emplacement(ENJEUX, null);
            return redactions.enregistrer(
                    contrat.id(), ou, Saisie.champ(ou.id(contrat.id()), 0, "texte", null, "Une ville qui grandit."));
        });
        signeEtEchu();

        UUID suivant = contrat.enTantQueDdt(() -> suivants.preparer(contrat.id()));

        assertThat(lu(suivant).periode().libelle()).isEqualTo("2029-2031");
        assertThat(lu(suivant).statut()).isEqualTo(StatutContrat.ELABORATION);
        Projet candidat =
                contrat.enTantQueCommune(() -> projetsLus.tous(suivant)).getFirst();
        assertThat(contrat.enTantQueCommune(() -> projetsLus.tous(suivant))).hasSize(1);
        assertThat(candidat.valeur(ChampProjet.NOM)).isEqualTo("Îlot Gare");
        assertThat(candidat.valeur(ChampProjet.LISTE)).isEqualTo(ListeProjet.VIVIER.name());
        EngagementFiche repris =
                contrat.enTantQueCommune(() -> engagementsLus.lister(suivant)).getFirst();
        assertThat(contrat.enTantQueCommune(() -> engagementsLus.lister(suivant)))
                .hasSize(1);
        assertThat(repris.valeur(ChampEngagement.AVANCEMENT)).isEqualTo("Repris du contrat 2026-2028.");
        assertThat(contrat.enTantQueCommune(() ->
                        suivants.origine(suivant, "engagement", repris.id().toString())))
                .hasValueSatisfying(origine -> {
                    assertThat(origine.contrat().id()).isEqualTo(contrat.id());
                    assertThat(origine.id()).isEqualTo(ouvert.toString());
                });
        assertThat(contrat.enTantQueCommune(() -> redactionsLues
                        .lire(suivant, new Emplacement(ENJEUX, null))
                        .texte()))
                .isEqualTo("Une ville qui grandit.");
        assertThat(contrat.enTantQueCommune(() -> suivants.suivant(contrat.id())))
                .hasValueSatisfying(autre -> assertThat(autre.id()).isEqualTo(suivant));
        assertThatExceptionOfType(RefusMetier.class)
                .as("one only")
                .isThrownBy(() -> contrat.enTantQueDdt(() -> suivants.preparer(contrat.id())))
                .withMessageContaining("a déjà un contrat pour 2029-2031");
    }

    @Test
    @DisplayName(
            "l’article 4, ses instances et les représentants passent au contrat suivant ; dates et délibérations non")
    void gouvernanceEtParties() {
        UUID commune = lu(contrat.id()).signataires().getFirst().id();
        gouverner(ChampGouvernance.COPIL_ATTENDUS, "Suivre chaque opération");
        gouverner(ChampGouvernance.COPIL_ANIMATEUR, commune.toString());
        contrat.enTantQueCommune(() -> gouvernances.ajouterMembre(
                contrat.id(),
                Instance.COPIL,
                Map.of(ChampMembre.SIGNATAIRE, commune.toString(), ChampMembre.FONCTION, "Maire")));
        contrat.enTantQueCommune(() -> gouvernances.ajouterMembre(
                contrat.id(), Instance.GROUPE, Map.of(ChampMembre.ORGANISME, "EPF", ChampMembre.NOM, "Ana Roux")));
        contrat.enTantQueCommune(() -> parties.modifier(
                contrat.id(),
                new Saisie(
                        commune,
                        0,
                        Map.of(
                                "representant", new Valeurs(null, "Jeanne Vidal"),
                                "deliberation_le", new Valeurs(null, "12/03/2026")))));
        signeEtEchu();

        UUID suivant = contrat.enTantQueDdt(() -> suivants.preparer(contrat.id()));

        FicheGouvernance article4 = contrat.enTantQueCommune(() -> gouvernancesLues.lire(suivant));
        UUID nouvelle = lu(suivant).signataires().getFirst().id();
        assertThat(nouvelle).as("signatories of their own").isNotEqualTo(commune);
        assertThat(article4.valeur(ChampGouvernance.COPIL_ATTENDUS)).isEqualTo("Suivre chaque opération");
        assertThat(article4.valeur(ChampGouvernance.COPIL_ANIMATEUR)).isEqualTo(nouvelle.toString());
        assertThat(article4.valeur(ChampGouvernance.DUREE_DU)).isEqualTo("2029-01-01");
        assertThat(article4.valeur(ChampGouvernance.DUREE_AU)).isEqualTo("2031-12-31");
        assertThat(article4.membres(Instance.COPIL)).singleElement().satisfies(membre -> {
            assertThat(membre.personne()).isEqualTo("Maire");
            assertThat(membre.valeurs()).containsEntry(ChampMembre.SIGNATAIRE, nouvelle.toString());
        });
        assertThat(article4.membres(Instance.GROUPE))
                .singleElement()
                .satisfies(membre -> assertThat(membre.organisme()).isEqualTo("EPF"));
        FichePartie partie =
                contrat.enTantQueCommune(() -> partiesLues.lister(suivant)).getFirst();
        assertThat(partie.valeur(ChampPartie.REPRESENTANT)).isEqualTo("Jeanne Vidal");
        assertThat(partie.valeur(ChampPartie.DELIBERATION_LE)).isNull();
    }

    private void gouverner(ChampGouvernance champ, String valeur) {
        contrat.enTantQueCommune(() -> {
            FicheGouvernance fiche = gouvernancesLues.lire(contrat.id());
            return gouvernances.modifier(
                    contrat.id(),
                    Saisie.champ(contrat.id(), fiche.version(), champ.cle(), fiche.valeur(champ), valeur));
        });
    }

    @Test
    @DisplayName(
            "il se prépare dans la dernière année, par les services de l’État, quand des règles couvrent la période")
    void refus() {
        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() -> contrat.enTantQueDdt(() -> suivants.preparer(contrat.id())))
                .withMessageContaining("En élaboration");
        UnContrat.mettreEnVigueur(contexte, contrat.id());
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(() -> contrat.enTantQueCommune(() -> suivants.preparer(contrat.id())));
        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() -> contrat.enTantQueDdt(() -> suivants.preparer(contrat.id())))
                .withMessageContaining("dans la dernière année");
        assertThatExceptionOfType(ContratIntrouvable.class)
                .isThrownBy(() -> contrat.enTantQueVoisin(() -> suivants.preparer(contrat.id())));
    }

    private void signeEtEchu() {
        UnContrat.mettreEnVigueur(contexte, contrat.id());
        jdbc.sql("update contrat set terme = :proche, version = version + 1 where id = :id")
                .param("proche", LocalDate.now(horloge).plusMonths(3))
                .param("id", contrat.id())
                .update();
    }

    private void projet(String nom, Map<ChampProjet, String> valeurs) {
        contrat.enTantQueCommune(() -> {
            Map<ChampProjet, String> toutes = new EnumMap<>(valeurs);
            toutes.put(ChampProjet.NOM, nom);
            return projets.ajouter(contrat.id(), new NouveauProjet(contrat.commune(), toutes));
        });
    }

    private UUID engagement(String intitule) {
        UUID commune = lu(contrat.id()).signataires().getFirst().id();
        return contrat.enTantQueCommune(
                () -> engagements.creer(contrat.id(), new NouvelEngagement(Theme.FONCIER, intitule, commune, null)));
    }

    private void avancer(UUID engagement, String statut) {
        contrat.enTantQueCommune(() -> {
            EngagementFiche fiche = engagementsLus.lire(contrat.id(), engagement);
            return engagements.modifier(
                    contrat.id(),
                    Saisie.champ(engagement, fiche.version(), "statut", fiche.valeur(ChampEngagement.STATUT), statut));
        });
    }

    private Contrat lu(UUID id) {
        return contrat.parLePortail(() -> acces.exiger(id).contrat());
    }
}
