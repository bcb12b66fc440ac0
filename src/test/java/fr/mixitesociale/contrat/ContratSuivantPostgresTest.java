package fr.mixitesociale.contrat;

import fr.mixitesociale.essai.BasePostgres;
import org.junit.jupiter.api.DisplayName;

@BasePostgres
@DisplayName("Le contrat suivant, sur PostgreSQL")
class ContratSuivantPostgresTest extends ContratSuivantContrat {}
