package fr.mixitesociale.contrat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who has a contract open right now, on every node, and which object each one is editing. Told, never enforced: nobody is
 * locked out.
 */
public interface PresencesContrat {

    /** Kind of the {@link fr.mixitesociale.socle.Signal} that says to this node's screens that someone came, moved or left. */
    String SIGNAL = "presence";

    /** Takes a seat for one screen of this person; close it when the screen goes. */
    Poste prendrePoste(Participation participation);

    /**
     * Everyone on the contract, oneself included, in order of arrival. Known on this node as long as one of its own screens
     * has a seat on the contract.
     */
    List<Present> presents(UUID contrat);

    /**
     * One open screen.
     *
     * @param poste identifies the screen
     * @param identifiant login of the person
     * @param cote name of their side
     * @param objet kind of the object being edited, null when none
     */
    record Present(
            String poste,
            String identifiant,
            String nom,
            String cote,
            @Nullable String objet,
            @Nullable String objetId) {

        public boolean occupe(String autreObjet, String autreId) {
            return autreObjet.equals(objet) && autreId.equals(objetId);
        }
    }

    /** The seat of one screen. */
    interface Poste extends AutoCloseable {

        String id();

        /** This screen now edits this object. */
        void occuper(String objet, String objetId);

        /** This screen edits nothing any more. */
        void liberer();

        @Override
        void close();
    }
}
