package fr.mixitesociale.redaction;

import fr.mixitesociale.essai.BasePostgres;
import org.junit.jupiter.api.DisplayName;

@BasePostgres
@DisplayName("Rédiger le contrat, sur PostgreSQL")
class RedigerLeContratPostgresTest extends RedigerLeContratContrat {}
