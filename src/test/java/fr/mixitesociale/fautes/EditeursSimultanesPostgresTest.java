package fr.mixitesociale.fautes;

import fr.mixitesociale.essai.BasePostgres;
import org.junit.jupiter.api.DisplayName;

@BasePostgres
@DisplayName("Écrire à plusieurs au même moment, sur PostgreSQL")
class EditeursSimultanesPostgresTest extends EditeursSimultanesContrat {}
