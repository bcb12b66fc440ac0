package fr.mixitesociale.copil;

import fr.mixitesociale.essai.BasePostgres;
import org.junit.jupiter.api.DisplayName;

@BasePostgres
@DisplayName("Tenir un COPIL, sur PostgreSQL")
class TenirUnCopilPostgresTest extends TenirUnCopilContrat {}
