package fr.mixitesociale.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.Completude;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.HistoriqueConsultation;
import fr.mixitesociale.contrat.LigneHistorique;
import fr.mixitesociale.contrat.ObjetsDuContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.RechercheHistorique;
import fr.mixitesociale.contrat.TexteDuContrat;
import fr.mixitesociale.essai.CompteurSql;
import fr.mixitesociale.essai.UnContrat;
import fr.mixitesociale.socle.Collision;
import fr.mixitesociale.socle.RefusDroit;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ResultatSaisie;
import fr.mixitesociale.socle.Saisie;
import fr.mixitesociale.socle.ValeurRefusee;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@Import(CompteurSql.class)
abstract class RedigerLeContratContrat {

    private static final Emplacement ENJEUX = new Emplacement("preambule.enjeux", null);
    private static final String SECRET = "ligne rouge du bureau municipal";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    RedactionsConsultation consultation;

    @Autowired
    RedactionsService service;

    @Autowired
    PropositionsRedactionService propositions;

    @Autowired
    NotesRedactionService notes;

    @Autowired
    ProseDesChapitres prose;

    @Autowired
    HistoriqueConsultation historique;

    @Autowired
    TexteDuContrat texte;

    @Autowired
    List<ObjetsDuContrat> genres;

    @Autowired
    AccesContrat acces;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CompteurSql compteur;

    private UnContrat contrat;

    @BeforeEach
    void ouvrir() {
        contrat = UnContrat.enElaboration(contexte);
    }

    @Test
    @DisplayName("deux personnes écrivent le même texte : rien n’est écrasé, chacune voit les deux versions")
    void collision() {
        assertThat(contrat.enTantQueCommune(() -> ecrire(null, "De la commune")).estComplet())
                .isTrue();
        ResultatSaisie heurt = contrat.enTantQueDdt(() -> ecrire(null, "De l’État"));

        assertThat(heurt.collisions()).singleElement().satisfies(collision -> {
            assertThat(collision.mienne()).isEqualTo("De l’État");
            assertThat(collision.sienne()).isEqualTo("De la commune");
            assertThat(collision.auteur()).isEqualTo("agent-commune");
            assertThat(collision).extracting(Collision::le).isNotNull();
        });
        assertThat(lu().texte()).isEqualTo("De la commune");
        assertThat(contrat.enTantQueDdt(() -> ecrire("De la commune", "Des deux"))
                        .estComplet())
                .as("kept on purpose, over the text that was shown")
                .isTrue();
        assertThat(lu())
                .extracting(FicheRedaction::texte, FicheRedaction::modifiePar)
                .contains("Des deux");
    }

    @Test
    @DisplayName("chacun n’écrit que ce qui est de son côté, et sait qui écrit le reste")
    void droits() {
        UnContrat trois = UnContrat.deCommunes(contexte, 3);
        Emplacement chezUne = new Emplacement("preambule.caracteristiques", trois.commune(0));
        Emplacement chezAutre = new Emplacement("preambule.caracteristiques", trois.commune(1));
        Emplacement partage = new Emplacement("preambule.groupement", null);

        trois.enTantQueCommune(() -> ecrire(trois, chezUne, null, "Chez nous"));
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(() -> trois.enTantQueCommune(() -> ecrire(trois, chezAutre, null, "Chez les autres")))
                .withMessageContaining("la commune et l’intercommunalité");
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(() -> trois.enTantQueCommune(() -> ecrire(trois, partage, null, "Du territoire")));
        trois.enTantQueEpci(() -> ecrire(trois, partage, null, "Du territoire"));
        assertThatExceptionOfType(ContratIntrouvable.class)
                .as("a contract of one commune has no shared part")
                .isThrownBy(() -> contrat.enTantQueEpci(() -> ecrire(contrat, partage, null, "Du territoire")));
        assertThatExceptionOfType(ContratIntrouvable.class)
                .isThrownBy(() -> contrat.enTantQueVoisin(() -> ecrire(null, "Étranger")));
        assertThatExceptionOfType(ContratIntrouvable.class)
                .isThrownBy(() -> contrat.enTantQueVoisin(() -> consultation.chapitre(contrat.id(), "parties")));
    }

    @Test
    @DisplayName("un texte démesuré est refusé en français, une fois signé le texte ne change plus")
    void bornes() {
        assertThatExceptionOfType(ValeurRefusee.class)
                .isThrownBy(() -> contrat.enTantQueCommune(() -> ecrire(null, "a".repeat(1_000_000))))
                .withMessageContaining("1 000 000".replace(' ', '\u202f'))
                .withMessageContaining("Raccourcissez-le");
        contrat.enTantQueCommune(() -> ecrire(null, "a".repeat(20_000)));
        assertThat(historique()).isNotEmpty();
        UnContrat.mettreEnVigueur(contexte, contrat.id());
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(() -> contrat.enTantQueCommune(() -> ecrire("a".repeat(20_000), "b")))
                .withMessageContaining("avenant");
    }

    @Test
    @DisplayName("un texte long se rétablit en entier depuis l’historique")
    void retablir() {
        String long1 = "Début. " + "x".repeat(12_000) + " Fin.";
        contrat.enTantQueCommune(() -> ecrire(null, long1));
        contrat.enTantQueCommune(() -> ecrire(long1, "Court."));
        ObjetsDuContrat genre = genre(RedactionsService.OBJET);
        assertThat(contrat.enTantQueCommune(
                        () -> genre.restaurer(moi(), ENJEUX.id(contrat.id()).toString(), "texte", "Court.", long1)))
                .isTrue();
        assertThat(lu().texte()).isEqualTo(long1);
    }

    @Test
    @DisplayName("une rédaction est proposée, accueillie, réservée avec motif, puis adoptée par qui rédige")
    void negocier() {
        String epf = contrat.avecAssocie("EPF d’essai");
        contrat.enTantQueCommune(() -> ecrire(null, "Un seuil de douze logements."));
        UUID id = contrat.enTantQueAssocie(
                epf, () -> propositions.proposer(contrat.id(), ENJEUX, "Un seuil de dix logements.", "Plus efficace"));

        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() -> contrat.enTantQueEpci(() -> avis(id, SensAvis.RESERVE, " ")))
                .withMessageContaining("Dites ce qui fait réserve");
        contrat.enTantQueEpci(() -> avis(id, SensAvis.RESERVE, "Attendre l’étude"));
        contrat.enTantQueDdt(() -> avis(id, SensAvis.ACCORD, null));
        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() -> contrat.enTantQueAssocie(epf, () -> avis(id, SensAvis.ACCORD, null)));
        FicheProposition vue = contrat.enTantQueCommune(this::lire).propositions().stream()
                .filter(proposition -> proposition.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(vue.avis())
                .extracting(FicheProposition.Avis::sens)
                .containsExactly(SensAvis.RESERVE, SensAvis.ACCORD);
        assertThat(vue.adoptable()).isTrue();
        assertThatExceptionOfType(RefusDroit.class)
                .as("who does not write the text does not adopt")
                .isThrownBy(() -> contrat.enTantQueAssocie(
                        epf, () -> propositions.adopter(contrat.id(), id, "Un seuil de douze logements.")));
        assertThat(contrat.enTantQueCommune(() -> propositions.adopter(contrat.id(), id, "Un texte d’avant"))
                        .estComplet())
                .as("over another text than the one that is there")
                .isFalse();
        assertThat(lu().propositions()).hasSize(1);
        assertThat(contrat.enTantQueCommune(
                                () -> propositions.adopter(contrat.id(), id, "Un seuil de douze logements."))
                        .estComplet())
                .isTrue();
        assertThat(lu().texte()).isEqualTo("Un seuil de dix logements.");
        assertThat(lu().propositions()).isEmpty();
        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() -> contrat.enTantQueDdt(() -> avis(id, SensAvis.ACCORD, null)))
                .withMessageContaining("déjà été adoptée");
        assertThat(historique()).anyMatch(ligne -> ligne.toString().contains("Attendre l’étude"));
    }

    @Test
    @DisplayName("un côté n’a qu’une proposition en attente, et lui seul la retire")
    void retirer() {
        UUID premiere = contrat.enTantQueEpci(() -> propositions.proposer(contrat.id(), ENJEUX, "Un", null));
        UUID seconde = contrat.enTantQueEpci(() -> propositions.proposer(contrat.id(), ENJEUX, "Deux", null));
        assertThat(lu().propositions()).extracting(FicheProposition::id).containsExactly(seconde);
        assertThatExceptionOfType(RefusDroit.class).isThrownBy(() -> contrat.enTantQueCommune(() -> retirer(seconde)));
        assertThatExceptionOfType(ContratIntrouvable.class)
                .isThrownBy(() -> UnContrat.enElaboration(contexte).enTantQueEpci(() -> retirer(seconde)));
        contrat.enTantQueEpci(() -> retirer(seconde));
        assertThat(lu().propositions()).isEmpty();
        assertThat(premiere).isNotEqualTo(seconde);
    }

    @Test
    @DisplayName("les notes d’un côté ne se lisent d’aucun autre : ni écran, ni historique, ni journal, ni document")
    void notesPrivees() {
        contrat.enTantQueCommune(() -> noter(null, SECRET));

        assertThat(contrat.enTantQueCommune(this::lire).note())
                .extracting(FicheNote::texte)
                .isEqualTo(SECRET);
        assertThat(contrat.enTantQueEpci(this::lire).toString()).doesNotContain(SECRET);
        assertThat(contrat.enTantQueDdt(() -> consultation.chapitre(contrat.id(), "parties"))
                        .toString())
                .doesNotContain(SECRET);
        assertThat(contrat.parLePortail(this::lire).note()).isNull();
        UUID note = contrat.enTantQueCommune(
                () -> ENJEUX.note(contrat.id(), moi().cote().id()));
        ObjetsDuContrat genre = genre(NotesRedactionService.OBJET);
        assertThat(contrat.enTantQueDdt(() -> genre.objets(moi(), List.of(note.toString()))))
                .isEmpty();
        assertThat(contrat.enTantQueDdt(() -> genre.caches(moi()))).containsExactly(note.toString());
        assertThat(contrat.enTantQueCommune(() -> genre.objets(moi(), List.of(note.toString()))))
                .hasSize(1);
        assertThat(contrat.enTantQueDdt(() -> historique.page(contrat.id(), RechercheHistorique.TOUT, 0, 100))
                        .lignes())
                .noneMatch(ligne -> ligne.toString().contains(NotesRedactionService.OBJET));
        assertThat(jdbc.sql("select count(*) from journal_ecriture where avant like :secret or apres like :secret")
                        .param("secret", "%" + SECRET + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(contrat.enTantQueDdt(() -> texte.composer(contrat.id())).toString())
                .doesNotContain(SECRET);
        assertThat(contrat.enTantQueDdt(() -> noter(null, "De l’État")).estComplet())
                .as("each side has its own")
                .isTrue();
        assertThat(contrat.enTantQueCommune(this::lire).note())
                .extracting(FicheNote::texte)
                .isEqualTo(SECRET);
    }

    @Test
    @DisplayName("ce qui manque se compte et se nomme, commune par commune")
    void completude() {
        UnContrat deux = UnContrat.deCommunes(contexte, 2);
        Emplacement une = new Emplacement("preambule.roles", deux.commune(1));
        Completude avant = deux.parLePortail(
                () -> prose.lire(acces.exiger(deux.id()), "presentation").completude());
        deux.enTantQueDdt(() -> ecrire(deux, une, null, "Chacun son rôle"));
        Completude apres = deux.parLePortail(
                () -> prose.lire(acces.exiger(deux.id()), "presentation").completude());

        assertThat(avant.attendus()).isEqualTo(1 + 2 * 4);
        assertThat(avant.faits()).isZero();
        assertThat(apres.faits()).isEqualTo(1);
        assertThat(avant.manques()).anyMatch(manque -> manque.contains("Rôle de chaque collectivité · Commune"));
        assertThat(apres.manques()).hasSize(avant.manques().size() - 1);
    }

    @Test
    @DisplayName("un chapitre se lit en quatre ordres, quel que soit le nombre de communes et de textes")
    void ordres() {
        UnContrat quatre = UnContrat.deCommunes(contexte, 4);
        quatre.enTantQueCommune(
                () -> ecrire(quatre, new Emplacement("preambule.roles", quatre.commune()), null, "Chacun son rôle"));
        quatre.enTantQueDdt(() -> propositions.proposer(
                quatre.id(), new Emplacement("preambule.roles", quatre.commune()), "Autre", null));
        quatre.enTantQueCommune(() -> {
            acces.exiger(quatre.id());
            compteur.remettreAZero();
            return consultation.chapitre(quatre.id(), "presentation");
        });
        assertThat(compteur.ordres()).as(() -> compteur.textes().toString()).isLessThanOrEqualTo(4);
    }

    private Participation moi() {
        return acces.exiger(contrat.id());
    }

    private FicheRedaction lire() {
        return consultation.lire(contrat.id(), ENJEUX);
    }

    private FicheRedaction lu() {
        return contrat.enTantQueEpci(this::lire);
    }

    private ResultatSaisie ecrire(@Nullable String lue, String voulue) {
        return ecrire(contrat, ENJEUX, lue, voulue);
    }

    private ResultatSaisie ecrire(UnContrat ici, Emplacement ou, @Nullable String lue, String voulue) {
        return service.enregistrer(ici.id(), ou, Saisie.champ(ou.id(ici.id()), 0, "texte", lue, voulue));
    }

    private ResultatSaisie noter(@Nullable String lue, String voulue) {
        return notes.enregistrer(contrat.id(), ENJEUX, Saisie.champ(ENJEUX.id(contrat.id()), 0, "note", lue, voulue));
    }

    private boolean avis(UUID id, SensAvis sens, @Nullable String motif) {
        propositions.donnerAvis(contrat.id(), id, sens, motif);
        return true;
    }

    private boolean retirer(UUID id) {
        propositions.retirer(contrat.id(), id);
        return true;
    }

    private List<LigneHistorique> historique() {
        return contrat.enTantQueDdt(() -> historique.page(contrat.id(), RechercheHistorique.TOUT, 0, 100))
                .lignes();
    }

    private ObjetsDuContrat genre(String objet) {
        return genres.stream().filter(g -> g.objet().equals(objet)).findFirst().orElseThrow();
    }
}
