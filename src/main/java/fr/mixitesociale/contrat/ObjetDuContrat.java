package fr.mixitesociale.contrat;

/**
 * An object of a contract that people comment, follow and look up in the history, as the rest of the house knows it.
 *
 * @param objet kind, as in {@link fr.mixitesociale.socle.Changement} (« projet », « engagement »)
 * @param titre how people call it
 * @param onglet key of the tab where it is seen
 * @param supprime deleted, and may be put back
 */
public record ObjetDuContrat(String objet, String id, String titre, String onglet, boolean supprime) {}
