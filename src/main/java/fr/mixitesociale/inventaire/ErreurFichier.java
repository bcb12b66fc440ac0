package fr.mixitesociale.inventaire;

import org.jspecify.annotations.Nullable;

/**
 * A fault that refuses a whole file.
 *
 * @param ligne line of the file, the first line is 1; 0 when the fault is the file itself
 * @param colonne header of the column, null when the whole line is at fault
 * @param valeur the value met, shortened
 * @param message what is expected and what to do, in French
 */
public record ErreurFichier(
        int ligne, @Nullable String colonne, @Nullable String valeur, String message) {}
