package fr.mixitesociale.cockpit;

import fr.mixitesociale.essai.BasePostgres;
import org.junit.jupiter.api.DisplayName;

@BasePostgres
@DisplayName("Piloter un territoire, sur PostgreSQL")
class PiloterUnTerritoirePostgresTest extends PiloterUnTerritoireContrat {}
