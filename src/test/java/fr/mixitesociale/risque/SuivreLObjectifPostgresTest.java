package fr.mixitesociale.risque;

import fr.mixitesociale.essai.BasePostgres;
import org.junit.jupiter.api.DisplayName;

@BasePostgres
@DisplayName("Suivre l’objectif, sur PostgreSQL")
class SuivreLObjectifPostgresTest extends SuivreLObjectifContrat {}
