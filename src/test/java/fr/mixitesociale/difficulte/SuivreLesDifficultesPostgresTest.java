package fr.mixitesociale.difficulte;

import fr.mixitesociale.essai.BasePostgres;
import org.junit.jupiter.api.DisplayName;

@BasePostgres
@DisplayName("Suivre les difficultés des projets, sur PostgreSQL")
class SuivreLesDifficultesPostgresTest extends SuivreLesDifficultesContrat {}
