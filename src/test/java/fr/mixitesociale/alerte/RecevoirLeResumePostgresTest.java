package fr.mixitesociale.alerte;

import fr.mixitesociale.essai.BasePostgres;
import org.junit.jupiter.api.DisplayName;

@BasePostgres
@DisplayName("Recevoir les alertes et leur résumé, sur PostgreSQL")
class RecevoirLeResumePostgresTest extends RecevoirLeResumeContrat {}
