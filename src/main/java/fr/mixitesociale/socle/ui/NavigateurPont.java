package fr.mixitesociale.socle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;
import fr.mixitesociale.socle.Phrases;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The one bridge to the browser: what Flow has no server API for. Nothing else may call {@code executeJs}. */
public final class NavigateurPont {

    /** Cookie that keeps the choice of light or dark; read when the page is built, so that it never flashes. */
    static final String COOKIE_THEME = "portail-theme";

    private static final int UN_AN_SECONDES = 31_536_000;

    private NavigateurPont() {}

    /** Light, dark, or as the system asks. */
    public enum Theme {
        SYSTEME(""),
        CLAIR("light"),
        SOMBRE("dark");

        private final String attribut;

        Theme(String attribut) {
            this.attribut = attribut;
        }

        String attribut() {
            return attribut;
        }
    }

    public static void imprimer() {
        page().executeJs("window.print()");
    }

    /** Copies the address of the page; {@code suite} learns whether the browser allowed it. */
    public static void copierLAdresse(SerializableConsumer<Boolean> suite) {
        page().executeJs("""
                        return navigator.clipboard
                          ? navigator.clipboard.writeText(location.href).then(() => true, () => false) : false;
                        """).then(Boolean.class, suite);
    }

    public static void choisirTheme(Theme theme) {
        page().executeJs("""
                        const racine = document.documentElement;
                        $0 ? racine.setAttribute('theme', $0) : racine.removeAttribute('theme');
                        document.cookie = $1 + '=' + $0 + '; path=/; SameSite=Lax; max-age=' + ($0 ? $2 : 0);
                        """, theme.attribut(), COOKIE_THEME, UN_AN_SECONDES);
    }

    /** Full screen, or back: only on a gesture of the person. */
    public static void basculerPleinEcran() {
        page().executeJs(
                        "document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()");
    }

    /** Whether the page was opened in a window narrower than this, in pixels: a telephone, whose lists are shorter. */
    public static boolean estEtroit(int largeur) {
        int fenetre = page().getExtendedClientDetails().getWindowInnerWidth();
        return fenetre > 0 && fenetre < largeur;
    }

    /** Moves the keyboard to {@code cible}, which must accept it (tabindex). */
    public static void focaliser(Component cible) {
        cible.getElement().callJsFunction("focus");
    }

    /** The password field of a login form belongs to the form: its button can be named in the page only. */
    public static void nommerLaRevelation(LoginForm formulaire) {
        formulaire.getElement().executeJs("""
                        customElements.whenDefined('vaadin-login-form').then(() => this.updateComplete).then(() => {
                          this.querySelectorAll('vaadin-password-field').forEach(champ => champ.i18n = { reveal: $0 });
                        });
                        """, Phrases.de("socle.mot_de_passe.montrer"));
    }

    /**
     * Shows the text of a cell in full under the pointer or the focus, for columns that carry {@link GrilleListe#BULLE},
     * and what a heading stands for ({@link GrilleListe#TITRE}): the browser has the texts, the server sends them once.
     */
    static void expliquerLesCellules(Element bulle) {
        bulle.executeJs("""
                        this.generator = ({ section, item, column }) => {
                          if (section === 'header') {
                            return (column && column.dataset.titre) ?? '';
                          }
                          const cle = item && column && column.dataset.bulle;
                          return cle ? (item[column.path] ?? item[Object.keys(item).find((k) => k.endsWith(cle))] ?? '') : '';
                        }""");
    }

    /** In a row of links wider than the screen, brings the one that is open in sight. */
    public static void amenerLeLienOuvert(Component rangee) {
        rangee.getElement().executeJs("""
                        requestAnimationFrame(() => {
                          const lien = this.querySelector('[aria-current]');
                          if (lien) {
                            this.scrollLeft += lien.getBoundingClientRect().left - this.getBoundingClientRect().left
                              - (this.clientWidth - lien.offsetWidth) / 2;
                          }
                        })""");
    }

    /**
     * Texts typed in this tab that never reached the server, as the browser kept them. It answers when there are some
     * only: an answer is one more request, at each opening of a screen.
     */
    static Registration lireBrouillons(Component hote, String prefixe, SerializableConsumer<JsonNode> suite) {
        Registration ecoute = hote.getElement()
                .addEventListener(
                        "brouillons-restants",
                        evenement -> suite.accept(evenement.getEventData().path("event.detail")))
                .addEventData("event.detail");
        hote.getElement().executeJs("window.portailBrouillons && window.portailBrouillons.annoncer(this, $0)", prefixe);
        return ecoute;
    }

    static void garderBrouillon(String cle, String texte) {
        page().executeJs("window.portailBrouillons && window.portailBrouillons.garder($0, $1)", cle, texte);
    }

    /** @param texte the text that was saved, or null whatever was typed */
    static void oublierBrouillon(String cle, @Nullable String texte) {
        page().executeJs("window.portailBrouillons && window.portailBrouillons.effacer($0, $1)", cle, texte);
    }

    /** The line said « Enregistrement… » by itself as soon as a key was pressed; the server has now spoken. */
    static void finDAttente(Component statut) {
        statut.getElement().executeJs("this.removeAttribute('data-attente')");
    }

    private static Page page() {
        return UI.getCurrentOrThrow().getPage();
    }
}
