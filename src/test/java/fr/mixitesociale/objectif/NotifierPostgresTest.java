package fr.mixitesociale.objectif;

import fr.mixitesociale.essai.BasePostgres;
import org.junit.jupiter.api.DisplayName;

@BasePostgres
@DisplayName("Notifier les objectifs d’un département, sur PostgreSQL")
class NotifierPostgresTest extends NotifierContrat {}
