package fr.mixitesociale.suivi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.ContratsConsultation;
import fr.mixitesociale.contrat.HistoriqueConsultation;
import fr.mixitesociale.contrat.PiecesConsultation;
import fr.mixitesociale.contrat.RechercheHistorique;
import fr.mixitesociale.engagement.EngagementsConsultation;
import fr.mixitesociale.essai.CompteurSql;
import fr.mixitesociale.essai.UnContrat;
import fr.mixitesociale.socle.RefusDroit;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.Saisie;
import fr.mixitesociale.socle.ValeurRefusee;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

@Import(CompteurSql.class)
abstract class ReunirContrat {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    ReunionsService service;

    @Autowired
    ReunionsConsultation consultation;

    @Autowired
    InvitationsReunionService invitations;

    @Autowired
    InvitationsReunionConsultation recues;

    @Autowired
    AccesContrat acces;

    @Autowired
    Clock horloge;

    @Autowired
    CompteurSql compteur;

    private UnContrat contrat;
    /** An associated account that signs another contract, not this one. */
    private String partenaire;

    private UUID atelier;

    @BeforeEach
    void ouvrir() {
        contrat = UnContrat.enElaboration(contexte);
        partenaire = UnContrat.enElaboration(contexte).avecAssocie("Bailleur d’essai");
        atelier = contrat.enTantQueCommune(() -> prevoir("Atelier foncier", 10));
    }

    @Test
    @DisplayName("la commune prévoit, l’EPCI complète, l’État note une décision : tous lisent la même réunion")
    void reunir() {
        contrat.enTantQueEpci(() -> modifier(ChampReunion.LIEU, null, "Hôtel d’agglomération"));
        contrat.enTantQueDdt(() -> service.decider(
                contrat.id(), atelier, Map.of(ChampDecision.TEXTE, "Délibérer", ChampDecision.ECHEANCE, jour(-1))));
        contrat.enTantQueCommune(() -> service.convier(
                contrat.id(),
                atelier,
                Map.of(ChampParticipant.NOM, "Yves Caumont", ChampParticipant.ORGANISME, "Mirande Habitat")));
        FicheReunion fiche = contrat.enTantQueCommune(this::lire);
        assertThat(fiche.valeur(ChampReunion.LIEU)).isEqualTo("Hôtel d’agglomération");
        assertThat(fiche.participants()).extracting(FicheParticipant::organisme).containsExactly("Mirande Habitat");
        assertThat(fiche.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.estEnRetardLe(LocalDate.now(horloge))).isTrue();
            assertThat(decision.porteur()).isEmpty();
        });
        assertThatExceptionOfType(ValeurRefusee.class)
                .as("held before its day")
                .isThrownBy(() -> contrat.enTantQueCommune(() -> modifier(ChampReunion.STATUT, "PREVUE", "TENUE")));
        assertThatExceptionOfType(ValeurRefusee.class)
                .as("a link that runs a script")
                .isThrownBy(() ->
                        contrat.enTantQueCommune(() -> modifier(ChampReunion.VISIO, null, "javascript:alert(1)")));
        compteur.remettreAZero();
        contrat.enTantQueCommune(this::lire);
        assertThat(compteur.ordres()).isLessThanOrEqualTo(6);
    }

    @Test
    @DisplayName("le calendrier vit encore après la signature ; un signataire associé le lit sans l’écrire")
    void apresLaSignature() {
        String epf = contrat.avecAssocie("EPF d’essai");
        assertThat(contrat.enTantQueAssocie(epf, this::lire).lectureSeule()).contains("signataires publics");
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(() -> contrat.enTantQueAssocie(epf, () -> prevoir("Entre nous", 3)));
        UnContrat.mettreEnVigueur(contexte, contrat.id());
        assertThat(contrat.enTantQueCommune(() -> prevoir("Comité annuel", 30))).isNotNull();
        assertThatExceptionOfType(ContratIntrouvable.class).isThrownBy(() -> contrat.enTantQueVoisin(this::lire));
        UnContrat autre = UnContrat.enElaboration(contexte);
        assertThatExceptionOfType(ContratIntrouvable.class)
                .as("a meeting of another contract")
                .isThrownBy(() -> autre.enTantQueCommune(
                        () -> service.decider(autre.id(), atelier, Map.of(ChampDecision.TEXTE, "Ailleurs"))));
    }

    @Test
    @DisplayName("un partenaire invité voit la réunion, y répond, lit le compte rendu seulement tenue et partagée")
    void inviter() {
        contrat.enTantQueCommune(() -> modifier(ChampReunion.ORDRE_DU_JOUR, null, "1. Gisements"));
        contrat.enTantQueCommune(() -> modifier(ChampReunion.COMPTE_RENDU, null, "Brouillon entre nous"));
        inviter(partenaire);
        InvitationRecue recue = comme(partenaire, () -> recues.recues()).getFirst();
        assertThat(recue.valeur(ChampReunion.ORDRE_DU_JOUR)).isEqualTo("1. Gisements");
        assertThat(recue.valeur(ChampReunion.COMPTE_RENDU))
                .as("not held, not shared")
                .isNull();
        comme(partenaire, () -> {
            invitations.repondre(recue.id(), true);
            return null;
        });
        assertThat(contrat.enTantQueDdt(this::lire).invites())
                .singleElement()
                .satisfies(invite -> assertThat(invite.vient()).isTrue());
        contrat.enTantQueCommune(() -> modifier(ChampReunion.JOUR, jour(10), jour(-1)));
        contrat.enTantQueCommune(() -> modifier(ChampReunion.STATUT, "PREVUE", "TENUE"));
        assertThat(comme(partenaire, () -> recues.lire(recue.id())).valeur(ChampReunion.COMPTE_RENDU))
                .as("held, not shared")
                .isNull();
        contrat.enTantQueCommune(() -> modifier(ChampReunion.PARTAGE, "non", "oui"));
        assertThat(comme(partenaire, () -> recues.lire(recue.id())).valeur(ChampReunion.COMPTE_RENDU))
                .isEqualTo("Brouillon entre nous");
        assertThatExceptionOfType(RefusMetier.class)
                .as("the day has passed")
                .isThrownBy(() -> comme(partenaire, () -> {
                    invitations.repondre(recue.id(), false);
                    return null;
                }));
    }

    @Test
    @DisplayName(
            "l’invité qui insiste ne trouve rien d’autre du contrat, ni par ses pages, ni par ses services, ni par ses identifiants")
    void attaquer() {
        UUID secrete = contrat.enTantQueCommune(() -> prevoir("Réunion entre signataires", 20));
        inviter(partenaire);
        UUID invitation = comme(partenaire, () -> recues.recues()).getFirst().id();
        UUID id = contrat.id();
        List<Supplier<?>> essais = List.of(
                () -> acces.exiger(id),
                () -> consultation.lister(id),
                () -> consultation.lire(id, atelier),
                () -> consultation.calendrier(id, atelier),
                () -> contexte.getBean(GouvernanceConsultation.class).lire(id),
                () -> contexte.getBean(EngagementsConsultation.class).lister(id),
                () -> contexte.getBean(ContratsConsultation.class).synthese(id),
                () -> contexte.getBean(PiecesConsultation.class).lister(id, ReunionsService.OBJET, atelier),
                () -> contexte.getBean(HistoriqueConsultation.class)
                        .page(id, new RechercheHistorique("", "", "", null, "", null, null), 0, 5),
                () -> service.decider(id, atelier, Map.of(ChampDecision.TEXTE, "Par l’invité")),
                () -> modifier(ChampReunion.LIEU, null, "Chez moi"),
                () -> recues.lire(atelier),
                () -> recues.lire(secrete),
                () -> recues.lire(id));
        essais.forEach(essai ->
                assertThatExceptionOfType(ContratIntrouvable.class).isThrownBy(() -> comme(partenaire, essai::get)));
        assertThat(comme(
                        partenaire,
                        () -> contexte.getBean(ContratsConsultation.class).mesContrats()))
                .noneMatch(un -> un.id().equals(id));
        assertThat(comme(partenaire, () -> recues.recues())).hasSize(1);
        String autre = UnContrat.enElaboration(contexte).avecAssocie("Autre bailleur");
        assertThatExceptionOfType(ContratIntrouvable.class)
                .as("another's invitation")
                .isThrownBy(() -> comme(autre, () -> recues.lire(invitation)));
        assertThatExceptionOfType(ContratIntrouvable.class)
                .isThrownBy(() -> comme(autre, () -> {
                    invitations.repondre(invitation, true);
                    return null;
                }));
        assertThatExceptionOfType(ContratIntrouvable.class)
                .as("a guest invites nobody")
                .isThrownBy(() -> comme(partenaire, () -> {
                    invitations.inviter(id, atelier, autre);
                    return null;
                }));
    }

    @Test
    @DisplayName("une invitation retirée, ou dont la réunion est supprimée, n’existe plus ; elle se refait")
    void retirer() {
        inviter(partenaire);
        UUID invitation = comme(partenaire, () -> recues.recues()).getFirst().id();
        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() -> inviter(partenaire))
                .withMessageContaining("déjà invité");
        contrat.enTantQueEpci(() -> {
            invitations.retirer(contrat.id(), invitation);
            return null;
        });
        assertThatExceptionOfType(ContratIntrouvable.class)
                .isThrownBy(() -> comme(partenaire, () -> recues.lire(invitation)));
        inviter(partenaire);
        assertThat(comme(partenaire, () -> recues.lire(invitation)).id()).isEqualTo(invitation);
        contrat.enTantQueCommune(() -> {
            service.supprimer(contrat.id(), atelier);
            return null;
        });
        assertThat(comme(partenaire, () -> recues.recues())).isEmpty();
        assertThatExceptionOfType(ContratIntrouvable.class)
                .isThrownBy(() -> comme(partenaire, () -> recues.lire(invitation)));
    }

    @Test
    @DisplayName("ne s’invite qu’un compte de partenaire qui n’est pas déjà signataire")
    void quiInviter() {
        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() -> inviter("inconnu"))
                .withMessageContaining("inconnu");
        String epf = contrat.avecAssocie("EPF signataire");
        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() -> inviter(epf))
                .withMessageContaining("agit pour un signataire");
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(() -> contrat.enTantQueAssocie(epf, () -> {
                    invitations.inviter(contrat.id(), atelier, partenaire);
                    return null;
                }));
    }

    @Test
    @DisplayName("la réunion part dans un agenda : heure en UTC, texte protégé, lignes pliées")
    void agenda() {
        contrat.enTantQueCommune(() -> modifier(ChampReunion.JOUR, jour(10), "2027-07-01"));
        contrat.enTantQueCommune(() -> modifier(ChampReunion.DEBUT, null, "14:30"));
        contrat.enTantQueCommune(() -> modifier(
                ChampReunion.ORDRE_DU_JOUR, null, "1. Gisements ; dureté, phasage\n2. " + "Préemption ".repeat(12)));
        String ics = new String(
                contrat.enTantQueDdt(() -> consultation.calendrier(contrat.id(), atelier)), StandardCharsets.UTF_8);
        assertThat(ics)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("VERSION:2.0\r\n", "DTSTART:20270701T123000Z\r\n", "DTEND:20270701T143000Z\r\n")
                .contains("SUMMARY:Atelier foncier\r\n", "UID:" + atelier)
                .containsOnlyOnce("DTSTAMP:")
                .contains("1. Gisements \\; dureté\\, phasage\\n2. Pr");
        assertThat(ics.lines()).allMatch(ligne -> ligne.length() <= 75);
    }

    private FicheReunion lire() {
        return consultation.lire(contrat.id(), atelier);
    }

    private UUID prevoir(String intitule, int dans) {
        return service.prevoir(
                contrat.id(),
                Map.of(
                        ChampReunion.NATURE,
                        NatureReunion.ATELIER.name(),
                        ChampReunion.THEME,
                        "FONCIER",
                        ChampReunion.INTITULE,
                        intitule,
                        ChampReunion.JOUR,
                        jour(dans)));
    }

    private Object modifier(ChampReunion champ, @Nullable String lu, String saisi) {
        return service.modifier(contrat.id(), Saisie.champ(atelier, 0, champ.cle(), lu, saisi));
    }

    private void inviter(String identifiant) {
        contrat.enTantQueCommune(() -> {
            invitations.inviter(contrat.id(), atelier, identifiant);
            return null;
        });
    }

    private <T> T comme(String identifiant, Supplier<T> travail) {
        return contrat.enTantQueAssocie(identifiant, travail);
    }

    private String jour(int dans) {
        return LocalDate.now(horloge).plusDays(dans).toString();
    }
}
