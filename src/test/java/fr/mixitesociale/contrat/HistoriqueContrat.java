package fr.mixitesociale.contrat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.mixitesociale.contrat.HistoriqueService.Restauration;
import fr.mixitesociale.contrat.LigneHistorique.Evenement;
import fr.mixitesociale.essai.CompteurSql;
import fr.mixitesociale.essai.ObjetsDEssai;
import fr.mixitesociale.essai.UnContrat;
import fr.mixitesociale.socle.RefusDroit;
import fr.mixitesociale.socle.RefusMetier;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

@Import({ObjetsDEssai.class, CompteurSql.class})
abstract class HistoriqueContrat {

    /** What each room asks to know which of its kinds of objects are hidden from this person. */
    private static final int ORDRES_MAX = 20;

    @Autowired
    ApplicationContext contexte;

    @Autowired
    ObjetsDEssai objets;

    @Autowired
    HistoriqueConsultation consultation;

    @Autowired
    HistoriqueService service;

    @Autowired
    CompteurSql compteur;

    @Autowired
    Clock horloge;

    private UnContrat contrat;
    private String tanneurs;

    @BeforeEach
    void histoire() {
        contrat = UnContrat.enElaboration(contexte);
        tanneurs = contrat.enTantQueCommune(() -> {
            String id = objets.creer(contrat.id(), "Îlot des Tanneurs", false);
            objets.modifier(id, "logements", "40");
            objets.modifier(id, "logements", "42");
            return id;
        });
    }

    private List<LigneHistorique> lignes(RechercheHistorique recherche) {
        return consultation.page(contrat.id(), recherche, 0, 100).lignes();
    }

    private RechercheHistorique essais() {
        return new RechercheHistorique(ObjetsDEssai.OBJET, "", "", null, "", null, null);
    }

    private LigneHistorique derniere() {
        return contrat.enTantQueCommune(() -> lignes(essais())).getFirst();
    }

    @Test
    @DisplayName("chaque changement a sa ligne en mots, la plus récente d’abord, l’ouverture du contrat comprise")
    void enMots() {
        List<LigneHistorique> lignes = contrat.enTantQueEpci(() -> lignes(RechercheHistorique.TOUT));
        assertThat(lignes.getFirst()).satisfies(ligne -> {
            assertThat(ligne.libelleObjet()).isEqualTo("Essai");
            assertThat(ligne.objet().titre()).isEqualTo("Îlot des Tanneurs");
            assertThat(ligne.libelleChamp()).isEqualTo("Nombre de logements");
            assertThat(ligne.avant()).isEqualTo("40");
            assertThat(ligne.apres()).isEqualTo("42");
            assertThat(ligne.auteur().identifiant()).isEqualTo("agent-commune");
            assertThat(ligne.restaurable()).isTrue();
        });
        assertThat(lignes).extracting(LigneHistorique::evenement).contains(Evenement.CREATION);
        assertThat(lignes)
                .extracting(LigneHistorique::libelleChamp)
                .contains("Statut", "Période")
                .startsWith("Nombre de logements", "Nombre de logements");
        assertThat(lignes.getLast().auteur().nom()).isEqualTo("Portail");
    }

    @Test
    @DisplayName("un étranger et un administrateur n’y trouvent pas de contrat")
    void etrangers() {
        assertThatExceptionOfType(ContratIntrouvable.class)
                .isThrownBy(() -> contrat.enTantQueVoisin(() -> lignes(RechercheHistorique.TOUT)));
        assertThatExceptionOfType(ContratIntrouvable.class)
                .isThrownBy(() -> contrat.enTantQueAdmin(() -> lignes(RechercheHistorique.TOUT)));
        assertThatExceptionOfType(ContratIntrouvable.class)
                .isThrownBy(() -> contrat.enTantQueVoisin(
                        () -> service.preparer(contrat.id(), derniere().id())));
    }

    @Test
    @DisplayName("un objet confidentiel n’y est pas pour qui ne le voit pas, quoi qu’il cherche")
    void caches() {
        String epf = contrat.avecAssocie("EPF d’essai");
        String secret = contrat.enTantQueCommune(() -> objets.creer(contrat.id(), "Friche secrète", true));
        long ligne = derniere().id();
        assertThat(contrat.enTantQueEpci(() -> lignes(essais())))
                .extracting(l -> l.objet().titre())
                .contains("Friche secrète");
        List<RechercheHistorique> tentatives = List.of(
                RechercheHistorique.TOUT,
                essais(),
                new RechercheHistorique(ObjetsDEssai.OBJET, secret, "", null, "", null, null),
                new RechercheHistorique("", secret, "", null, "", null, null),
                new RechercheHistorique("", "", "creation", null, "", null, null),
                new RechercheHistorique("", "", "", null, "secrète", null, null));
        tentatives.forEach(tentative -> assertThat(contrat.enTantQueAssocie(epf, () -> lignes(tentative)))
                .extracting(l -> l.objet().titre())
                .doesNotContain("Friche secrète"));
        assertThat(contrat.enTantQueAssocie(epf, () -> consultation.champs(contrat.id(), ObjetsDEssai.OBJET, secret)))
                .isEmpty();
        assertThatExceptionOfType(ContratIntrouvable.class)
                .isThrownBy(() -> contrat.enTantQueAssocie(epf, () -> service.preparer(contrat.id(), ligne)));
        assertThatExceptionOfType(ContratIntrouvable.class)
                .isThrownBy(() -> contrat.enTantQueAssocie(epf, () -> {
                    service.retablir(contrat.id(), ObjetsDEssai.OBJET, secret);
                    return secret;
                }));
    }

    @Test
    @DisplayName(
            "se filtre par genre, objet, champ, côté de l’auteur, titre et période ; un genre inconnu ne trouve rien")
    void filtres() {
        Contrat lu = contrat.enTantQueCommune(
                        () -> contexte.getBean(AccesContrat.class).exiger(contrat.id()))
                .contrat();
        UUID etat = lu.signataires().getLast().id();
        LocalDate hier = LocalDate.now(horloge).minusDays(1);
        contrat.enTantQueCommune(() -> {
            objets.creer(contrat.id(), "Les Tilleuls", false);
            assertThat(lignes(new RechercheHistorique("", tanneurs, "logements", null, "", null, null)))
                    .hasSize(2);
            assertThat(lignes(new RechercheHistorique("", "", "", null, "ILOT", null, null)))
                    .hasSize(3);
            assertThat(lignes(new RechercheHistorique("", "", "", null, "", null, hier)))
                    .isEmpty();
            assertThat(lignes(new RechercheHistorique("", "", "", null, "", hier, hier.plusDays(1))))
                    .hasSizeGreaterThan(3);
            assertThat(lignes(new RechercheHistorique("", "", "", etat, "", null, null)))
                    .as("nobody of the State wrote")
                    .isEmpty();
            assertThat(lignes(new RechercheHistorique("inconnu", "", "", null, "", null, null)))
                    .isEmpty();
            assertThat(lignes(new RechercheHistorique("", "", "", null, "absent", null, null)))
                    .isEmpty();
            return "";
        });
        assertThat(contrat.enTantQueCommune(() -> consultation.champs(contrat.id(), ObjetsDEssai.OBJET, tanneurs)))
                .extracting(HistoriqueConsultation.Choix::libelle)
                .containsExactly("creation", "Nombre de logements");
    }

    @Test
    @DisplayName("les pages se suivent sans trou, et disent s’il y en a d’autres")
    void pages() {
        contrat.enTantQueCommune(() -> {
            HistoriqueConsultation.Page premiere = consultation.page(contrat.id(), essais(), 0, 2);
            HistoriqueConsultation.Page seconde = consultation.page(contrat.id(), essais(), 2, 2);
            assertThat(premiere.suite()).isTrue();
            assertThat(seconde.suite()).isFalse();
            assertThat(premiere.lignes()).hasSize(2);
            assertThat(seconde.lignes()).hasSize(1);
            return "";
        });
    }

    @Test
    @DisplayName("l’historique d’un autre contrat n’y est pas")
    void autreContrat() {
        UnContrat autre = UnContrat.enElaboration(contexte);
        assertThat(autre.enTantQueCommune(() -> consultation
                        .page(autre.id(), RechercheHistorique.TOUT, 0, 100)
                        .lignes()))
                .extracting(l -> l.objet().titre())
                .doesNotContain("Îlot des Tanneurs");
        long ligne = derniere().id();
        assertThatExceptionOfType(ContratIntrouvable.class)
                .isThrownBy(() -> autre.enTantQueCommune(() -> service.preparer(autre.id(), ligne)));
    }

    @Test
    @DisplayName("une ancienne valeur se rétablit, comme un changement d’aujourd’hui de plus")
    void restaurer() {
        long ligne = derniere().id();
        Restauration prevue = contrat.enTantQueCommune(() -> service.preparer(contrat.id(), ligne));
        assertThat(prevue.actuelle()).isEqualTo("42");
        assertThat(prevue.voulue()).isEqualTo("40");
        contrat.enTantQueCommune(() -> {
            service.restaurer(contrat.id(), ligne, prevue.derniere());
            return "";
        });
        assertThat(objets.valeur(tanneurs, "logements")).isEqualTo("40");
        assertThat(derniere().avant()).isEqualTo("42");
        assertThat(contrat.enTantQueCommune(() -> lignes(essais()))).hasSize(4);
    }

    @Test
    @DisplayName("une valeur changée entre-temps n’est pas écrasée : le refus le dit")
    void collision() {
        long ligne = derniere().id();
        Restauration prevue = contrat.enTantQueCommune(() -> service.preparer(contrat.id(), ligne));
        contrat.enTantQueCommune(() -> {
            objets.modifier(tanneurs, "logements", "45");
            return "";
        });
        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() -> contrat.enTantQueCommune(() -> {
                    service.restaurer(contrat.id(), ligne, prevue.derniere());
                    return "";
                }))
                .withMessageContaining("« Nombre de logements » de « Îlot des Tanneurs » a changé entre-temps");
        assertThat(objets.valeur(tanneurs, "logements")).isEqualTo("45");
    }

    @Test
    @DisplayName(
            "les droits de l’objet valent aussi pour rétablir ; un événement et une valeur coupée ne se rétablissent pas")
    void refus() {
        long ligne = derniere().id();
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(() -> contrat.enTantQueDdt(() -> {
                    service.restaurer(
                            contrat.id(),
                            ligne,
                            service.preparer(contrat.id(), ligne).derniere());
                    return "";
                }));
        contrat.enTantQueCommune(() -> {
            objets.modifier(tanneurs, "texte", "é".repeat(25_000));
            objets.modifier(tanneurs, "texte", "court");
            List<LigneHistorique> lignes = lignes(essais());
            LigneHistorique coupee = lignes.getFirst();
            assertThat(coupee.avant()).endsWith("[…]");
            assertThat(coupee.restaurable()).isFalse();
            assertThatExceptionOfType(RefusMetier.class)
                    .isThrownBy(() -> service.preparer(contrat.id(), coupee.id()))
                    .withMessageContaining("trop longue");
            LigneHistorique creation = lignes.getLast();
            assertThat(creation.restaurable()).isFalse();
            assertThatExceptionOfType(RefusMetier.class)
                    .isThrownBy(() -> service.preparer(contrat.id(), creation.id()))
                    .withMessageContaining("événement");
            return "";
        });
    }

    @Test
    @DisplayName("un objet supprimé se rétablit une fois ; ses valeurs, seulement après")
    void retablir() {
        contrat.enTantQueCommune(() -> {
            objets.supprimer(tanneurs);
            List<LigneHistorique> lignes = lignes(essais());
            assertThat(lignes.getFirst().retablissable()).isTrue();
            assertThat(lignes.get(1).restaurable()).isFalse();
            assertThatExceptionOfType(RefusMetier.class)
                    .isThrownBy(
                            () -> service.preparer(contrat.id(), lignes.get(1).id()))
                    .withMessageContaining("est supprimé");
            service.retablir(contrat.id(), ObjetsDEssai.OBJET, tanneurs);
            assertThat(lignes(essais()).getFirst().evenement()).isEqualTo(Evenement.RETABLISSEMENT);
            assertThatExceptionOfType(RefusMetier.class)
                    .isThrownBy(() -> service.retablir(contrat.id(), ObjetsDEssai.OBJET, tanneurs))
                    .withMessageContaining("n’est plus supprimé");
            return "";
        });
    }

    @Test
    @DisplayName("le nombre d’ordres SQL d’une page ne dépend pas du nombre de lignes")
    void ordres() {
        contrat.enTantQueCommune(() -> {
            lignes(essais());
            compteur.remettreAZero();
            lignes(essais());
            int peu = compteur.ordres();
            for (int i = 0; i < 60; i++) {
                objets.modifier(objets.creer(contrat.id(), "Projet " + i, false), "logements", "1");
            }
            lignes(essais());
            compteur.remettreAZero();
            lignes(essais());
            assertThat(compteur.textes().toString()).contains("from journal_ecriture");
            assertThat(compteur.ordres())
                    .as("as many for sixty objects as for two: " + compteur.textes())
                    .isEqualTo(peu)
                    .isLessThanOrEqualTo(ORDRES_MAX);
            return "";
        });
    }
}
