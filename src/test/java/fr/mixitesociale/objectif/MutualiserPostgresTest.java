package fr.mixitesociale.objectif;

import fr.mixitesociale.essai.BasePostgres;
import org.junit.jupiter.api.DisplayName;

@BasePostgres
@DisplayName("Mutualiser les objectifs, sur PostgreSQL")
class MutualiserPostgresTest extends MutualiserContrat {}
