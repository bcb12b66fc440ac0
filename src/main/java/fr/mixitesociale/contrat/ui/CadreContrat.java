package fr.mixitesociale.contrat.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.ObjetDuContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.PresencesContrat.Present;
import fr.mixitesociale.socle.Signal;
import fr.mixitesociale.socle.ui.StatutEnregistrement;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What the contract screen offers to its tabs. One per open screen; used on that screen's thread only. */
public interface CadreContrat {

    /** The contract and the person, as they were when the screen was last refreshed. Services check again. */
    Participation participation();

    default Contrat contrat() {
        return participation().contrat();
    }

    /** The autosave line of the screen. */
    StatutEnregistrement statut();

    /** Opens the side panel on this object: its comments, its history. */
    void ouvrirVolet(ObjetDuContrat objet);

    /** Tells the others that this screen now edits this object. */
    void occuper(String objet, String id);

    /** Tells the others that this screen edits nothing any more. */
    void liberer();

    /** The others (not this screen) who edit objects of this kind now, by object. Asked once for a page of rows. */
    Map<String, List<Present>> occupations(String objet);

    /** The others (not this screen) who edit this object now. */
    default List<Present> occupants(String objet, String id) {
        return occupations(objet).getOrDefault(id, List.of());
    }

    /**
     * Runs {@code rafraichir} as {@link #ecouter} does, when someone begins or ends editing an object of this kind.
     * People who only come and go change nothing there: fifty screens must not read again because one opened.
     */
    void ecouterOccupations(Component composant, String objet, SerializableRunnable rafraichir);

    /**
     * Runs {@code rafraichir} on the screen's thread after signals that {@code interesse} retains, while
     * {@code composant} is attached; several signals close together run it once. {@link Signal#demandeToutRelire()}
     * always counts. Changes made by this very screen are signalled too.
     */
    void ecouter(Component composant, Predicate<Signal> interesse, SerializableRunnable rafraichir);
}
