package fr.mixitesociale.parcours;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.mixitesociale.essai.Navigateur;
import java.util.ArrayList;
import java.util.List;

/** One person in front of their own browser: own cookies, own network. */
final class Signataire implements AutoCloseable {

    private static final String CALME = "() => window.Vaadin && window.Vaadin.Flow && window.Vaadin.Flow.clients"
            + " && Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())"
            + " && document.querySelector('h1') !== null";

    private final String adresse;
    private final BrowserContext contexte;
    final Page page;
    /** What the browser would have shown in an alert: a script that ran. */
    final List<String> alertes = new ArrayList<>();

    Signataire(String adresse, String compte) {
        this.adresse = adresse;
        contexte = Navigateur.ouvrir()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1400, 1400)
                        .setLocale("fr-FR"));
        page = contexte.newPage();
        page.setDefaultTimeout(60_000);
        page.onDialog(dialogue -> {
            alertes.add(dialogue.message());
            dialogue.dismiss();
        });
        aller("connexion");
        page.locator("input[name=username]").fill(compte);
        page.locator("input[name=password]").fill("demo");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("connexion"));
        calme();
    }

    void aller(String chemin) {
        page.navigate(adresse + "/" + chemin);
        calme();
    }

    void calme() {
        page.waitForFunction(CALME);
    }

    void couperLeReseau(boolean coupe) {
        contexte.setOffline(coupe);
    }

    /** A field of a Vaadin component known by its id. */
    Locator champ(String id) {
        return page.locator("#" + id + " input, #" + id + " textarea").first();
    }

    /** Types in a field and leaves it with the Tab key. */
    void saisir(String id, String texte) {
        champ(id).fill(texte);
        champ(id).press("Tab");
    }

    void attendreTexte(String texte) {
        page.getByText(texte).first().waitFor();
    }

    @Override
    public void close() {
        contexte.close();
    }
}
