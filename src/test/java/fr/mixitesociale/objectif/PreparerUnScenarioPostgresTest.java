package fr.mixitesociale.objectif;

import fr.mixitesociale.essai.BasePostgres;
import org.junit.jupiter.api.DisplayName;

@BasePostgres
@DisplayName("Préparer un scénario, sur PostgreSQL")
class PreparerUnScenarioPostgresTest extends PreparerUnScenarioContrat {}
