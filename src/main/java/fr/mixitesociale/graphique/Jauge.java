package fr.mixitesociale.graphique;

import java.util.List;

/**
 * Parts of a whole put end to end against what is aimed at: « 107 sécurisés, 71 probables, 41 à risque, objectif 227 ».
 *
 * @param id unique on a page: prefix of the SVG ids
 * @param titre states the fact
 * @param objectif what is aimed at; 0 when it is not known
 * @param libelleObjectif « objectif 227 »
 */
public record Jauge(String id, String titre, List<Part> parts, int objectif, String libelleObjectif) {

    public Jauge {
        parts = List.copyOf(parts);
    }

    /** @param libelle with its number: « 107 sécurisés » */
    public record Part(Ton ton, int valeur, String libelle) {}

    /** Told apart by their word first, then by their colour and by the grain of their surface. */
    public enum Ton {
        SUR,
        PROBABLE,
        INCERTAIN
    }

    int total() {
        return parts.stream().mapToInt(Part::valeur).sum();
    }
}
