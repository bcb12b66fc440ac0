package fr.mixitesociale.procedure;

import fr.mixitesociale.essai.BasePostgres;
import org.junit.jupiter.api.DisplayName;

@BasePostgres
@DisplayName("La vie d’un avenant, sur PostgreSQL")
class VieDUnAvenantPostgresTest extends VieDUnAvenantContrat {}
