package fr.mixitesociale.redaction;

import java.util.List;

/** The rubriques of a chapter, brought as a bean by its room. */
public interface Rubriques {

    List<Rubrique> rubriques();
}
