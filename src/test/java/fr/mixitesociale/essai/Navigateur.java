package fr.mixitesociale.essai;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.TestAbortedException;

/**
 * A real Chromium for the whole test run, one for each thread that asks. Where none is installed the tests are skipped with the reason, unless {@code
 * CI} is set: there a missing browser is a failure, so that a journey can never be skipped unseen.
 */
public final class Navigateur implements BeforeAllCallback {

    private static final Optional<Path> CHROMIUM = Stream.of(
                    Optional.ofNullable(System.getenv("PORTAIL_CHROMIUM")).orElse("/usr/bin/chromium"),
                    "/usr/bin/chromium",
                    "/usr/bin/chromium-browser",
                    "/usr/bin/google-chrome")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();

    private static final ThreadLocal<Browser> NAVIGATEURS = ThreadLocal.withInitial(Navigateur::demarrer);

    @Override
    public void beforeAll(ExtensionContext contexte) {
        if (CHROMIUM.isEmpty()) {
            String raison = "no Chromium found (/usr/bin/chromium, or PORTAIL_CHROMIUM)";
            if (System.getenv("CI") != null) {
                throw new IllegalStateException("In CI the real-browser tests must run: " + raison);
            }
            throw new TestAbortedException(raison);
        }
    }

    /** @return the browser of the calling thread, started at its first call (Playwright is of one thread) */
    public static Browser ouvrir() {
        return NAVIGATEURS.get();
    }

    // the driver's own browser download is switched off: the system's Chromium is used
    private static Browser demarrer() {
        return Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM.orElseThrow())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-quic",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }
}
