package fr.mixitesociale.projet;

/** Who is at the origin of a project. */
public enum Initiative {
    PUBLIQUE,
    PRIVEE;
}
