package fr.mixitesociale.engagement;

import fr.mixitesociale.essai.BasePostgres;
import org.junit.jupiter.api.DisplayName;

@BasePostgres
@DisplayName("Joindre des pièces à un engagement, sur PostgreSQL")
class JoindreDesPiecesPostgresTest extends JoindreDesPiecesContrat {}
