package fr.mixitesociale.projet;

import fr.mixitesociale.socle.CodeInsee;
import java.util.UUID;

/** A project held until the end of the transaction by another room that writes beside it, and what the person may do. */
public record ProjetTenu(
        UUID id, String nom, CodeInsee commune, String nomDeLaCommune, boolean confidentiel, DroitProjet droit) {}
