package fr.mixitesociale.inventaire;

import fr.mixitesociale.essai.BasePostgres;
import org.junit.jupiter.api.DisplayName;

@BasePostgres
@DisplayName("Importer des inventaires sur PostgreSQL")
class ImportPostgresTest extends ImportContrat {}
