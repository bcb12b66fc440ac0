package fr.mixitesociale.projet;

import fr.mixitesociale.essai.BasePostgres;
import org.junit.jupiter.api.DisplayName;

@BasePostgres
@DisplayName("Emporter la liste des projets et la reprendre (PostgreSQL)")
class AllerRetourPostgresTest extends AllerRetourContrat {}
