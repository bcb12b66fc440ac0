package fr.mixitesociale.inventaire;

import fr.mixitesociale.essai.BasePostgres;
import org.junit.jupiter.api.DisplayName;

@BasePostgres
@DisplayName("Les fichiers réels sur PostgreSQL")
class ImportReelPostgresTest extends ImportReelContrat {}
