package fr.mixitesociale.levier;

import fr.mixitesociale.essai.BasePostgres;
import org.junit.jupiter.api.DisplayName;

@BasePostgres
@DisplayName("Écrire le volet 2, sur PostgreSQL")
class EcrireLeVolet2PostgresTest extends EcrireLeVolet2Contrat {}
