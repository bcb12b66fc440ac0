package fr.mixitesociale.alerte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.mixitesociale.contrat.ContratsService;
import fr.mixitesociale.contrat.NatureContrat;
import fr.mixitesociale.contrat.NouveauContrat;
import fr.mixitesociale.contrat.TypeContrat;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.essai.CompteurSql;
import fr.mixitesociale.essai.UnContrat;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.SujetAlerte;
import fr.mixitesociale.territoire.Referentiel;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@Import(CompteurSql.class)
abstract class RecevoirLeResumeContrat {

    /** A Tuesday, 9 in the morning in Paris. */
    private static final Instant MARDI = Instant.parse("2026-11-24T08:00:00Z");

    private static final String ADRESSE = "agent@ville.fr";
    private static final String AGENT = "agent-commune";

    static GreenMail serveur = new GreenMail(new ServerSetup(portLibre(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @DynamicPropertySource
    static void smtp(DynamicPropertyRegistry reglages) {
        serveur.start();
        reglages.add("spring.mail.host", () -> "127.0.0.1");
        reglages.add("spring.mail.port", () -> serveur.getSmtp().getPort());
        reglages.add("portail.alerte.adresse", () -> "https://portail.exemple.fr");
    }

    @AfterAll
    static void arreter() {
        serveur.stop();
    }

    @Autowired
    ApplicationContext contexte;

    @Autowired
    AlertesService alertes;

    @Autowired
    PreferencesService preferences;

    @Autowired
    EnvoiDesResumes envoi;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CompteurSql compteur;

    UnContrat contrat;

    @BeforeEach
    void unAgent() throws Exception {
        serveur.purgeEmailFromAllMailboxes();
        for (String table : List.of("alerte_resume", "alerte_preference", "alerte_lue")) {
            jdbc.sql("delete from " + table).update();
        }
        contrat = UnContrat.enVigueur(contexte);
        UUID compte = UUID.nameUUIDFromBytes(AGENT.getBytes(StandardCharsets.UTF_8));
        jdbc.sql("delete from compte where id = :id").param("id", compte).update();
        jdbc.sql("""
                        insert into compte (id, identifiant, nom, fonction, mot_de_passe, role, perimetre,
                                            perimetre_code, actif, demonstration, cree_le, version)
                        values (:id, :login, 'Agent', 'Habitat', '', 'COMMUNE_SERVICE', 'COMMUNE', :commune, true, false,
                                current_timestamp, 0)
                        """)
                .param("id", compte)
                .param("login", AGENT)
                .param("commune", contrat.commune().valeur())
                .update();
    }

    @Test
    @DisplayName("il arrive avec ses accents, ses liens absolus, sans rien de plus ; une seule fois")
    void unJour() throws Exception {
        abonner(Rythme.QUOTIDIEN, EnumSet.allOf(SujetAlerte.class));
        assertThat(envoi.passer(MARDI)).isEqualTo(1);
        assertThat(envoi.passer(MARDI.plus(5, ChronoUnit.MINUTES))).isZero();
        MimeMessage recu = seul();
        assertThat(recu.getSubject()).contains("Contrats de mixité sociale", "à savoir");
        assertThat(recu.getAllRecipients()).extracting(Object::toString).containsExactly(ADRESSE);
        assertThat(recu.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        String texte = corps(recu, 0);
        assertThat(texte)
                .contains("À savoir", "https://portail.exemple.fr/contrats/" + contrat.id(), "/preferences")
                .doesNotContain("�");
        assertThat(corps(recu, 1)).contains("<h2>À savoir</h2>", "<html lang=\"fr\">");
        assertThat(envoi.passer(MARDI.plus(1, ChronoUnit.DAYS))).isEqualTo(1);
    }

    @Test
    @DisplayName("refusé par le serveur, il repart plus tard ; le second nœud n’envoie pas le même")
    void reessaye() throws Exception {
        abonner(Rythme.HEBDOMADAIRE, EnumSet.allOf(SujetAlerte.class));
        serveur.stop();
        assertThat(envoi.passer(MARDI)).isZero();
        serveur.start();
        assertThat(envoi.passer(MARDI.plus(1, ChronoUnit.MINUTES))).isZero();
        assertThat(envoi.passer(MARDI.plus(6, ChronoUnit.MINUTES))).isEqualTo(1);
        assertThat(envoi.passer(MARDI.plus(3, ChronoUnit.DAYS))).isZero();
        seul();
    }

    @Test
    @DisplayName("rien à dire, compte fermé ou sujet écarté : rien ne part")
    void rien() {
        abonner(Rythme.QUOTIDIEN, Set.of(SujetAlerte.ECHANGES));
        assertThat(envoi.passer(MARDI)).isZero();
        jdbc.sql("delete from alerte_resume").update();
        jdbc.sql("delete from alerte_preference").update();
        abonner(Rythme.QUOTIDIEN, EnumSet.allOf(SujetAlerte.class));
        jdbc.sql("update compte set actif = false where identifiant = :login")
                .param("login", AGENT)
                .update();
        assertThat(envoi.passer(MARDI)).isZero();
        assertThat(serveur.getReceivedMessages()).isEmpty();
    }

    @Test
    @DisplayName("une information lue disparaît pour moi seul, et revient si elle dit autre chose ; une action reste")
    void lues() {
        List<Alerte> avant = contrat.enTantQueCommune(alertes::miennes);
        assertThat(avant).anyMatch(alerte -> !alerte.estAction());
        contrat.enTantQueCommune(() -> {
            alertes.marquerLues(avant.stream().map(Alerte::cle).toList());
            alertes.marquerLues(avant.stream().map(Alerte::cle).toList());
            return "";
        });
        assertThat(contrat.enTantQueCommune(alertes::miennes))
                .hasSameSizeAs(avant)
                .allMatch(alerte -> alerte.lue() != alerte.estAction());
        assertThat(contrat.enTantQueEpci(alertes::miennes)).noneMatch(Alerte::lue);
        jdbc.sql("update contrat set intitule = 'Contrat renommé' where id = :id")
                .param("id", contrat.id())
                .update();
        assertThat(contrat.enTantQueCommune(alertes::miennes))
                .anyMatch(alerte -> !alerte.lue() && alerte.carte().titre().contains("Contrat renommé"));
    }

    @Test
    @DisplayName("les préférences sont les miennes, vérifiées, et deux onglets ne s’écrasent pas")
    void preferences() {
        assertThat(contrat.enTantQueCommune(preferences::lire).rythme()).isEqualTo(Rythme.JAMAIS);
        assertThat(contrat.enTantQueCommune(preferences::envoie)).isTrue();
        for (Preferences fausses : List.of(
                preferences(null, Set.of(SujetAlerte.ACTES)),
                preferences("pas une adresse", Set.of(SujetAlerte.ACTES)),
                preferences("a@b", Set.of(SujetAlerte.ACTES)),
                preferences("a@ville.fr\r\nBcc: autre@ville.fr", Set.of(SujetAlerte.ACTES)),
                preferences(ADRESSE, Set.of()))) {
            assertThatExceptionOfType(RefusMetier.class)
                    .isThrownBy(() -> contrat.enTantQueCommune(() -> preferences.enregistrer(fausses)));
        }
        Preferences gardees = abonner(Rythme.QUOTIDIEN, Set.of(SujetAlerte.ACTES, SujetAlerte.COPIL));
        assertThat(gardees.sujets()).containsExactlyInAnyOrder(SujetAlerte.ACTES, SujetAlerte.COPIL);
        assertThat(gardees.version()).isEqualTo(1);
        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() -> abonner(Rythme.JAMAIS, Set.of()))
                .withMessageContaining("autre onglet");
        assertThat(contrat.enTantQueCommune(() -> preferences.enregistrer(gardees))
                        .version())
                .isEqualTo(2);
        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() -> contrat.enTantQueCommune(() -> preferences.enregistrer(gardees)));
    }

    @Test
    @DisplayName("les alertes se lisent en un nombre d’ordres SQL qui ne dépend pas des contrats")
    void ordres() {
        int un = contrat.enTantQueEpci(this::compter);
        List<CodeInsee> voisines =
                contexte.getBean(Referentiel.class).epci(contrat.epci()).orElseThrow().membres().stream()
                        .filter(commune -> !commune.equals(contrat.commune()))
                        .limit(4)
                        .toList();
        for (CodeInsee voisine : voisines) {
            UUID autre = contrat.parLePortail(() -> contexte.getBean(ContratsService.class)
                    .ouvrir(new NouveauContrat(
                            NatureContrat.COMMUNE,
                            TypeContrat.SANS_AMENAGEMENT,
                            new PeriodeTriennale(2026),
                            List.of(voisine))));
            UnContrat.mettreEnVigueur(contexte, autre);
        }
        assertThat(contrat.enTantQueEpci(this::compter))
                .as(String.join("\n", compteur.textes()))
                .isLessThanOrEqualTo(un)
                .isLessThanOrEqualTo(40);
    }

    private static int portLibre() {
        try (ServerSocket prise = new ServerSocket(0)) {
            return prise.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int compter() {
        compteur.remettreAZero();
        assertThat(alertes.miennes()).isNotEmpty();
        return compteur.ordres();
    }

    private Preferences abonner(Rythme rythme, Set<SujetAlerte> sujets) {
        return contrat.enTantQueCommune(
                () -> preferences.enregistrer(new Preferences(ADRESSE, rythme, DayOfWeek.MONDAY, sujets, 0)));
    }

    private static Preferences preferences(String courriel, Set<SujetAlerte> sujets) {
        return new Preferences(courriel, Rythme.QUOTIDIEN, DayOfWeek.MONDAY, sujets, 0);
    }

    private static MimeMessage seul() {
        assertThat(serveur.getReceivedMessages()).hasSize(1);
        return serveur.getReceivedMessages()[0];
    }

    /** Text, then HTML, inside mixed, related and alternative parts. */
    private static String corps(MimeMessage message, int rang) throws Exception {
        Object contenu = message.getContent();
        while (contenu instanceof Multipart parties && parties.getCount() == 1) {
            contenu = parties.getBodyPart(0).getContent();
        }
        Object partie = ((Multipart) contenu).getBodyPart(rang).getContent();
        while (partie instanceof Multipart parties) {
            partie = parties.getBodyPart(0).getContent();
        }
        return partie.toString();
    }
}
