package fr.mixitesociale.objectif;

import fr.mixitesociale.essai.BasePostgres;
import org.junit.jupiter.api.DisplayName;

@BasePostgres
@DisplayName("Choisir un objectif, sur PostgreSQL")
class ChoisirUnObjectifPostgresTest extends ChoisirUnObjectifContrat {}
