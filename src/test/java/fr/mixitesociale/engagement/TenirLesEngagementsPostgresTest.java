package fr.mixitesociale.engagement;

import fr.mixitesociale.essai.BasePostgres;
import org.junit.jupiter.api.DisplayName;

@BasePostgres
@DisplayName("Tenir les engagements, sur PostgreSQL")
class TenirLesEngagementsPostgresTest extends TenirLesEngagementsContrat {}
