package fr.mixitesociale.levier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.ContratsService;
import fr.mixitesociale.contrat.HistoriqueConsultation;
import fr.mixitesociale.contrat.NatureContrat;
import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.contrat.NouveauContrat;
import fr.mixitesociale.contrat.PiecesConsultation;
import fr.mixitesociale.contrat.RechercheHistorique;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.contrat.TypeContrat;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.echange.CommentairesConsultation;
import fr.mixitesociale.engagement.EngagementFiche;
import fr.mixitesociale.engagement.EngagementsConsultation;
import fr.mixitesociale.engagement.Origines;
import fr.mixitesociale.engagement.PlaceVigilance;
import fr.mixitesociale.engagement.Theme;
import fr.mixitesociale.engagement.VigilancesConsultation;
import fr.mixitesociale.essai.CompteurSql;
import fr.mixitesociale.essai.UnContrat;
import fr.mixitesociale.socle.RefusDroit;
import fr.mixitesociale.socle.ResultatSaisie;
import fr.mixitesociale.socle.Saisie;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

@Import(CompteurSql.class)
abstract class RepondreAuxGrillesContrat {

    private static final String QUESTION = "A4.1.1";
    private static final String SECTION = "A4.1";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    ReponsesService service;

    @Autowired
    PartagesService partages;

    @Autowired
    InvitationsService invitations;

    @Autowired
    SuitesService suites;

    @Autowired
    GrillesConsultation consultation;

    @Autowired
    HistoriqueConsultation historique;

    @Autowired
    AccesContrat acces;

    @Autowired
    CompteurSql compteur;

    private UnContrat contrat;

    @BeforeEach
    void ouvrir() {
        contrat = UnContrat.enElaboration(contexte);
    }

    @Test
    @DisplayName("une partie prépare en privé, puis partage : avant, les autres ne voient rien ; après, tous lisent")
    void priveePuisPartagee() {
        contrat.enTantQueCommune(() -> repondre(QUESTION, ChampReponse.TEXTE, null, "Étude en cours, confidentielle"));
        contrat.enTantQueCommune(() -> repondre(QUESTION, ChampReponse.STATUT, null, "EN_COURS"));
        assertThat(contrat.enTantQueCommune(() -> reponse(NatureSignataire.COMMUNE))
                        .texte())
                .contains("confidentielle");
        assertThat(contrat.enTantQueEpci(() -> colonne(NatureSignataire.COMMUNE))
                        .reponses())
                .isEmpty();
        assertThat(contrat.parLePortail(() -> colonne(NatureSignataire.COMMUNE)).reponses())
                .as("the portal's own reading is what everybody reads")
                .isEmpty();
        partager();
        Reponse lue = contrat.enTantQueEpci(() -> reponse(NatureSignataire.COMMUNE));
        assertThat(lue.statut()).isEqualTo(StatutReponse.EN_COURS);
        assertThat(lue.auteur()).isEqualTo("agent-commune");
        assertThat(contrat.enTantQueEpci(() -> colonne(NatureSignataire.COMMUNE))
                        .partage(SECTION)
                        .orElseThrow()
                        .par())
                .isEqualTo("agent-commune");
        assertThatExceptionOfType(ContratIntrouvable.class)
                .as("nobody writes another side's answer")
                .isThrownBy(() -> contrat.enTantQueEpci(
                        () -> service.repondre(contrat.id(), Saisie.champ(lue.id(), 0, "texte", lue.texte(), "x"))));
    }

    @Test
    @DisplayName(
            "ce qui fut écrit en privé ne se lit nulle part, même après le partage : historique, commentaires, pièces")
    void rienNeFuit() {
        UUID id = contrat.enTantQueCommune(() -> repondre(QUESTION, ChampReponse.TEXTE, null, "Brouillon secret"))
                .id();
        assertThat(histoire(contrat::enTantQueEpci)).noneMatch(ligne -> ligne.contains("secret"));
        assertThat(histoire(contrat::enTantQueCommune)).anyMatch(ligne -> ligne.contains("secret"));
        assertThatExceptionOfType(ContratIntrouvable.class)
                .isThrownBy(() -> contrat.enTantQueEpci(() -> contexte.getBean(PiecesConsultation.class)
                        .lister(contrat.id(), JournalDesGrilles.REPONSE, id)));
        assertThatExceptionOfType(ContratIntrouvable.class)
                .isThrownBy(() -> contrat.enTantQueCommune(() -> contexte.getBean(CommentairesConsultation.class)
                        .sur(contrat.id(), JournalDesGrilles.REPONSE, id.toString())));
        contrat.enTantQueCommune(
                () -> repondre(QUESTION, ChampReponse.TEXTE, "Brouillon secret", "Texte que tous peuvent lire"));
        partager();
        contrat.enTantQueCommune(
                () -> repondre(QUESTION, ChampReponse.TEXTE, "Texte que tous peuvent lire", "Texte corrigé"));
        List<String> lignes = histoire(contrat::enTantQueEpci);
        assertThat(lignes).anyMatch(ligne -> ligne.contains("tous peuvent lire"));
        assertThat(lignes).anyMatch(ligne -> ligne.contains("corrigé"));
        assertThat(lignes).noneMatch(ligne -> ligne.contains("secret"));
        assertThat(histoire(contrat::enTantQueDdt)).noneMatch(ligne -> ligne.contains("secret"));
        assertThat(contrat.enTantQueEpci(() -> contexte.getBean(PiecesConsultation.class)
                        .refusDeJoindre(contrat.id(), JournalDesGrilles.REPONSE, id)))
                .hasValueSatisfying(refus -> assertThat(refus).contains("joignent"));
        assertThat(contrat.enTantQueCommune(() -> contexte.getBean(PiecesConsultation.class)
                        .refusDeJoindre(contrat.id(), JournalDesGrilles.REPONSE, id)))
                .isEmpty();
    }

    @Test
    @DisplayName("deux agents d’un même côté : deux champs se rejoignent, un même champ est dit et rien n’est perdu")
    void fusion() {
        contrat.enTantQueCommune(() -> repondre(QUESTION, ChampReponse.TEXTE, null, "Un"));
        assertThat(contrat.enTantQueCommune(() -> repondre(QUESTION, ChampReponse.STATUT, null, "OUI"))
                        .estComplet())
                .isTrue();
        ResultatSaisie heurt = contrat.enTantQueCommune(() -> repondre(QUESTION, ChampReponse.TEXTE, null, "Deux"));
        assertThat(heurt.collisions()).singleElement().satisfies(collision -> {
            assertThat(collision.sienne()).isEqualTo("Un");
            assertThat(collision.auteur()).isEqualTo("agent-commune");
        });
        assertThat(contrat.enTantQueCommune(() -> reponse(NatureSignataire.COMMUNE))
                        .texte())
                .isEqualTo("Un");
    }

    @Test
    @DisplayName(
            "les réponses partagées qui ne disent pas la même chose divergent ; celles restées privées ne comptent pas")
    void divergences() {
        contrat.enTantQueCommune(() -> repondre(QUESTION, ChampReponse.STATUT, null, "OUI"));
        contrat.enTantQueEpci(() -> repondre(QUESTION, ChampReponse.STATUT, null, "EN_COURS"));
        partager();
        assertThat(contrat.enTantQueCommune(this::diverge)).isFalse();
        contrat.enTantQueEpci(() -> partagerIci());
        assertThat(contrat.enTantQueCommune(this::diverge)).isTrue();
        contrat.enTantQueEpci(() -> repondre(QUESTION, ChampReponse.STATUT, "EN_COURS", "OUI"));
        assertThat(contrat.enTantQueDdt(this::diverge)).isFalse();
    }

    @Test
    @DisplayName("l’EPCI écrit une fois pour tous ses contrats ; un contrat clos garde ce qu’il disait ce jour-là")
    void unePourTous() {
        UUID autre = autreContrat();
        contrat.enTantQueEpci(() -> repondre(QUESTION, ChampReponse.TEXTE, null, "Étude de 2025"));
        contrat.enTantQueEpci(() -> {
            partages.partagerGrille(contrat.id(), Theme.FONCIER, true);
            return 0;
        });
        assertThat(contrat.enTantQueDdt(() -> lire(autre, NatureSignataire.EPCI))
                        .texte())
                .isEqualTo("Étude de 2025");
        assertThat(contrat.enTantQueDdt(() -> consultation.lire(contrat.id(), Theme.FONCIER).colonnes().stream()
                        .filter(Colonne::commune)
                        .findFirst()
                        .orElseThrow()
                        .partage(SECTION)
                        .orElseThrow()
                        .contrats()))
                .isEqualTo(2);
        UnContrat.mettreEnVigueur(contexte, autre);
        contrat.enTantQueEpci(() -> repondre(QUESTION, ChampReponse.TEXTE, "Étude de 2025", "Étude de 2026"));
        assertThat(contrat.enTantQueDdt(() -> reponse(NatureSignataire.EPCI)).texte())
                .isEqualTo("Étude de 2026");
        assertThat(contrat.enTantQueDdt(() -> lire(autre, NatureSignataire.EPCI))
                        .texte())
                .isEqualTo("Étude de 2025");
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(() -> contrat.enTantQueEpci(() -> service.repondre(
                        autre,
                        Saisie.champ(lire(autre, NatureSignataire.EPCI).id(), 0, "texte", "Étude de 2026", "Autre"))))
                .withMessageContaining("en vigueur");
    }

    @Test
    @DisplayName(
            "un associé ne lit aucune grille, sauf celle où il est invité : il y lit ce qui est partagé et écrit sa colonne")
    void associe() {
        String epf = contrat.avecAssocie("EPF d’essai");
        contrat.enTantQueCommune(() -> repondre(QUESTION, ChampReponse.TEXTE, null, "Carte des gisements"));
        partager();
        assertThat(contrat.enTantQueAssocie(epf, () -> consultation.lire(contrat.id(), Theme.FONCIER))
                        .colonnes())
                .isEmpty();
        assertThat(histoire(travail -> contrat.enTantQueAssocie(epf, travail)))
                .noneMatch(ligne -> ligne.contains("gisements"));
        UUID associe =
                contrat.parLePortail(() -> signataire(NatureSignataire.ASSOCIE)).id();
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(() -> contrat.enTantQueCommune(() -> inviter(associe)))
                .withMessageContaining("intercommunalité");
        contrat.enTantQueDdt(() -> inviter(associe));
        assertThat(contrat.enTantQueAssocie(epf, () -> reponse(NatureSignataire.COMMUNE))
                        .texte())
                .isEqualTo("Carte des gisements");
        contrat.enTantQueAssocie(epf, () -> repondre(QUESTION, ChampReponse.TEXTE, null, "Nos deux études"));
        assertThat(contrat.enTantQueDdt(() -> colonne(NatureSignataire.ASSOCIE)).reponses())
                .isEmpty();
        contrat.enTantQueAssocie(epf, () -> partagerIci());
        assertThat(contrat.enTantQueDdt(() -> reponse(NatureSignataire.ASSOCIE)).texte())
                .isEqualTo("Nos deux études");
        assertThat(contrat.enTantQueAssocie(epf, () -> consultation.lire(contrat.id(), Theme.URBANISME))
                        .colonnes())
                .as("one grid, nothing more")
                .isEmpty();
        contrat.enTantQueDdt(() -> {
            invitations.retirer(contrat.id(), associe, Theme.FONCIER);
            return 0;
        });
        assertThat(contrat.enTantQueAssocie(epf, () -> consultation.lire(contrat.id(), Theme.FONCIER))
                        .colonnes())
                .isEmpty();
    }

    @Test
    @DisplayName("l’État donne son avis sur une réponse partagée, que tous lisent ; les autres n’en donnent pas")
    void avis() {
        UUID id = contrat.enTantQueCommune(() -> repondre(QUESTION, ChampReponse.STATUT, null, "OUI"))
                .id();
        assertThatExceptionOfType(ContratIntrouvable.class)
                .as("still private")
                .isThrownBy(() -> contrat.enTantQueDdt(() -> avis(id, "À compléter")));
        partager();
        contrat.enTantQueDdt(() -> avis(id, "À compléter"));
        assertThat(contrat.enTantQueCommune(() -> reponse(NatureSignataire.COMMUNE))
                        .avis())
                .isEqualTo("À compléter");
        assertThatExceptionOfType(RefusDroit.class).isThrownBy(() -> contrat.enTantQueEpci(() -> avis(id, "Pirate")));
    }

    @Test
    @DisplayName("une réponse devient un engagement, une seule fois, et le lien se lit des deux côtés")
    void engager() {
        UUID id = contrat.enTantQueCommune(() -> repondre(QUESTION, ChampReponse.LEVIER, null, "Recenser les terrains"))
                .id();
        assertThatExceptionOfType(ContratIntrouvable.class)
                .isThrownBy(() -> contrat.enTantQueCommune(() -> suites.engager(contrat.id(), id)));
        partager();
        UUID engagement = contrat.enTantQueDdt(() -> suites.engager(contrat.id(), id));
        assertThat(contrat.enTantQueCommune(() -> suites.engager(contrat.id(), id)))
                .isEqualTo(engagement);
        EngagementFiche fiche = contrat.enTantQueEpci(
                () -> contexte.getBean(EngagementsConsultation.class).lire(contrat.id(), engagement));
        assertThat(fiche.intitule()).isEqualTo("Recenser les terrains");
        assertThat(fiche.signatairePilote().nature()).isEqualTo(NatureSignataire.COMMUNE);
        assertThat(contrat.enTantQueEpci(() -> contexte.getBean(Origines.class).trouver(contrat.id(), fiche.origine())))
                .hasValueSatisfying(objet -> assertThat(objet.titre()).startsWith("A4.1.1 "));
        assertThat(contrat.enTantQueCommune(() -> reponse(NatureSignataire.COMMUNE))
                        .suites())
                .singleElement()
                .satisfies(suite -> assertThat(suite.libelle()).contains("1.1").contains("Recenser"));
        contrat.enTantQueCommune(() -> suites.surveiller(contrat.id(), id, PlaceVigilance.ARTICLE_1));
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(() -> contrat.enTantQueCommune(() -> contexte.getBean(SuitesService.class)
                        .surveiller(contrat.id(), autreReponse(), PlaceVigilance.VOLET_2)))
                .withMessageContaining("services de l’État");
        assertThat(contrat.enTantQueEpci(() ->
                        contexte.getBean(VigilancesConsultation.class).lister(contrat.id(), PlaceVigilance.ARTICLE_1)))
                .singleElement()
                .satisfies(point -> assertThat(point.texte()).isEqualTo("Recenser les terrains"));
    }

    @Test
    @DisplayName("étrangers et administrateur ne trouvent rien ; une grille se lit en un nombre borné de requêtes")
    void etrangersEtRequetes() {
        contrat.enTantQueCommune(() -> repondre(QUESTION, ChampReponse.TEXTE, null, "À nous"));
        assertThatExceptionOfType(ContratIntrouvable.class)
                .isThrownBy(() -> contrat.enTantQueVoisin(() -> consultation.lire(contrat.id(), Theme.FONCIER)));
        assertThatExceptionOfType(ContratIntrouvable.class)
                .isThrownBy(() -> contrat.enTantQueAdmin(() -> consultation.lire(contrat.id(), Theme.FONCIER)));
        partager();
        contrat.enTantQueDdt(() -> consultation.lire(contrat.id(), Theme.FONCIER));
        compteur.remettreAZero();
        contrat.enTantQueDdt(() -> consultation.lire(contrat.id(), Theme.FONCIER));
        assertThat(compteur.ordres()).as(compteur.textes()::toString).isLessThanOrEqualTo(12);
    }

    private UUID autreReponse() {
        return repondre("A4.1.2", ChampReponse.STATUT, null, "NON").id();
    }

    private ResultatSaisie repondre(String element, ChampReponse champ, @Nullable String lue, String saisie) {
        Colonne colonne =
                consultation.lire(contrat.id(), Theme.FONCIER).mienne().orElseThrow();
        UUID id = Cahiers.reponse(colonne.cahier(), element);
        return service.repondre(contrat.id(), Saisie.champ(id, 0, champ.cle(), lue, saisie));
    }

    private ResultatSaisie avis(UUID id, String texte) {
        return service.donnerAvis(contrat.id(), Saisie.champ(id, 0, "avis", null, texte));
    }

    private void partager() {
        contrat.enTantQueCommune(this::partagerIci);
    }

    private int partagerIci() {
        partages.partagerSection(contrat.id(), SECTION, false);
        return 0;
    }

    private int inviter(UUID associe) {
        invitations.inviter(contrat.id(), associe, Theme.FONCIER);
        return 0;
    }

    private boolean diverge() {
        LectureGrille lecture = consultation.lire(contrat.id(), Theme.FONCIER);
        return lecture.diverge(lecture.grille().elements().getFirst(), lecture.colonnes());
    }

    private Colonne colonne(NatureSignataire nature) {
        return consultation.lire(contrat.id(), Theme.FONCIER).colonnes().stream()
                .filter(colonne -> colonne.signataire().nature() == nature)
                .findFirst()
                .orElseThrow();
    }

    private Reponse reponse(NatureSignataire nature) {
        return colonne(nature).reponses().get(QUESTION);
    }

    private Reponse lire(UUID autre, NatureSignataire nature) {
        return consultation.lire(autre, Theme.FONCIER).colonnes().stream()
                .filter(colonne -> colonne.signataire().nature() == nature)
                .findFirst()
                .orElseThrow()
                .reponses()
                .get(QUESTION);
    }

    private Signataire signataire(NatureSignataire nature) {
        return acces.exiger(contrat.id()).contrat().signataires().stream()
                .filter(s -> s.nature() == nature)
                .findFirst()
                .orElseThrow();
    }

    /** Another contract of the same commune, so of the same EPCI. */
    private UUID autreContrat() {
        return contrat.parLePortail(() -> contexte.getBean(ContratsService.class)
                .ouvrir(new NouveauContrat(
                        NatureContrat.COMMUNE,
                        TypeContrat.SANS_AMENAGEMENT,
                        new PeriodeTriennale(2029),
                        List.of(contrat.commune()))));
    }

    private List<String> histoire(Function<Supplier<List<String>>, List<String>> qui) {
        return qui.apply(() -> historique.page(contrat.id(), RechercheHistorique.TOUT, 0, 100).lignes().stream()
                .map(ligne -> ligne.objet().titre() + " " + ligne.avant() + " " + ligne.apres())
                .toList());
    }
}
