package fr.mixitesociale.levier;

import java.util.UUID;

/**
 * What an answer became.
 *
 * @param objet kind, as in {@link fr.mixitesociale.socle.Changement}
 * @param libelle « Engagement 1.2 · Acquérir l’îlot Gare »
 * @param onglet key of the tab where it is seen
 */
public record Suite(String objet, UUID id, String libelle, String onglet) {}
