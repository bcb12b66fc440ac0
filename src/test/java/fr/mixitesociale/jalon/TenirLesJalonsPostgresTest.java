package fr.mixitesociale.jalon;

import fr.mixitesociale.essai.BasePostgres;
import org.junit.jupiter.api.DisplayName;

@BasePostgres
@DisplayName("Tenir les jalons des projets, sur PostgreSQL")
class TenirLesJalonsPostgresTest extends TenirLesJalonsContrat {}
