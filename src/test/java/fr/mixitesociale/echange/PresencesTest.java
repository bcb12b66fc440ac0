package fr.mixitesociale.echange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.mixitesociale.acces.HorlogeReglable;
import fr.mixitesociale.acces.Perimetre;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.acces.Utilisateur;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.NatureContrat;
import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.PresencesContrat;
import fr.mixitesociale.contrat.PresencesContrat.Poste;
import fr.mixitesociale.contrat.PresencesContrat.Present;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.contrat.TypeContrat;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Signal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Les présences sur un contrat, entre deux nœuds")
class PresencesTest {

    private static final Signataire COMMUNE =
            new Signataire(UUID.randomUUID(), NatureSignataire.COMMUNE, "00001", "Commune d’Aubrac", true);
    private static final Contrat CONTRAT = contrat();

    private final HorlogeReglable horloge = new HorlogeReglable();
    private final ReseauDEssai reseau = new ReseauDEssai();
    private final ReseauDEssai.Noeud filUn = reseau.noeud();
    private final ReseauDEssai.Noeud filDeux = reseau.noeud();
    private final Presences un = new Presences(filUn, horloge);
    private final Presences deux = new Presences(filDeux, horloge);

    @Test
    @DisplayName("qui arrive voit ceux qui sont déjà là, dans l’ordre d’arrivée, et chacun le voit")
    void arrivee() {
        un.prendrePoste(personne("anne", "Anne Roux"));
        horloge.avancer(Duration.ofSeconds(5));
        deux.prendrePoste(personne("bilal", "Bilal Aït"));
        assertThat(un.presents(CONTRAT.id())).extracting(Present::nom).containsExactly("Anne Roux", "Bilal Aït");
        assertThat(deux.presents(CONTRAT.id()))
                .extracting(Present::identifiant, Present::nom, Present::cote)
                .containsExactly(
                        tuple("anne", "Anne Roux", "Commune d’Aubrac"),
                        tuple("bilal", "Bilal Aït", "Commune d’Aubrac"));
        assertThat(filUn.entendusIci).last().satisfies(signal -> {
            assertThat(signal.objet()).isEqualTo(PresencesContrat.SIGNAL);
            assertThat(signal.auteur()).isEqualTo("bilal");
        });
    }

    @Test
    @DisplayName("qui modifie un objet est vu des autres, jusqu’à ce qu’il le quitte")
    void edition() {
        Poste anne = un.prendrePoste(personne("anne", "Anne Roux"));
        horloge.avancer(Duration.ofSeconds(5));
        deux.prendrePoste(personne("bilal", "Bilal Aït"));
        anne.occuper("projet", "p1");
        assertThat(deux.presents(CONTRAT.id()).getFirst().occupe("projet", "p1"))
                .isTrue();
        int dits = filUn.dits.size();
        anne.occuper("projet", "p1");
        assertThat(filUn.dits).as("nothing new is not said").hasSize(dits);
        anne.liberer();
        assertThat(deux.presents(CONTRAT.id()).getFirst().objet()).isNull();
    }

    @Test
    @DisplayName("qui part disparaît partout, et un nœud sans écran n’écoute plus")
    void depart() {
        Poste anne = un.prendrePoste(personne("anne", "Anne Roux"));
        Poste bilal = deux.prendrePoste(personne("bilal", "Bilal Aït"));
        anne.close();
        assertThat(deux.presents(CONTRAT.id())).extracting(Present::identifiant).containsExactly("bilal");
        assertThat(un.presents(CONTRAT.id())).isEmpty();
        anne.occuper("projet", "p1");
        assertThat(deux.presents(CONTRAT.id())).hasSize(1);
        bilal.close();
        assertThat(List.of(filUn.oreilles(), filDeux.oreilles())).containsExactly(0, 0);
    }

    @Test
    @DisplayName("les personnes d’un nœud tombé sont oubliées après soixante secondes de silence, pas avant")
    void noeudTombe() {
        un.prendrePoste(personne("anne", "Anne Roux"));
        deux.prendrePoste(personne("bilal", "Bilal Aït"));
        filDeux.debrancher();
        horloge.avancer(Salle.SILENCE);
        un.battre();
        assertThat(un.presents(CONTRAT.id())).hasSize(2);
        int racontes = filUn.entendusIci.size();
        horloge.avancer(Duration.ofSeconds(1));
        un.battre();
        assertThat(un.presents(CONTRAT.id())).extracting(Present::identifiant).containsExactly("anne");
        assertThat(filUn.entendusIci).as("the screens are told").hasSize(racontes + 1);
    }

    @Test
    @DisplayName("un nœud qui bat reste connu, sans déranger les écrans")
    void battement() {
        un.prendrePoste(personne("anne", "Anne Roux"));
        deux.prendrePoste(personne("bilal", "Bilal Aït"));
        int racontes = filUn.entendusIci.size();
        for (int i = 0; i < 10; i++) {
            horloge.avancer(Duration.ofSeconds(20));
            deux.battre();
            un.battre();
        }
        assertThat(un.presents(CONTRAT.id())).hasSize(2);
        assertThat(filUn.entendusIci).hasSize(racontes);
    }

    @Test
    @DisplayName("après une coupure, chacun se redit et demande qui est là")
    void reprise() {
        filDeux.debrancher();
        un.prendrePoste(personne("anne", "Anne Roux"));
        deux.prendrePoste(personne("bilal", "Bilal Aït"));
        assertThat(un.presents(CONTRAT.id())).hasSize(1);
        filDeux.rebrancher();
        assertThat(un.presents(CONTRAT.id())).hasSize(2);
        assertThat(deux.presents(CONTRAT.id())).hasSize(2);
    }

    @Test
    @DisplayName("un nœud qui s’arrête emmène ses écrans")
    void arret() {
        un.prendrePoste(personne("anne", "Anne Roux"));
        deux.prendrePoste(personne("bilal", "Bilal Aït"));
        deux.partir();
        assertThat(un.presents(CONTRAT.id())).extracting(Present::identifiant).containsExactly("anne");
    }

    @Test
    @DisplayName("un nom étrange ne casse pas l’annonce, qui reste courte et ne dit aucun contenu")
    void nomEtrange() {
        deux.prendrePoste(personne("bilal", "Bilal"));
        horloge.avancer(Duration.ofSeconds(5));
        un.prendrePoste(personne("anne", "Anne\tRoux\n\u001f" + "é".repeat(3_000)));
        assertThat(deux.presents(CONTRAT.id())).hasSize(2);
        String nom = deux.presents(CONTRAT.id()).getLast().nom();
        assertThat(nom).startsWith("Anne Roux é").endsWith("…").hasSize(120);
        assertThat(filUn.dits)
                .allSatisfy(signal -> assertThat(signal.toString().getBytes(StandardCharsets.UTF_8))
                        .hasSizeLessThan(2_000));
    }

    @Test
    @DisplayName("une annonce d’une autre version du portail est laissée de côté")
    void annonceInconnue() {
        Poste anne = un.prendrePoste(personne("anne", "Anne Roux"));
        for (String detail : List.of("", "est", "est\u001fn\u001fhier\u001fa\u001fb\u001fc\u001fd", "autre\u001fx")) {
            filDeux.annoncer(new Signal(CONTRAT.id().toString(), AnnonceDePresence.GENRE, "p", "x", detail));
        }
        assertThat(un.presents(CONTRAT.id())).extracting(Present::poste).containsExactly(anne.id());
    }

    private static Participation personne(String identifiant, String nom) {
        Utilisateur utilisateur = new Utilisateur(
                UUID.randomUUID(),
                identifiant,
                nom,
                "Service habitat",
                Role.COMMUNE_SERVICE,
                new Perimetre.SurCommune(new CodeInsee("00001")));
        return new Participation(CONTRAT, utilisateur, COMMUNE);
    }

    private static Contrat contrat() {
        return new Contrat(
                UUID.randomUUID(),
                NatureContrat.COMMUNE,
                TypeContrat.SANS_AMENAGEMENT,
                new PeriodeTriennale(2026),
                StatutContrat.ELABORATION,
                "Contrat",
                null,
                "00",
                LocalDate.of(2028, 12, 31),
                0,
                List.of(COMMUNE));
    }
}
