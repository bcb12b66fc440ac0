package fr.mixitesociale.preambule;

import fr.mixitesociale.essai.BasePostgres;
import org.junit.jupiter.api.DisplayName;

@BasePostgres
@DisplayName("Tenir les parties, sur PostgreSQL")
class TenirLesPartiesPostgresTest extends TenirLesPartiesContrat {}
