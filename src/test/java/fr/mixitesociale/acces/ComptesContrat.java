package fr.mixitesociale.acces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.mixitesociale.acces.Perimetre.National;
import fr.mixitesociale.acces.Perimetre.SurCommune;
import fr.mixitesociale.acces.Perimetre.SurDepartement;
import fr.mixitesociale.acces.Perimetre.SurEpci;
import fr.mixitesociale.journal.CritereJournal;
import fr.mixitesociale.journal.JournalConsultation;
import fr.mixitesociale.journal.LigneJournal;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.Siren;
import fr.mixitesociale.territoire.Referentiel;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

abstract class ComptesContrat {

    @Autowired
    Systeme systeme;

    private static final SurCommune REYRIEUX = new SurCommune(new CodeInsee("01322"));
    private static final SurCommune BOURG = new SurCommune(new CodeInsee("01053"));
    private static final SurCommune LYON = new SurCommune(new CodeInsee("69123"));

    @Autowired
    ComptesService comptes;

    @Autowired
    ComptesConsultation consultation;

    @Autowired
    MonCompteService monCompte;

    @Autowired
    LectureDesComptes lecture;

    @Autowired
    JournalConsultation journal;

    @Autowired
    Referentiel referentiel;

    private final String suffixe = UUID.randomUUID().toString().substring(0, 8);

    private NouveauCompte demande(String debut, Role role, Perimetre perimetre) {
        return new NouveauCompte(debut + "-" + suffixe, "Camille Essai", "Fonction", null, role, perimetre);
    }

    private static <T> T admin(Supplier<T> travail) {
        return EnTantQueContexte.obtenir("admin-essai", Role.ADMIN, new National(), travail);
    }

    private static <T> T ddt(String departement, Supplier<T> travail) {
        return EnTantQueContexte.obtenir("ddt-essai", Role.DDT, new SurDepartement(departement), travail);
    }

    private SurEpci epciDe(SurCommune commune) {
        Siren siren = referentiel.commune(commune.commune()).orElseThrow().epci();
        return new SurEpci(Objects.requireNonNull(siren));
    }

    @Test
    @DisplayName("un compte ouvert peut se connecter avec le mot de passe remis, et le journal le dit")
    void ouvrir() {
        MotDePasseInitial ouvert = admin(() -> comptes.creer(demande("ouvert", Role.MAIRE, REYRIEUX)));
        assertThat(ouvert.motDePasse()).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
        PrincipalCompte lu = lecture.parIdentifiant(
                        ouvert.compte().identifiant().toUpperCase())
                .orElseThrow();
        assertThat(lu.utilisateur().perimetre()).isEqualTo(REYRIEUX);
        assertThat(lu.motDePasse()).startsWith("$2a$").doesNotContain(ouvert.motDePasse());
        assertThat(lignes(ouvert.compte()))
                .extracting(LigneJournal::champ)
                .containsExactlyInAnyOrder("nom", "fonction", "role", "perimetre", "actif");
        assertThat(lignes(ouvert.compte())).extracting(LigneJournal::auteur).containsOnly("admin-essai");
    }

    private List<LigneJournal> lignes(CompteFiche compte) {
        return admin(() -> journal.page(new CritereJournal("", "compte", compte.identifiant(), null, null), 0, 50));
    }

    @Test
    @DisplayName("la DDT ouvre les comptes des communes et EPCI de son département, pas des autres")
    void ddtInvite() {
        assertThat(ddt("01", () -> comptes.creer(demande("a", Role.MAIRE, REYRIEUX))))
                .isNotNull();
        assertThat(ddt("01", () -> comptes.creer(demande("b", Role.EPCI_SERVICE, epciDe(BOURG)))))
                .isNotNull();
        assertThat(ddt("01", () -> comptes.creer(demande("c", Role.DDT, new SurDepartement("01")))))
                .isNotNull();
        for (NouveauCompte interdit : List.of(
                demande("d", Role.MAIRE, LYON),
                demande("e", Role.DDT, new SurDepartement("69")),
                demande("f", Role.PREFET, new SurDepartement("01")),
                demande("g", Role.ADMIN, new National()),
                demande("h", Role.SIGNATAIRE_ASSOCIE, new Perimetre.SesContrats()))) {
            assertThatThrownBy(() -> ddt("01", () -> comptes.creer(interdit)))
                    .as("%s", interdit)
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    @DisplayName("un maire ne gère que les services de sa commune")
    void maire() {
        Supplier<MotDePasseInitial> sien = () -> comptes.creer(demande("m1", Role.COMMUNE_SERVICE, REYRIEUX));
        Supplier<MotDePasseInitial> voisin = () -> comptes.creer(demande("m2", Role.COMMUNE_SERVICE, BOURG));
        Supplier<MotDePasseInitial> maire = () -> comptes.creer(demande("m3", Role.MAIRE, REYRIEUX));
        assertThat(EnTantQueContexte.obtenir("maire-essai", Role.MAIRE, REYRIEUX, sien))
                .isNotNull();
        assertThatThrownBy(() -> EnTantQueContexte.obtenir("maire-essai", Role.MAIRE, REYRIEUX, voisin))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> EnTantQueContexte.obtenir("maire-essai", Role.MAIRE, REYRIEUX, maire))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(EnTantQueContexte.obtenir("maire-essai", Role.MAIRE, REYRIEUX, () -> consultation.page("", 0, 50)))
                .isNotEmpty()
                .allSatisfy(c -> assertThat(c.role()).isEqualTo(Role.COMMUNE_SERVICE))
                .allSatisfy(c -> assertThat(c.perimetre()).isEqualTo(REYRIEUX));
    }

    @Test
    @DisplayName("les rôles sans comptes à gérer n’en voient aucun")
    void sansGestion() {
        for (Role role : List.of(Role.COMMUNE_SERVICE, Role.EPCI_SERVICE, Role.EPT_SERVICE, Role.SIGNATAIRE_ASSOCIE)) {
            assertThatThrownBy(() ->
                            EnTantQueContexte.obtenir("agent", role, REYRIEUX, () -> consultation.page("", 0, 50)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    @DisplayName("le compte d’un autre département et le compte absent reçoivent le même refus")
    void memeRefus() {
        CompteFiche lyon =
                admin(() -> comptes.creer(demande("lyon", Role.MAIRE, LYON))).compte();
        assertThatThrownBy(() -> ddt("01", () -> comptes.activer(lyon.id(), lyon.version(), false)))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessage("Ce compte ne fait pas partie de ceux que vous gérez.");
        assertThatThrownBy(() -> ddt("01", () -> comptes.activer(UUID.randomUUID(), 0, false)))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessage("Ce compte ne fait pas partie de ceux que vous gérez.");
        assertThat(ddt("01", () -> consultation.page("lyon-" + suffixe, 0, 50))).isEmpty();
        assertThat(admin(() -> consultation.page("LYON-" + suffixe, 0, 50))).hasSize(1);
        assertThat(admin(() -> consultation.nombre("lyon-" + suffixe))).isEqualTo(1);
    }

    @Test
    @DisplayName("un formulaire ouvert avant la modification d’un autre est refusé, rien n’est écrasé")
    void conflit() {
        CompteFiche lu = admin(() -> comptes.creer(demande("conflit", Role.MAIRE, REYRIEUX)))
                .compte();
        DescriptionCompte saisie =
                new DescriptionCompte("Dominique Essai", "Maire", "d@example.org", Role.MAIRE, REYRIEUX);
        CompteFiche modifie = admin(() -> comptes.modifier(lu.id(), lu.version(), saisie));
        assertThat(modifie.version()).isGreaterThan(lu.version());
        assertThatThrownBy(() -> admin(() -> comptes.activer(lu.id(), lu.version(), false)))
                .isInstanceOf(RefusMetier.class)
                .hasMessageContaining("a été modifié par quelqu’un d’autre");
        assertThat(lignes(modifie))
                .extracting(LigneJournal::champ, LigneJournal::apres)
                .contains(org.assertj.core.groups.Tuple.tuple("nom", "Dominique Essai"))
                .contains(org.assertj.core.groups.Tuple.tuple("courriel", "modifié"));
    }

    @Test
    @DisplayName("les saisies fausses sont refusées avec la raison")
    void saisiesFausses() {
        admin(() -> comptes.creer(demande("double", Role.MAIRE, REYRIEUX)));
        assertThatThrownBy(() -> admin(() -> comptes.creer(demande("double", Role.MAIRE, REYRIEUX))))
                .hasMessageContaining("est déjà pris");
        for (String identifiant : List.of("systeme", "a", "avec espace", "é-accent", "-tiret")) {
            assertThatThrownBy(() -> admin(() ->
                            comptes.creer(new NouveauCompte(identifiant, "N", "F", null, Role.ADMIN, new National()))))
                    .as(identifiant)
                    .hasMessageContaining("n’est pas admis");
        }
        assertThatThrownBy(() -> admin(
                        () -> comptes.creer(demande("inconnue", Role.MAIRE, new SurCommune(new CodeInsee("99999"))))))
                .hasMessageContaining("référentiel");
        assertThatThrownBy(() -> admin(() -> comptes.creer(demande("ept", Role.EPT_SERVICE, epciDe(BOURG)))))
                .hasMessageContaining("référentiel");
        assertThatThrownBy(() -> admin(() -> comptes.creer(demande("maire", Role.MAIRE, new National()))))
                .hasMessageContaining("référentiel");
        String tropLong = "a".repeat(250) + "@essai.fr";
        assertThatThrownBy(() -> admin(() -> comptes.creer(
                        new NouveauCompte("courriel-" + suffixe, "N", "F", tropLong, Role.ADMIN, new National()))))
                .hasMessageContaining("254 caractères");
    }

    @Test
    @DisplayName("un identifiant impossible n’est celui de personne, sans interroger la base")
    void identifiantImpossible() {
        assertThat(lecture.parIdentifiant("maire\0")).isEmpty();
        assertThat(lecture.parIdentifiant("x".repeat(100_000))).isEmpty();
    }

    @Test
    @DisplayName("le journal dit le rôle et le territoire comme on les appelle")
    void journalEnMots() {
        CompteFiche compte = admin(() -> comptes.creer(demande("mots", Role.MAIRE, REYRIEUX)))
                .compte();
        assertThat(lignes(compte)).extracting(LigneJournal::apres).contains("Maire", "Reyrieux (01322)", "oui");
        CompteFiche national = admin(() -> comptes.creer(demande("tout", Role.ADMIN, new National())))
                .compte();
        assertThat(lignes(national)).extracting(LigneJournal::apres).contains("Administrateur", "Toute la France");
    }

    @Test
    @DisplayName("nul ne se désactive, ne change son propre rôle ni ne se remet un mot de passe")
    void soiMeme() {
        CompteFiche compte = admin(() -> comptes.creer(demande("soi", Role.ADMIN, new National())))
                .compte();
        PrincipalCompte soi = lecture.parIdentifiant(compte.identifiant()).orElseThrow();
        assertThatThrownBy(() ->
                        EnTantQueContexte.obtenir(soi, () -> comptes.activer(compte.id(), compte.version(), false)))
                .isInstanceOf(RefusMetier.class)
                .hasMessageContaining("votre propre compte");
        assertThatThrownBy(() -> EnTantQueContexte.obtenir(
                        soi, () -> comptes.renouvelerMotDePasse(compte.id(), compte.version())))
                .as("an unlocked screen must not hand over the account: one's own password asks for the current one")
                .isInstanceOf(RefusMetier.class);
    }

    @Test
    @DisplayName("chacun change son mot de passe en donnant l’actuel")
    void changerSonMotDePasse() {
        MotDePasseInitial ouvert = admin(() -> comptes.creer(demande("mdp", Role.MAIRE, REYRIEUX)));
        PrincipalCompte soi =
                lecture.parIdentifiant(ouvert.compte().identifiant()).orElseThrow();
        assertThatThrownBy(() -> changer(soi, "faux", "un-nouveau-mot-de-passe"))
                .hasMessageContaining("n’est pas le bon");
        assertThatThrownBy(() -> changer(soi, ouvert.motDePasse(), "court")).hasMessageContaining("12 caractères");
        assertThatThrownBy(() -> changer(soi, ouvert.motDePasse(), "é".repeat(37)))
                .hasMessageContaining("72 octets");
        assertThatThrownBy(() -> changer(soi, ouvert.motDePasse(), "x-" + soi.getUsername() + "-x"))
                .hasMessageContaining("identifiant");
        changer(soi, ouvert.motDePasse(), "un-nouveau-mot-de-passe");
        assertThat(lecture.parIdentifiant(soi.getUsername()).orElseThrow().motDePasse())
                .isNotEqualTo(soi.motDePasse());
    }

    @Test
    @DisplayName("deviner le mot de passe actuel est ralenti comme une connexion")
    void devinerSonMotDePasse() {
        MotDePasseInitial ouvert = admin(() -> comptes.creer(demande("devine", Role.MAIRE, REYRIEUX)));
        PrincipalCompte soi =
                lecture.parIdentifiant(ouvert.compte().identifiant()).orElseThrow();
        for (int essai = 0; essai < FreinConnexion.SEUIL_COMPTE_ET_ADRESSE; essai++) {
            assertThatThrownBy(() -> changer(soi, "faux", "un-nouveau-mot-de-passe"))
                    .hasMessageContaining("n’est pas le bon.");
        }
        assertThatThrownBy(() -> changer(soi, ouvert.motDePasse(), "un-nouveau-mot-de-passe"))
                .isInstanceOf(RefusMetier.class)
                .hasMessageContaining("Réessayez dans");
    }

    private void changer(PrincipalCompte soi, String actuel, String nouveau) {
        EnTantQueContexte.obtenir(soi, () -> {
            monCompte.changerMotDePasse(actuel, nouveau);
            return true;
        });
    }

    @Test
    @DisplayName("les territoires proposés sont ceux que l’on peut donner")
    void territoires() {
        assertThat(ddt("01", () -> consultation.territoires(Role.MAIRE, "reyrieux", 0, 20)))
                .extracting(Territoire::libelle)
                .containsExactly("Reyrieux (01322)");
        assertThat(ddt("01", () -> consultation.territoires(Role.MAIRE, "saint", 0, 20)))
                .extracting(t -> t.libelle()
                        .substring(t.libelle().length() - 6, t.libelle().length() - 4))
                .containsOnly("01");
        assertThat(ddt("01", () -> consultation.rolesAttribuables()))
                .contains(Role.MAIRE, Role.DDT)
                .doesNotContain(Role.ADMIN, Role.PREFET);
        assertThat(admin(() -> consultation.territoires(Role.EPT_SERVICE, "", 0, 50)))
                .hasSize(11);
        assertThat(admin(() -> consultation.libelle(REYRIEUX))).isEqualTo("Reyrieux (01322)");
    }

    @Test
    @DisplayName("la démonstration ne crée que les comptes absents")
    void demonstration() {
        List<NouveauCompte> demandes = List.of(demande("demo", Role.MAIRE, REYRIEUX));
        systeme.executer(() -> comptes.creerDemonstration(demandes, "demo"));
        PrincipalCompte premier =
                lecture.parIdentifiant(demandes.getFirst().identifiant()).orElseThrow();
        systeme.executer(() -> comptes.creerDemonstration(demandes, "demo"));
        assertThat(lecture.parIdentifiant(demandes.getFirst().identifiant())).contains(premier);
    }
}
