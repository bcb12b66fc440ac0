package fr.mixitesociale.inventaire;

import fr.mixitesociale.socle.CodeInsee;
import java.util.Map;

/** Which contract covers a commune, as the current person may know it; told by the room of the contracts. */
public interface ContratsDesCommunes {

    /** The contract to show for each commune that has one: the latest the person may see. */
    Map<CodeInsee, Mention> mentions();

    /**
     * @param libelle « 2026-2028 · En vigueur »
     * @param lien path within the portal
     */
    record Mention(String libelle, String lien) {}
}
