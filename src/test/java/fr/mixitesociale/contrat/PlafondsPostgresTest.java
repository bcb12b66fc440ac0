package fr.mixitesociale.contrat;

import fr.mixitesociale.essai.BasePostgres;
import org.junit.jupiter.api.DisplayName;

@BasePostgres
@DisplayName("Borner ce qu’un contrat reçoit, sur PostgreSQL")
class PlafondsPostgresTest extends PlafondsContrat {}
