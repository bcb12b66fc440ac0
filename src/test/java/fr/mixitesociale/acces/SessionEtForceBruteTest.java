package fr.mixitesociale.acces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.mixitesociale.acces.Perimetre.National;
import fr.mixitesociale.acces.Perimetre.SurCommune;
import fr.mixitesociale.acces.Perimetre.SurDepartement;
import fr.mixitesociale.essai.BaseH2;
import fr.mixitesociale.socle.CodeInsee;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockRequestDispatcher;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@BaseH2
@AutoConfigureMockMvc
@DisplayName("Sessions, mots de passe devinés et droits retirés")
class SessionEtForceBruteTest {

    @Autowired
    Systeme systeme;

    @Autowired
    MockServletContext servlet;

    private static final AtomicInteger ADRESSES = new AtomicInteger();
    private static final String ADMIN_SEUL = "/actuator/metrics";

    @Autowired
    MockMvc mvc;

    @Autowired
    ComptesService comptes;

    @Autowired
    LectureDesComptes lecture;

    /** Each test comes from an address of its own: the throttle is shared by the whole context. */
    private final String adresse = "192.0.2." + ADRESSES.incrementAndGet();

    private RequestPostProcessor depuis(String origine) {
        return requete -> {
            requete.setRemoteAddr(origine);
            return requete;
        };
    }

    private MotDePasseInitial ouvrir(Role role, Perimetre perimetre) {
        String identifiant = "session-" + UUID.randomUUID().toString().substring(0, 8);
        return systeme.obtenir(
                () -> comptes.creer(new NouveauCompte(identifiant, "Essai", "Essai", null, role, perimetre)));
    }

    private ResultActions connecter(MockHttpSession session, String identifiant, String motDePasse) throws Exception {
        return mvc.perform(post("/connexion")
                .session(session)
                .with(csrf())
                .with(depuis(adresse))
                .param("username", identifiant)
                .param("password", motDePasse));
    }

    private ResultActions api(String identifiant, String motDePasse) throws Exception {
        return mvc.perform(
                get(ADMIN_SEUL).with(httpBasic(identifiant, motDePasse)).with(depuis(adresse)));
    }

    @Test
    @DisplayName(
            "à l’API, cinq échecs puis 429 avec Retry-After, même pour le bon mot de passe ; une autre adresse passe")
    void forceBruteApi() throws Exception {
        MotDePasseInitial admin = ouvrir(Role.ADMIN, new National());
        String identifiant = admin.compte().identifiant();
        for (int i = 0; i < 5; i++) {
            api(identifiant, "faux" + i).andExpect(status().isUnauthorized());
        }
        for (int i = 0; i < 100; i++) {
            api(identifiant, "faux" + i).andExpect(status().isTooManyRequests());
        }
        api(identifiant, admin.motDePasse())
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.title").value("Trop de tentatives"));
        mvc.perform(get(ADMIN_SEUL)
                        .with(httpBasic(identifiant, admin.motDePasse()))
                        .with(depuis("198.51.100.1")))
                .andExpect(status().isOk());
    }

    @Test
    @DisplayName("à l’écran, les mêmes cinq échecs, puis l’attente est dite")
    void forceBruteEcran() throws Exception {
        MotDePasseInitial maire = ouvrir(Role.MAIRE, new SurCommune(new CodeInsee("01322")));
        String identifiant = maire.compte().identifiant();
        for (int i = 0; i < 5; i++) {
            connecter(new MockHttpSession(), identifiant, "faux").andExpect(redirectedUrl("/connexion?error"));
        }
        connecter(new MockHttpSession(), identifiant, maire.motDePasse())
                .andExpect(redirectedUrlPattern("/connexion?attente=*"))
                .andExpect(unauthenticated());
    }

    @Test
    @DisplayName("un compte inconnu coûte le même calcul qu’un compte connu")
    void memeDuree() {
        MotDePasseInitial connu = ouvrir(Role.ADMIN, new National());
        var hachage = new CompteurDeHachages(new BCryptPasswordEncoder(4));
        var verification = new VerificationMotDePasse(lecture, hachage, new FreinConnexion(new HorlogeReglable()));
        assertThat(hachage.comparaisons(
                        () -> essayer(verification, connu.compte().identifiant())))
                .isEqualTo(1);
        assertThat(hachage.comparaisons(() -> essayer(verification, "personne")))
                .isEqualTo(1);
        assertThat(hachage.comparaisons(() -> essayer(verification, "x".repeat(5_000))))
                .isEqualTo(1);
    }

    private static void essayer(VerificationMotDePasse verification, String identifiant) {
        try {
            verification.authenticate(
                    UsernamePasswordAuthenticationToken.unauthenticated(identifiant, "faux".repeat(40)));
        } catch (BadCredentialsException _) {
            // expected: only the work done is counted
        }
    }

    @Test
    @DisplayName("un compte fermé perd sa session à la requête suivante")
    void compteFerme() throws Exception {
        MotDePasseInitial maire = ouvrir(Role.MAIRE, new SurCommune(new CodeInsee("01322")));
        MockHttpSession session = new MockHttpSession();
        connecter(session, maire.compte().identifiant(), maire.motDePasse()).andExpect(authenticated());

        systeme.executer(
                () -> comptes.activer(maire.compte().id(), maire.compte().version(), false));
        mvc.perform(get("/communes").session(session)).andExpect(unauthenticated());
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    @DisplayName("un nouveau mot de passe ferme les sessions ouvertes avec l’ancien")
    void motDePasseRenouvele() throws Exception {
        MotDePasseInitial maire = ouvrir(Role.MAIRE, new SurCommune(new CodeInsee("01322")));
        MockHttpSession session = new MockHttpSession();
        connecter(session, maire.compte().identifiant(), maire.motDePasse()).andExpect(authenticated());
        systeme.executer(() ->
                comptes.renouvelerMotDePasse(maire.compte().id(), maire.compte().version()));
        mvc.perform(get("/communes").session(session)).andExpect(unauthenticated());
    }

    @Test
    @DisplayName("un rôle changé vaut à la requête suivante, sans perdre la session")
    void roleChange() throws Exception {
        MotDePasseInitial ouvert = ouvrir(Role.DDT, new SurDepartement("01"));
        MockHttpSession session = new MockHttpSession();
        connecter(session, ouvert.compte().identifiant(), ouvert.motDePasse()).andExpect(authenticated());
        CompteFiche compte = ouvert.compte();
        systeme.executer(() -> comptes.modifier(
                compte.id(),
                compte.version(),
                new DescriptionCompte("Essai", "Essai", null, Role.SIGNATAIRE_ASSOCIE, new Perimetre.SesContrats())));
        // no screen is drawn here: what counts is who the request was let through as
        servlet.registerNamedDispatcher("springServlet", new MockRequestDispatcher("springServlet"));
        mvc.perform(get("/communes").session(session)).andExpect(authenticated().withRoles("SIGNATAIRE_ASSOCIE"));
    }

    @Test
    @DisplayName("à l’API aussi, un compte fermé ou rétrogradé l’est à l’appel suivant malgré le cache")
    void apiRetrait() throws Exception {
        MotDePasseInitial admin = ouvrir(Role.ADMIN, new National());
        String identifiant = admin.compte().identifiant();
        api(identifiant, admin.motDePasse()).andExpect(status().isOk());
        CompteFiche ddt = systeme.obtenir(() -> comptes.modifier(
                admin.compte().id(),
                admin.compte().version(),
                new DescriptionCompte("Essai", "Essai", null, Role.DDT, new SurDepartement("01"))));
        api(identifiant, admin.motDePasse()).andExpect(status().isForbidden());
        systeme.executer(() -> comptes.activer(ddt.id(), ddt.version(), false));
        api(identifiant, admin.motDePasse()).andExpect(status().isUnauthorized());
    }

    @Test
    @DisplayName("le cache de l’API épargne les hachages et expire")
    void cacheApi() {
        MotDePasseInitial admin = ouvrir(Role.ADMIN, new National());
        HorlogeReglable horloge = new HorlogeReglable();
        var hachage = new CompteurDeHachages(new BCryptPasswordEncoder(4));
        var cache = new VerificationEnCache(
                new VerificationMotDePasse(lecture, hachage, new FreinConnexion(horloge)), lecture, horloge);
        var demande = UsernamePasswordAuthenticationToken.unauthenticated(
                admin.compte().identifiant(), admin.motDePasse());
        assertThat(hachage.comparaisons(() -> cache.authenticate(demande))).isEqualTo(1);
        assertThat(hachage.comparaisons(() -> cache.authenticate(demande))).isZero();
        horloge.avancer(Duration.ofMinutes(6));
        assertThat(hachage.comparaisons(() -> cache.authenticate(demande))).isEqualTo(1);
    }
}
