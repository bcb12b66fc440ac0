package fr.mixitesociale.inventaire;

import fr.mixitesociale.essai.BasePostgres;
import org.junit.jupiter.api.DisplayName;

@BasePostgres
@DisplayName("La fiche d’une commune, sur PostgreSQL")
class LireUneFichePostgresTest extends LireUneFicheContrat {}
