package fr.mixitesociale.inventaire;

/** Which of the known layouts a file has. */
public enum NatureFichier {
    /** Official « Communes et inventaire SRU » file of the DGALN, one inventory. */
    NATIONAL,
    /** The portal's own template filled in by a DDT, one or several inventories. */
    COMPLEMENT,
    /** History compiled by a third party: code, date, RP and LLS only. */
    TIERS
}
