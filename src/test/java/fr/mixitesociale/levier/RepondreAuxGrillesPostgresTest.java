package fr.mixitesociale.levier;

import fr.mixitesociale.essai.BasePostgres;
import org.junit.jupiter.api.DisplayName;

@BasePostgres
@DisplayName("Répondre aux grilles, sur PostgreSQL")
class RepondreAuxGrillesPostgresTest extends RepondreAuxGrillesContrat {}
