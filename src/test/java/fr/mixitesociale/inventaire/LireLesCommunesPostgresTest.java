package fr.mixitesociale.inventaire;

import fr.mixitesociale.essai.BasePostgres;
import org.junit.jupiter.api.DisplayName;

@BasePostgres
@DisplayName("La liste des communes, sur PostgreSQL")
class LireLesCommunesPostgresTest extends LireLesCommunesContrat {}
