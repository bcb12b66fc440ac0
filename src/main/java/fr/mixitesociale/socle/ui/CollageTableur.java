package fr.mixitesociale.socle.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.function.SerializableConsumer;
import fr.mixitesociale.socle.BlocTableur;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The gestures of a spreadsheet on a grid: a block pasted on the cell that has the focus, cells chosen with Shift and the
 * arrows, filling down, undoing. frontend/scripts/collage-tableur.js hears the browser; the columns carry
 * {@code data-champ}.
 */
public final class CollageTableur {

    private static final String SCRIPT = "scripts/collage-tableur.js";
    /** Two thousand rows of sixteen cells fit many times; the rest is not from a list. */
    private static final int LONGUEUR_MAX = 2_000_000;

    private CollageTableur() {}

    /** The cell where a gesture starts: the field of its column, the index of its row in the list as it is sorted. */
    public record Depart(String champ, int indice) {}

    /** What the grid does of it. */
    public interface Gestes {

        /** @param hauteur how many rows were chosen, 1 at least: a single value fills them all */
        void coller(BlocTableur bloc, Depart depart, int hauteur);

        /** Ctrl+D: the value of the first row goes down the column. */
        void recopier(String champ, int premier, int dernier);

        void annuler();

        void refaire();

        /** The clipboard held more than any list. */
        void tropLong();
    }

    public static void brancher(GrilleListe<?> grille, Gestes gestes) {
        grille.getElement().setAttribute("data-tableur", "");
        grille.addAttachListener(arrivee -> charger(arrivee.getUI()));
        grille.getElement()
                .addEventListener("tableur-coller", evenement -> coller(evenement, gestes))
                .addEventData("event.detail.champ")
                .addEventData("event.detail.indice")
                .addEventData("event.detail.hauteur")
                .addEventData("event.detail.texte");
        grille.getElement()
                .addEventListener(
                        "tableur-recopier",
                        evenement -> gestes.recopier(
                                texte(evenement, "champ"), entier(evenement, "premier"), entier(evenement, "dernier")))
                .addEventData("event.detail.champ")
                .addEventData("event.detail.premier")
                .addEventData("event.detail.dernier");
        Map<String, SerializableConsumer<Gestes>> simples =
                Map.of("tableur-annuler", Gestes::annuler, "tableur-refaire", Gestes::refaire);
        simples.forEach((nom, geste) -> grille.getElement().addEventListener(nom, _ -> geste.accept(gestes)));
    }

    private static void charger(@Nullable UI ui) {
        if (ui != null) {
            ui.getPage().addJavaScript(SCRIPT);
        }
    }

    private static void coller(DomEvent evenement, Gestes gestes) {
        String texte = texte(evenement, "texte");
        if (texte.length() > LONGUEUR_MAX) {
            gestes.tropLong();
        } else if (!texte.isEmpty()) {
            gestes.coller(
                    BlocTableur.lire(texte),
                    new Depart(texte(evenement, "champ"), entier(evenement, "indice")),
                    Math.max(1, entier(evenement, "hauteur")));
        }
    }

    private static String texte(DomEvent evenement, String nom) {
        return evenement.getEventData().path("event.detail." + nom).asString("");
    }

    private static int entier(DomEvent evenement, String nom) {
        return Math.max(0, evenement.getEventData().path("event.detail." + nom).asInt(0));
    }
}
