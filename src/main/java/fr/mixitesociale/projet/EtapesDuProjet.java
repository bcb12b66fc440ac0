package fr.mixitesociale.projet;

import java.util.List;

/**
 * The steps a project goes through, brought as a bean by the room that keeps its milestones. The list only knows how many
 * of them are behind ({@link ProjetsTenus#situer}).
 */
public interface EtapesDuProjet {

    /** Where a project stands by the number of steps behind it, from none to all: « Permis déposé » is next. */
    List<String> libelles();
}
