package fr.mixitesociale.fautes;

import fr.mixitesociale.PortailApplication;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.ContratsConsultation;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.projet.ChampProjet;
import fr.mixitesociale.projet.NouveauProjet;
import fr.mixitesociale.projet.ProjetsService;
import fr.mixitesociale.socle.ResultatSaisie;
import fr.mixitesociale.socle.Saisie;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

/**
 * A portal that saves without end until it is killed: {@code commune} raises the number of dwellings of its own projects,
 * and each answered save is told on the standard output (« ACK project value »).
 */
public final class SaisiesSansFin {

    static final String ACQUITTE = "ACK ";
    private static final int EDITEURS = 3;

    private SaisiesSansFin() {}

    public static void main(String[] reglages) {
        ApplicationContext contexte = SpringApplication.run(PortailApplication.class, reglages);
        Contrat contrat = enTantQueCommune(
                contexte,
                () -> contexte.getBean(ContratsConsultation.class).mesContrats().stream()
                        .filter(c -> c.statut() == StatutContrat.EN_VIGUEUR)
                        .findFirst()
                        .orElseThrow());
        for (int i = 0; i < EDITEURS; i++) {
            Thread.ofPlatform().start(() -> enTantQueCommune(contexte, () -> saisir(contexte, contrat)));
        }
    }

    private static boolean saisir(ApplicationContext contexte, Contrat contrat) {
        ProjetsService projets = contexte.getBean(ProjetsService.class);
        UUID projet = projets.ajouter(
                contrat.id(), NouveauProjet.nomme(contrat.communes().getFirst(), "Îlot " + UUID.randomUUID()));
        long version = 0;
        String lu = null;
        for (int valeur = 1; valeur < 100_000; valeur++) {
            String saisi = String.valueOf(valeur);
            ResultatSaisie resultat = projets.enregistrer(
                    contrat.id(), Saisie.champ(projet, version, ChampProjet.LOGEMENTS.cle(), lu, saisi));
            System.out.println(ACQUITTE + projet + " " + valeur);
            System.out.flush();
            version = resultat.version();
            lu = saisi;
        }
        return true;
    }

    private static <T> T enTantQueCommune(ApplicationContext contexte, Supplier<T> travail) {
        SecurityContextHolderStrategy identites = contexte.getBean(SecurityContextHolderStrategy.class);
        UserDetails commune = contexte.getBean(UserDetailsService.class).loadUserByUsername("commune");
        SecurityContext securite = identites.createEmptyContext();
        securite.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(commune, null, commune.getAuthorities()));
        identites.setContext(securite);
        return travail.get();
    }
}
