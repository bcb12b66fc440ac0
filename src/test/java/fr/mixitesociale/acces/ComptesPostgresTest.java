package fr.mixitesociale.acces;

import fr.mixitesociale.essai.BasePostgres;
import org.junit.jupiter.api.DisplayName;

@BasePostgres
@DisplayName("Les comptes sur PostgreSQL")
class ComptesPostgresTest extends ComptesContrat {}
