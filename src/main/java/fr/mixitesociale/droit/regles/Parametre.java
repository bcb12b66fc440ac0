package fr.mixitesociale.droit.regles;

/**
 * A figure of the law.
 *
 * @param cle its path in the rule set (« abaissement.periodes_max »)
 * @param libelle what it says, in words a mayor can read
 */
public record Parametre<T>(String cle, String libelle, T valeur, Reference reference) {

    public String article() {
        return reference.article();
    }
}
