package fr.mixitesociale.contrat;

import fr.mixitesociale.essai.BasePostgres;
import org.junit.jupiter.api.DisplayName;

@BasePostgres
@DisplayName("Ouvrir un contrat, sur PostgreSQL")
class OuvrirUnContratPostgresTest extends OuvrirUnContratContrat {}
