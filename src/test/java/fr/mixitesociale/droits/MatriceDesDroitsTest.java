package fr.mixitesociale.droits;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.essai.ClientUidl;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusDroit;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Service;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Reads every route, API path and public service method from the running application and tries each account on each. A
 * new one that is not in {@code src/test/resources/droits/matrice.csv} fails the build.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"demonstration", "test"})
@DisplayName("La matrice des droits")
class MatriceDesDroitsTest {

    private static final String ANONYME = "anonyme";
    /** An engagement that the commune of Belpuech pilots, in a contract being written. */
    private static final String ENGAGEMENT =
            "select id from engagement where intitule = 'Préempter les biens de plus de 300 m² du secteur des Halles'";

    /** What Belpuech answers, and has shared. */
    private static final String REPONSE = """
            select r.id from levier_reponse r join contrat_signataire s on s.id = r.cahier_id
            where s.code = '00002' and r.element = 'A4.1.2'
            """;

    private static final String PREMIER_PROJET = """
            select p.id from projet p join contrat c on c.id = p.contrat_id
            where p.code_insee = '00001' and c.periode_debut = 2026 order by p.rang
            """;

    /** In the contract of Belpuech, where people meet and write article 4. */
    private static final String BELPUECH =
            "(select contrat_id from engagement where intitule = 'Préempter les biens de plus de 300 m² du secteur des Halles')";

    private static final String REUNION = "select id from reunion where contrat_id = " + BELPUECH + " order by jour";

    /** One of the account {@code epf}, which does not sign that contract. */
    private static final String INVITATION = "select id from invitation_reunion where contrat_id = " + BELPUECH;

    /** The line of Aubrac-sur-Mirande in the pool of the next period. */
    private static final String LIGNE_OBJECTIF = """
            select o.id from objectif_commune o join contrat c on c.id = o.contrat_id
            where o.code_insee = '00001' and c.periode_debut = 2029
            """;

    /** The commune of Aubrac-sur-Mirande in the contract of the next period. */
    private static final String PARTIE = """
            select s.id from contrat_signataire s join contrat c on c.id = s.contrat_id
            where s.code = '00001' and c.periode_debut = 2029
            """;

    /** The same commune in the contract in force. */
    private static final String SIGNATAIRE = PARTIE.replace("2029", "2026");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext contexte;

    @Autowired
    ServletContext servlet;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping chemins;

    @Autowired
    UserDetailsService comptes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    @AfterEach
    void oublier() {
        SecurityContextHolder.clearContext();
    }

    @Test
    @DisplayName("chaque écran s’ouvre à qui y a droit, et à personne d’autre")
    void ecrans() throws Exception {
        Matrice matrice = Matrice.lire();
        List<String> routes = routes();
        assertThat(routes).as("no route seen: this check is blind").hasSizeGreaterThan(3);
        Map<String, Map<String, String>> constats = new TreeMap<>();
        for (String compte : matrice.comptes()) {
            ClientUidl client = new ClientUidl(port);
            if (!compte.equals(ANONYME)) {
                client.ouvrir(compte, "demo", "aide");
            }
            for (String route : routes) {
                String chemin = Exemples.chemin(
                        route.replace("invitations/:id", invitation()).replace(":onglet/:objet", fiche()), contrat());
                String issue = compte.equals(ANONYME) ? anonyme(chemin) : issue(client.naviguer(chemin));
                constats.computeIfAbsent("ecran /" + route, _ -> new LinkedHashMap<>())
                        .put(compte, issue);
            }
        }
        assertThat(matrice.ecarts("ecran", constats)).isEmpty();
    }

    @Test
    @DisplayName("chaque chemin de l’API répond à qui y a droit, et à personne d’autre")
    void api() throws Exception {
        Matrice matrice = Matrice.lire();
        Map<String, Map<String, String>> constats = new TreeMap<>();
        for (String operation : operations()) {
            for (String compte : matrice.comptes()) {
                constats.computeIfAbsent("api " + operation, _ -> new LinkedHashMap<>())
                        .put(compte, appeler(operation, compte));
            }
        }
        assertThat(constats).as("no API path seen: this check is blind").hasSizeGreaterThan(3);
        assertThat(matrice.ecarts("api", constats)).isEmpty();
    }

    @Test
    @DisplayName("chaque méthode de service agit pour qui y a droit, et pour personne d’autre")
    void services() throws Exception {
        Matrice matrice = Matrice.lire();
        Map<String, Map<String, String>> constats = new TreeMap<>();
        for (Object service : contexte.getBeansWithAnnotation(Service.class).values()) {
            Class<?> type = AopUtils.getTargetClass(service);
            if (!type.getPackageName().startsWith("fr.mixitesociale") || !Modifier.isPublic(type.getModifiers())) {
                continue;
            }
            for (Method methode : methodes(type)) {
                for (String compte : matrice.comptes()) {
                    constats.computeIfAbsent("service " + nom(type, methode), _ -> new LinkedHashMap<>())
                            .put(compte, essayer(service, methode, compte));
                }
            }
        }
        assertThat(constats).as("no service seen: this check is blind").hasSizeGreaterThan(3);
        assertThat(matrice.ecarts("service", constats)).isEmpty();
    }

    private List<String> routes() {
        ApplicationRouteRegistry registre = ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlet));
        return RouteConfiguration.forRegistry(registre).getAvailableRoutes().stream()
                .flatMap(route -> Stream.concat(Stream.of(route), route.getRouteAliases().stream()))
                .map(RouteBaseData::getTemplate)
                .sorted()
                .toList();
    }

    private String anonyme(String chemin) throws IOException, InterruptedException {
        HttpResponse<String> reponse = http.send(
                HttpRequest.newBuilder(adresse("/" + chemin))
                        .header("Accept", "text/html")
                        .GET()
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return reponse.statusCode() == 302 ? "connexion" : reponse.statusCode() == 200 ? "oui" : "non";
    }

    /** The error screens say one of these titles; an opened screen does not. */
    private static String issue(String uidl) {
        return uidl.contains(Phrases.de("accueil.erreur.refus.titre"))
                        || uidl.contains(Phrases.de("accueil.erreur.introuvable.titre"))
                ? "non"
                : "oui";
    }

    private List<String> operations() {
        return chemins.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream()
                        .filter(chemin -> chemin.startsWith("/api/"))
                        .flatMap(chemin -> info.getMethodsCondition().getMethods().stream()
                                .map(verbe -> verbe.name() + " " + chemin)))
                .distinct()
                .sorted()
                .toList();
    }

    private String appeler(String operation, String compte) throws IOException, InterruptedException {
        String verbe = operation.substring(0, operation.indexOf(' '));
        String chemin = Exemples.cheminApi(
                operation.substring(operation.indexOf(' ') + 1).replace("{piece}", piece()), contrat());
        HttpRequest.Builder requete = HttpRequest.newBuilder(adresse(chemin));
        if (!compte.equals(ANONYME)) {
            String jeton = Base64.getEncoder().encodeToString((compte + ":demo").getBytes(StandardCharsets.UTF_8));
            requete.header("Authorization", "Basic " + jeton);
        }
        if (verbe.equals("POST")) {
            requete.header("Content-Type", "multipart/form-data; boundary=limite")
                    .POST(HttpRequest.BodyPublishers.ofString(Exemples.MULTIPART));
        } else {
            requete.method(verbe, HttpRequest.BodyPublishers.noBody());
        }
        return switch (http.send(requete.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode()) {
            case 401 -> "connexion";
            case 403 -> "non";
            // a contract answers a stranger as an absent one
            case 404 -> chemin.contains("/contrats/") ? "non" : "oui";
            default -> "oui";
        };
    }

    private static List<Method> methodes(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(m -> Modifier.isPublic(m.getModifiers())
                        && !Modifier.isStatic(m.getModifiers())
                        && !m.isSynthetic()
                        && Exemples.estUneOperation(m))
                .toList();
    }

    private static String nom(Class<?> type, Method methode) {
        return type.getSimpleName() + "." + methode.getName()
                + Arrays.stream(methode.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    /** Tries for real, then rolls back: refused means refused by the rights, any other outcome went past them. */
    private String essayer(Object service, Method methode, String compte) {
        SecurityContextHolder.getContext().setAuthentication(identite(compte));
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        Map<String, String> issue = new HashMap<>();
        transaction.executeWithoutResult(etat -> {
            etat.setRollbackOnly();
            supprimerAvantDeRetablir(methode);
            issue.put("", invoquer(service, methode));
        });
        return issue.getOrDefault("", "?");
    }

    private String invoquer(Object service, Method methode) {
        try {
            AopUtils.selectInvocableMethod(methode, service.getClass())
                    .invoke(service, Exemples.arguments(methode, contrat(methode), objet(methode)));
            return "oui";
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof AccessDeniedException
                            || e.getCause() instanceof RefusDroit
                            || e.getCause() instanceof ContratIntrouvable
                    ? "non"
                    : e.getCause() instanceof AuthenticationCredentialsNotFoundException ? "connexion" : "oui";
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The contract in force of Aubrac-sur-Mirande. */
    private UUID contrat() {
        return jdbc.sql("select id from contrat where intitule = 'Aubrac-sur-Mirande' and periode_debut = 2026")
                .query(UUID.class)
                .single();
    }

    /** A file joined to the contract in force of Aubrac-sur-Mirande. */
    private String piece() {
        return jdbc.sql("select id from piece where contrat_id = :contrat")
                .param("contrat", contrat())
                .query(UUID.class)
                .single()
                .toString();
    }

    /** The sheet of a project of that contract. */
    private String fiche() {
        return "projets/" + jdbc.sql(PREMIER_PROJET).query(UUID.class).list().getFirst();
    }

    private String invitation() {
        return "invitations/" + jdbc.sql(INVITATION).query(UUID.class).list().getFirst();
    }

    /** What is written during elaboration only is tried on the contract of Belpuech. */
    private UUID contrat(Method methode) {
        return switch (methode.getDeclaringClass().getSimpleName()) {
            case "GouvernanceService",
                    "GouvernanceConsultation",
                    "ReunionsService",
                    "ReunionsConsultation",
                    "InvitationsReunionService" ->
                jdbc.sql("select id from contrat where id = " + BELPUECH)
                        .query(UUID.class)
                        .single();
            case "EngagementsService",
                    "EngagementsConsultation",
                    "VigilancesService",
                    "ReponsesService",
                    "PartagesService",
                    "SuitesService",
                    "PiecesService",
                    "PiecesConsultation" ->
                jdbc.sql("select contrat_id from engagement where id = :id")
                        .param("id", jdbc.sql(ENGAGEMENT).query(UUID.class).single())
                        .query(UUID.class)
                        .single();
            case "ObjectifsService",
                    "ObjectifsConsultation",
                    "MutualisationService",
                    "ScenariosService",
                    "ScenariosConsultation" ->
                jdbc.sql("select id from contrat where periode_debut = 2029")
                        .query(UUID.class)
                        .single();
            case "RedactionsService",
                    "RedactionsConsultation",
                    "NotesRedactionService",
                    "PartiesService",
                    "PartiesConsultation" ->
                jdbc.sql("select id from contrat where periode_debut = 2029")
                        .query(UUID.class)
                        .single();
            case "PropositionsRedactionService" ->
                jdbc.sql(
                                methode.getName().equals("proposer")
                                        ? "select id from contrat where periode_debut = 2029"
                                        : "select contrat_id from redaction_proposition")
                        .query(UUID.class)
                        .single();
            default -> contrat();
        };
    }

    /** Only what was deleted can be put back; the transaction is rolled back. */
    private void supprimerAvantDeRetablir(Method methode) {
        if (methode.getName().startsWith("retablir")) {
            switch (methode.getDeclaringClass().getSimpleName()) {
                case "EngagementsService" ->
                    jdbc.sql("update engagement set supprime_le = current_timestamp")
                            .update();
                case "ScenariosService" ->
                    jdbc.sql("update objectif_scenario set supprime_le = current_timestamp")
                            .update();
                case "VigilancesService" ->
                    jdbc.sql("update point_vigilance set supprime_le = current_timestamp")
                            .update();
                case "GouvernanceService", "ReunionsService" ->
                    List.of("membre_instance", "reunion", "participant_reunion", "decision_reunion")
                            .forEach(table -> jdbc.sql("update " + table + " set supprime_le = current_timestamp")
                                    .update());
                case "PiecesService" ->
                    jdbc.sql("update piece set supprime_le = current_timestamp").update();
                default -> {}
            }
        }
    }

    /** An existing object of Aubrac-sur-Mirande: an absent one would be refused to everybody alike. */
    private UUID objet(Method methode) {
        String sql = switch (methode.getDeclaringClass().getSimpleName()) {
            case "AnnotationsService" -> "select id from annotation_courbe where code_insee = '00001'";
            case "ComptesService" -> "select id from compte where identifiant = 'commune'";
            case "EngagementsService", "EngagementsConsultation" -> ENGAGEMENT;
            case "GouvernanceService" ->
                methode.getName().endsWith("Membre")
                        ? "select id from membre_instance where contrat_id = " + BELPUECH
                        : "select id from gouvernance where id = " + BELPUECH;
            case "ReunionsService", "ReunionsConsultation" ->
                methode.getName().endsWith("Participant")
                        ? "select id from participant_reunion where contrat_id = " + BELPUECH
                        : methode.getName().endsWith("Decision")
                                ? "select id from decision_reunion where contrat_id = " + BELPUECH
                                : REUNION;
            case "InvitationsReunionService", "InvitationsReunionConsultation" ->
                methode.getName().equals("inviter") ? REUNION : INVITATION;
            // by its id, or by the object it is joined to
            case "PiecesService", "PiecesConsultation" ->
                methode.getParameterCount() > 2
                        ? ENGAGEMENT
                        : "select id from piece where objet_id = (" + ENGAGEMENT + ")";
            case "VigilancesService" -> "select id from point_vigilance where place = 'ARTICLE_1'";
            case "ReponsesService", "SuitesService" -> REPONSE;
            case "ObjectifsService" -> LIGNE_OBJECTIF;
            case "BilanService" -> SIGNATAIRE;
            case "PartiesService" -> PARTIE;
            case "PropositionsRedactionService" -> "select id from redaction_proposition";
            case "ScenariosService" -> "select id from objectif_scenario";
            case "ProjetsService",
                    "ProjetsConsultation",
                    "JalonsService",
                    "JalonsConsultation",
                    "DifficultesConsultation" -> PREMIER_PROJET;
            case "DifficultesService" ->
                methode.getName().equals("signaler")
                        ? PREMIER_PROJET
                        : "select d.id from difficulte d join contrat_signataire s on s.id = d.auteur_id"
                                + " where s.nature = 'COMMUNE' and d.nature = 'RECOURS'";
            case "ProcedureService", "ProcedureConsultation" -> procedure(methode);
            case "AvenantsService" ->
                "select a.id from avenant a join contrat c on c.id = a.contrat_id"
                        + " where c.intitule = 'Aubrac-sur-Mirande' and a.statut = 'ELABORATION'";
            case "PropositionsService" ->
                methode.getName().equals("proposer") ? PREMIER_PROJET : "select id from projet_proposition";
            default -> "select id from fichier_importe";
        };
        return jdbc.sql(sql).query(UUID.class).list().getFirst();
    }

    /** In the procedure of Aubrac-sur-Mirande: a version, an act, or whose act it is. */
    private static String procedure(Method methode) {
        return switch (methode.getName()) {
            case "fichier" ->
                "select v.id from procedure_version v join contrat c on c.id = v.contrat_id"
                        + " where c.intitule = 'Aubrac-sur-Mirande' and c.periode_debut = 2026";
            case "retirer" ->
                "select a.id from procedure_acte a join contrat c on c.id = a.contrat_id where c.periode_debut = 2026"
                        + " and c.intitule = 'Aubrac-sur-Mirande' and a.acte = 'BILAN_PERIODIQUE'";
            default ->
                "select s.id from contrat_signataire s join contrat c on c.id = s.contrat_id"
                        + " where c.intitule = 'Aubrac-sur-Mirande' and c.periode_debut = 2026 and s.nature = 'COMMUNE'";
        };
    }

    private Authentication identite(String compte) {
        if (compte.equals(ANONYME)) {
            return new AnonymousAuthenticationToken(
                    "cle", ANONYME, AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));
        }
        UserDetails details = comptes.loadUserByUsername(compte);
        return UsernamePasswordAuthenticationToken.authenticated(details, null, details.getAuthorities());
    }

    private URI adresse(String chemin) {
        return URI.create("http://localhost:" + port + chemin);
    }
}
