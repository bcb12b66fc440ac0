package fr.mixitesociale.bilan;

import fr.mixitesociale.essai.BasePostgres;
import org.junit.jupiter.api.DisplayName;

@BasePostgres
@DisplayName("Tenir le bilan, sur PostgreSQL")
class TenirLeBilanPostgresTest extends TenirLeBilanContrat {}
