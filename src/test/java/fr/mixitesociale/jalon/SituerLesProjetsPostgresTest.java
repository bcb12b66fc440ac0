package fr.mixitesociale.jalon;

import fr.mixitesociale.essai.BasePostgres;
import org.junit.jupiter.api.DisplayName;

@BasePostgres
@DisplayName("Ranger les projets par jalon, sur PostgreSQL")
class SituerLesProjetsPostgresTest extends SituerLesProjetsContrat {}
