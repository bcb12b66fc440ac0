package fr.mixitesociale.levier;

import fr.mixitesociale.essai.BasePostgres;
import org.junit.jupiter.api.DisplayName;

@BasePostgres
@DisplayName("Trois parties remplissent la même grille, sur PostgreSQL")
class GrillesConcurrentesPostgresTest extends GrillesConcurrentesContrat {}
