package fr.mixitesociale.projet;

/** How a field is typed and shown. */
public enum NatureChamp {
    TEXTE,
    TEXTE_LONG,
    NOMBRE,
    ANNEE,
    CHOIX,
    OUI_NON;

    public boolean estChiffre() {
        return this == NOMBRE || this == ANNEE;
    }
}
