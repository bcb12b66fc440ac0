package fr.mixitesociale.essai;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Vaadin installs a static {@link SecurityContextHolderStrategy} per Spring context. With several cached contexts in one
 * JVM the last one started would win and {@code @WithMockUser} would be lost: give each test the strategy of its own.
 * Runs before Spring Security's own listener (order 10,000).
 */
public final class StrategieDuContexte implements TestExecutionListener, Ordered {

    @Override
    public int getOrder() {
        return 9_000;
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        // left behind by a test of another context on this thread
        TestSecurityContextHolder.clearContext();
        if (test.hasApplicationContext()) {
            test.getApplicationContext()
                    .getBeanProvider(SecurityContextHolderStrategy.class)
                    .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
        }
    }
}
