package fr.mixitesociale.suivi;

import fr.mixitesociale.essai.BasePostgres;
import org.junit.jupiter.api.DisplayName;

@BasePostgres
@DisplayName("Écrire l’article 4, sur PostgreSQL")
class GouvernerPostgresTest extends GouvernerContrat {}
