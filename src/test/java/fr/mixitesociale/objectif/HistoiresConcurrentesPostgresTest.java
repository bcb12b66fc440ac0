package fr.mixitesociale.objectif;

import fr.mixitesociale.essai.BasePostgres;
import org.junit.jupiter.api.DisplayName;

@BasePostgres
@DisplayName("Histoires concurrentes de mutualisation, sur PostgreSQL")
class HistoiresConcurrentesPostgresTest extends HistoiresConcurrentesContrat {}
