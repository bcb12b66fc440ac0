package fr.mixitesociale.acces;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;

@DisplayName("Le portail qui agit de lui-même")
class SystemeTest {

    /** As Vaadin's strategy does on a screen's thread: the session's identity, whatever was set. */
    private static final class SessionDUnePersonne implements SecurityContextHolderStrategy {

        private final SecurityContext personne = new SecurityContextImpl();

        @Override
        public void clearContext() {}

        @Override
        public SecurityContext getContext() {
            return personne;
        }

        @Override
        public void setContext(SecurityContext contexte) {}

        @Override
        public SecurityContext createEmptyContext() {
            return new SecurityContextImpl();
        }
    }

    @Test
    @DisplayName("n’emprunte jamais l’identité de qui est devant l’écran : il refuse de travailler")
    void surUnEcran() {
        Systeme systeme = new Systeme(new SessionDUnePersonne());
        assertThatIllegalStateException()
                .isThrownBy(() -> systeme.executer(() -> fail("ran as the person of the session")));
    }
}
