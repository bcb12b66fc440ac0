package fr.mixitesociale.territoire;

import fr.mixitesociale.socle.CodeInsee;

/** A municipal arrondissement of Paris, Lyon or Marseille. */
public record Arrondissement(CodeInsee code, String nom, CodeInsee commune, int population) {}
