package fr.mixitesociale.suivi;

import fr.mixitesociale.essai.BasePostgres;
import org.junit.jupiter.api.DisplayName;

@BasePostgres
@DisplayName("Se réunir et inviter, sur PostgreSQL")
class ReunirPostgresTest extends ReunirContrat {}
