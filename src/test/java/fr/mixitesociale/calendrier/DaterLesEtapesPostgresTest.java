package fr.mixitesociale.calendrier;

import fr.mixitesociale.essai.BasePostgres;
import org.junit.jupiter.api.DisplayName;

@BasePostgres
@DisplayName("Dater les étapes d’une carence, sur PostgreSQL")
class DaterLesEtapesPostgresTest extends DaterLesEtapesContrat {}
