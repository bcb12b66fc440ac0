package fr.mixitesociale.echange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.mixitesociale.acces.Role;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.HistoriqueConsultation;
import fr.mixitesociale.contrat.LigneHistorique;
import fr.mixitesociale.contrat.PersonneDuContrat;
import fr.mixitesociale.contrat.RechercheHistorique;
import fr.mixitesociale.essai.CompteurSql;
import fr.mixitesociale.essai.ObjetsDEssai;
import fr.mixitesociale.essai.UnContrat;
import fr.mixitesociale.socle.CarteAccueil;
import fr.mixitesociale.socle.RefusDroit;
import fr.mixitesociale.socle.RefusMetier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

@Import({ObjetsDEssai.class, CompteurSql.class})
abstract class CommentairesContrat {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    ObjetsDEssai objets;

    @Autowired
    CommentairesService service;

    @Autowired
    CommentairesConsultation consultation;

    @Autowired
    HistoriqueConsultation historique;

    @Autowired
    MentionsAccueil accueil;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    CompteurSql compteur;

    private UnContrat contrat;
    private String tanneurs;

    @BeforeEach
    void objet() {
        contrat = UnContrat.enElaboration(contexte);
        tanneurs = contrat.enTantQueCommune(() -> objets.creer(contrat.id(), "Îlot des Tanneurs", false));
    }

    private UUID commenter(String texte, Portee portee, String... mentions) {
        return service.commenter(
                contrat.id(), new NouveauCommentaire(ObjetsDEssai.OBJET, tanneurs, texte, portee, Set.of(mentions)));
    }

    private List<String> textes() {
        return consultation.sur(contrat.id(), ObjetsDEssai.OBJET, tanneurs).stream()
                .map(CommentaireFiche::texte)
                .toList();
    }

    private static void introuvable(ThrowingCallable acte) {
        assertThatExceptionOfType(ContratIntrouvable.class).isThrownBy(acte);
    }

    @Test
    @DisplayName("un commentaire partagé se lit de tous les signataires, un commentaire de côté de ce côté seulement")
    void visibilite() {
        contrat.enTantQueCommune(() -> commenter("Pour tous", Portee.PARTAGE));
        contrat.enTantQueCommune(() -> commenter("Entre nous", Portee.COTE));
        assertThat(contrat.enTantQueCommune(this::textes)).containsExactly("Pour tous", "Entre nous");
        assertThat(contrat.enTantQueEpci(this::textes)).containsExactly("Pour tous");
        assertThat(contrat.enTantQueDdt(this::textes)).containsExactly("Pour tous");
        assertThat(contrat.enTantQueEpci(
                        () -> consultation.nombres(contrat.id(), ObjetsDEssai.OBJET, List.of(tanneurs, "autre"))))
                .isEqualTo(Map.of(tanneurs, 1));
        assertThat(contrat.enTantQueCommune(
                        () -> consultation.nombres(contrat.id(), ObjetsDEssai.OBJET, List.of(tanneurs))))
                .isEqualTo(Map.of(tanneurs, 2));
        CommentaireFiche fiche = contrat.enTantQueEpci(
                        () -> consultation.sur(contrat.id(), ObjetsDEssai.OBJET, tanneurs))
                .getFirst();
        assertThat(fiche.mien()).isFalse();
        assertThat(fiche.auteur().identifiant()).isEqualTo("agent-commune");
        assertThat(fiche.cote()).startsWith("Commune");
    }

    @Test
    @DisplayName("l’historique ne dit un commentaire de côté qu’à ce côté, et jamais ses mots")
    void historiquePrive() {
        contrat.enTantQueCommune(() -> commenter("Mot secret", Portee.COTE));
        UUID partage = contrat.enTantQueCommune(() -> commenter("Mot public", Portee.PARTAGE));
        RechercheHistorique commentaires = new RechercheHistorique("commentaire", "", "", null, "", null, null);
        List<LigneHistorique> epci = contrat.enTantQueEpci(
                () -> historique.page(contrat.id(), commentaires, 0, 50).lignes());
        assertThat(epci).singleElement().satisfies(ligne -> {
            assertThat(ligne.objet().id()).isEqualTo(partage.toString());
            assertThat(ligne.objet().titre()).isEqualTo("Îlot des Tanneurs");
            assertThat(ligne.apres()).isEqualTo("Mot public");
        });
        assertThat(contrat.enTantQueCommune(
                        () -> historique.page(contrat.id(), commentaires, 0, 50).lignes()))
                .hasSize(2);
        assertThat(jdbc.queryForObject(
                        "select count(*) from journal_ecriture where avant like '%secret%' or apres like '%secret%'",
                        Integer.class))
                .isZero();
    }

    @Test
    @DisplayName("ce qui se dit d’un objet confidentiel n’existe pas pour qui ne voit pas l’objet")
    void objetCache() {
        String epf = contrat.avecAssocie("EPF d’essai");
        String secret = contrat.enTantQueCommune(() -> objets.creer(contrat.id(), "Friche", true));
        UUID id = contrat.enTantQueEpci(() -> service.commenter(
                contrat.id(),
                new NouveauCommentaire(ObjetsDEssai.OBJET, secret, "Prix négocié", Portee.PARTAGE, Set.of())));
        contrat.enTantQueAssocie(epf, () -> {
            introuvable(() -> consultation.sur(contrat.id(), ObjetsDEssai.OBJET, secret));
            introuvable(() -> consultation.nommables(contrat.id(), ObjetsDEssai.OBJET, secret, Portee.PARTAGE));
            introuvable(() -> service.commenter(
                    contrat.id(), new NouveauCommentaire(ObjetsDEssai.OBJET, secret, "?", Portee.PARTAGE, Set.of())));
            introuvable(() -> service.supprimer(contrat.id(), id));
            introuvable(() -> service.marquerLus(contrat.id(), ObjetsDEssai.OBJET, secret));
            assertThat(consultation.nombres(contrat.id(), ObjetsDEssai.OBJET, List.of(secret)))
                    .isEmpty();
            assertThat(historique
                            .page(contrat.id(), RechercheHistorique.TOUT, 0, 100)
                            .lignes())
                    .extracting(ligne -> ligne.objet().titre())
                    .doesNotContain("Friche");
            return "";
        });
        assertThatExceptionOfType(RefusMetier.class)
                .as("who would not see the object cannot be called to it")
                .isThrownBy(() -> contrat.enTantQueEpci(() -> service.commenter(
                        contrat.id(),
                        new NouveauCommentaire(ObjetsDEssai.OBJET, secret, "Vu ?", Portee.PARTAGE, Set.of(epf)))));
    }

    @Test
    @DisplayName("un étranger, un administrateur et un autre contrat n’y trouvent rien")
    void etrangers() {
        UUID id = contrat.enTantQueCommune(() -> commenter("Pour tous", Portee.PARTAGE));
        UnContrat autre = UnContrat.enElaboration(contexte);
        introuvable(() -> contrat.enTantQueVoisin(this::textes));
        introuvable(() -> contrat.enTantQueAdmin(this::textes));
        introuvable(() -> contrat.enTantQueVoisin(() -> commenter("?", Portee.PARTAGE)));
        introuvable(() -> autre.enTantQueCommune(() -> consultation.sur(autre.id(), ObjetsDEssai.OBJET, tanneurs)));
        introuvable(() -> autre.enTantQueCommune(() -> {
            service.supprimer(autre.id(), id);
            return "";
        }));
        introuvable(() -> contrat.enTantQueCommune(() -> service.commenter(
                contrat.id(),
                new NouveauCommentaire("contrat", contrat.id().toString(), "?", Portee.PARTAGE, Set.of()))));
    }

    @Test
    @DisplayName("chacun modifie, supprime et rétablit les siens, et la raison est dite aux autres")
    void lesSiens() {
        UUID id = contrat.enTantQueCommune(() -> commenter("Premier jet", Portee.PARTAGE));
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(() -> contrat.enTantQueEpci(() -> {
                    service.modifier(contrat.id(), id, 0, "Autre", Set.of());
                    return "";
                }))
                .withMessageContaining("seule la personne qui a écrit");
        contrat.enTantQueCommune(() -> {
            service.modifier(contrat.id(), id, 0, "  Mieux dit ", Set.of());
            assertThat(textes()).containsExactly("Mieux dit");
            assertThatExceptionOfType(RefusMetier.class)
                    .isThrownBy(() -> service.modifier(contrat.id(), id, 0, "Écrasé", Set.of()))
                    .withMessageContaining("autre fenêtre");
            service.supprimer(contrat.id(), id);
            assertThat(textes()).isEmpty();
            introuvable(() -> service.supprimer(contrat.id(), id));
            service.retablir(contrat.id(), id);
            assertThat(textes()).containsExactly("Mieux dit");
            return "";
        });
        UUID prive = contrat.enTantQueCommune(() -> commenter("Entre nous", Portee.COTE));
        introuvable(() -> contrat.enTantQueEpci(() -> {
            service.supprimer(contrat.id(), prive);
            return "";
        }));
    }

    @Test
    @DisplayName("un texte vide, trop long, ou sur un contrat clos ou un objet supprimé est refusé en clair")
    void refus() {
        contrat.enTantQueCommune(() -> {
            assertThatExceptionOfType(RefusMetier.class)
                    .isThrownBy(() -> commenter(" \n ", Portee.PARTAGE))
                    .withMessageContaining("Écrivez quelque chose");
            assertThatExceptionOfType(RefusMetier.class)
                    .isThrownBy(() -> commenter("é".repeat(4_001), Portee.PARTAGE))
                    .withMessageContaining("4\u202f000 caractères");
            assertThat(commenter("é".repeat(4_000), Portee.PARTAGE)).isNotNull();
            objets.supprimer(tanneurs);
            assertThatExceptionOfType(RefusMetier.class)
                    .isThrownBy(() -> commenter("Encore", Portee.PARTAGE))
                    .withMessageContaining("est supprimé");
            return "";
        });
    }

    @Test
    @DisplayName("une mention attend sur l’accueil jusqu’à sa lecture ; on ne nomme que qui pourra lire")
    void mentions() {
        String epf = contrat.avecAssocie("EPF d’essai");
        String collegue =
                compte(Role.COMMUNE_SERVICE, "COMMUNE", contrat.commune().valeur());
        String etranger = compte(Role.COMMUNE_SERVICE, "COMMUNE", "75056");
        assertThat(contrat.enTantQueCommune(
                        () -> consultation.nommables(contrat.id(), ObjetsDEssai.OBJET, tanneurs, Portee.PARTAGE)))
                .extracting(PersonneDuContrat::identifiant)
                .contains(epf, collegue)
                .doesNotContain(etranger);
        assertThat(contrat.enTantQueCommune(
                        () -> consultation.nommables(contrat.id(), ObjetsDEssai.OBJET, tanneurs, Portee.COTE)))
                .extracting(PersonneDuContrat::identifiant)
                .containsExactly(collegue);
        contrat.enTantQueCommune(() -> {
            assertThatExceptionOfType(RefusMetier.class)
                    .isThrownBy(() -> commenter("@", Portee.PARTAGE, etranger))
                    .withMessageContaining("ne peut pas être prévenu");
            assertThatExceptionOfType(RefusMetier.class)
                    .isThrownBy(() -> commenter("@", Portee.COTE, epf))
                    .withMessageContaining("n’est pas de votre côté");
            return commenter("Votre avis ?", Portee.PARTAGE, epf);
        });
        assertThat(contrat.enTantQueAssocie(epf, accueil::cartes))
                .singleElement()
                .satisfies(carte -> {
                    assertThat(carte.titre()).contains("agent-commune", "Îlot des Tanneurs");
                    assertThat(carte.texte()).isEqualTo("Votre avis ?");
                    assertThat(carte.lien()).isEqualTo("contrats/%s/historique?volet=essai:%s", contrat.id(), tanneurs);
                });
        contrat.enTantQueAssocie(epf, () -> {
            service.marquerLus(contrat.id(), ObjetsDEssai.OBJET, tanneurs);
            return "";
        });
        assertThat(contrat.enTantQueAssocie(epf, accueil::cartes)).isEmpty();
    }

    @Test
    @DisplayName("une mention dont le commentaire est supprimé n’attend plus ; rétabli, elle attend de nouveau")
    void mentionSupprimee() {
        String epf = contrat.avecAssocie("EPF d’essai");
        UUID id = contrat.enTantQueCommune(() -> commenter("Votre avis ?", Portee.PARTAGE, epf));
        contrat.enTantQueCommune(() -> {
            service.supprimer(contrat.id(), id);
            return "";
        });
        assertThat(contrat.enTantQueAssocie(epf, accueil::cartes)).isEmpty();
        contrat.enTantQueCommune(() -> {
            service.retablir(contrat.id(), id);
            return "";
        });
        assertThat(contrat.enTantQueAssocie(epf, accueil::cartes))
                .extracting(CarteAccueil::texte)
                .containsExactly("Votre avis ?");
    }

    @Test
    @DisplayName("les ordres SQL sont bornés : lire les commentaires d’un objet, compter ceux d’une page")
    void ordres() {
        contrat.enTantQueCommune(() -> {
            for (int i = 0; i < 30; i++) {
                commenter("Commentaire " + i, Portee.PARTAGE);
            }
            compteur.remettreAZero();
            textes();
            assertThat(compteur.ordres()).as(compteur.textes().toString()).isLessThanOrEqualTo(4);
            compteur.remettreAZero();
            consultation.nombres(contrat.id(), ObjetsDEssai.OBJET, List.of(tanneurs, "autre"));
            assertThat(compteur.ordres()).as(compteur.textes().toString()).isLessThanOrEqualTo(2);
            return "";
        });
    }

    private String compte(Role role, String perimetre, String code) {
        String identifiant = "agent-" + UUID.randomUUID();
        jdbc.update("""
                        insert into compte (id, identifiant, nom, fonction, mot_de_passe, role, perimetre, perimetre_code,
                                            actif, demonstration, cree_le, version)
                        values (?, ?, ?, 'Service habitat', '', ?, ?, ?, true, false, current_timestamp, 0)
                        """, UUID.randomUUID(), identifiant, identifiant, role.name(), perimetre, code);
        return identifiant;
    }
}
