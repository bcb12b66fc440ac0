package fr.mixitesociale.risque;

import fr.mixitesociale.essai.BasePostgres;
import org.junit.jupiter.api.DisplayName;

@BasePostgres
@DisplayName("Combler le manque d’une liste, sur PostgreSQL")
class ComblerLeManquePostgresTest extends ComblerLeManqueContrat {}
