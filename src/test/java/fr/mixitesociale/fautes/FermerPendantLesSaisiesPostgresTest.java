package fr.mixitesociale.fautes;

import fr.mixitesociale.essai.BasePostgres;
import org.junit.jupiter.api.DisplayName;

@BasePostgres
@DisplayName("Fermer un contrat pendant que tous écrivent, sur PostgreSQL")
class FermerPendantLesSaisiesPostgresTest extends FermerPendantLesSaisiesContrat {}
