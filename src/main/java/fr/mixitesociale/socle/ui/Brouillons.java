package fr.mixitesociale.socle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Texts being typed, kept by the browser until they are saved (frontend/scripts/brouillons.js). For a form,
 * {@link FormulaireContinu} does it all; the cell editor of a grid marks itself and confirms.
 *
 * @see "src/docs/adr/0019-drafts-stay-in-the-tab.md"
 */
public final class Brouillons {

    private static final String CLE = "data-brouillon";
    private static final String LU = "data-lu";
    private static final String VERSION = "data-version";

    private Brouillons() {}

    /** From now on, what is typed in {@code champ} is kept under {@code cle}. */
    public static void marquer(Component champ, CleBrouillon cle, @Nullable String lu, long version) {
        champ.getElement().setAttribute(CLE, cle.texte());
        champ.getElement().setAttribute(VERSION, Long.toString(version));
        if (lu == null) {
            champ.getElement().removeAttribute(LU);
        } else {
            champ.getElement().setAttribute(LU, lu);
        }
    }

    /** Keeps what no field on the screen holds: typed, received and refused. */
    public static void garder(CleBrouillon cle, String texte) {
        NavigateurPont.garderBrouillon(cle.texte(), texte);
    }

    /** This text is saved: the browser may forget it, unless something else was typed since. */
    public static void enregistre(CleBrouillon cle, String texte) {
        NavigateurPont.oublierBrouillon(cle.texte(), texte);
    }

    /** The person does not want it any more. */
    public static void abandonner(CleBrouillon cle) {
        NavigateurPont.oublierBrouillon(cle.texte(), null);
    }

    /**
     * Asks the browser for what remains under {@code prefixe}; {@code suite} runs on the screen's thread, when something
     * remains.
     *
     * @param hote attached and visible, for a hidden component runs nothing in the browser; of the screen that asks, for
     *     the question is forgotten with it
     */
    public static Registration demander(Component hote, String prefixe, SerializableConsumer<List<Brouillon>> suite) {
        return NavigateurPont.lireBrouillons(hote, prefixe, reponse -> suite.accept(lus(reponse)));
    }

    static List<Brouillon> lus(JsonNode reponse) {
        return reponse.valueStream().flatMap(Brouillons::lu).toList();
    }

    /** The browser's storage is the person's: what does not look like ours is passed over. */
    private static Stream<Brouillon> lu(JsonNode noeud) {
        try {
            JsonNode lu = noeud.path("lu");
            return Stream.of(new Brouillon(
                    CleBrouillon.lire(noeud.path("cle").asString()),
                    noeud.path("texte").asString(),
                    lu.isString() ? lu.asString() : null,
                    noeud.path("version").asLong(0),
                    Instant.ofEpochMilli(noeud.path("le").asLong(0))));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException _) {
            return Stream.empty();
        }
    }
}
