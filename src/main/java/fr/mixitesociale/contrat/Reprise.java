package fr.mixitesociale.contrat;

/**
 * What a room carries over from a contract to the next one, brought as a bean: each copies its own objects by its own
 * service, in the transaction that opens the new contract, and notes where each comes from.
 */
public interface Reprise {

    /** In the words of a sentence: « 7 projets du vivier ». */
    String libelle(int nombre);

    /** @return how many objects were carried over */
    int reprendre(ContratRepris passage);
}
