package fr.mixitesociale.fautes;

import fr.mixitesociale.essai.BasePostgres;
import org.junit.jupiter.api.DisplayName;

@BasePostgres
@DisplayName("Tenir un comité de pilotage à plusieurs, sur PostgreSQL")
class SeancesSimultaneesPostgresTest extends SeancesSimultaneesContrat {}
