package fr.mixitesociale.socle.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import fr.mixitesociale.acces.Utilisateur;
import fr.mixitesociale.acces.UtilisateurCourant;
import fr.mixitesociale.essai.Demonstration;
import fr.mixitesociale.socle.Diffusion;
import fr.mixitesociale.socle.GardeDeSession;
import fr.mixitesociale.socle.Signal;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithUserDetails;

@Demonstration
@DisplayName("Un écran ouvert ne dit plus rien à un compte fermé")
class TaireAuxComptesChangesTest extends SpringBrowserlessTest {

    @Autowired
    GardeDeSession garde;

    @Autowired
    UtilisateurCourant courant;

    @Autowired
    JdbcClient jdbc;

    @Test
    @WithUserDetails("epf")
    @DisplayName("ni après sa désactivation, ni tant que ses droits d’avant sont ceux de la session")
    void ferme() throws InterruptedException {
        Muet diffusion = new Muet();
        AtomicInteger lectures = new AtomicInteger();
        Div ecran = new Div();
        new EcoutesVivantes(diffusion, garde).tenir(ecran, "contrat", _ -> true, lectures::incrementAndGet);
        UI.getCurrent().navigate("");
        UI.getCurrent().add(ecran);
        signaler(diffusion);
        assertThat(lectures).hasValue(1);
        Utilisateur moi = courant.exiger();
        activer(moi, false);
        try {
            signaler(diffusion);
            assertThat(lectures).as("nothing is read for a closed account").hasValue(1);
        } finally {
            activer(moi, true);
        }
        signaler(diffusion);
        assertThat(lectures).hasValue(2);
    }

    private void signaler(Muet diffusion) throws InterruptedException {
        UI ecran = UI.getCurrent();
        Thread fil = Thread.ofPlatform().start(() -> diffusion.dire(new Signal("contrat", "projet", "1", "x", null)));
        fil.join();
        ecran.getSession().getService().runPendingAccessTasks(ecran.getSession());
    }

    private void activer(Utilisateur moi, boolean actif) {
        jdbc.sql("update compte set actif = :actif where id = :id")
                .param("actif", actif)
                .param("id", moi.compte())
                .update();
    }

    /** Carries nothing by itself. */
    private static final class Muet implements Diffusion {

        private Consumer<Signal> oreille = _ -> {};

        void dire(Signal signal) {
            oreille.accept(signal);
        }

        @Override
        public Ecoute ecouter(String contratId, Consumer<Signal> entendue) {
            oreille = entendue;
            return () -> {};
        }

        @Override
        public void annoncer(Signal signal) {
            dire(signal);
        }

        @Override
        public void annoncerIci(Signal signal) {
            dire(signal);
        }
    }
}
