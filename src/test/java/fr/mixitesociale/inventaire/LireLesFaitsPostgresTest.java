package fr.mixitesociale.inventaire;

import fr.mixitesociale.essai.BasePostgres;
import org.junit.jupiter.api.DisplayName;

@BasePostgres
@DisplayName("Les faits d’une commune pour une période, sur PostgreSQL")
class LireLesFaitsPostgresTest extends LireLesFaitsContrat {}
