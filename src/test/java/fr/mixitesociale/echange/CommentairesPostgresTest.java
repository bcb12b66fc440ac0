package fr.mixitesociale.echange;

import fr.mixitesociale.essai.BasePostgres;
import org.junit.jupiter.api.DisplayName;

@BasePostgres
@DisplayName("Les commentaires sur PostgreSQL")
class CommentairesPostgresTest extends CommentairesContrat {}
