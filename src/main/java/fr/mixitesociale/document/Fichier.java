package fr.mixitesociale.document;

/** A file to take away: its name, its media type, its bytes. */
public record Fichier(String nom, String type, byte[] contenu) {}
