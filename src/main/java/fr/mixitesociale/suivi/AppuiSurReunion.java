package fr.mixitesociale.suivi;

import java.util.Optional;
import java.util.UUID;

/** What another room has rest on a meeting, brought as a bean: such a meeting is not taken away. */
public interface AppuiSurReunion {

    /** @return why this meeting stays, and what to do; empty when nothing rests on it */
    Optional<String> refusDeSupprimer(UUID reunion);
}
