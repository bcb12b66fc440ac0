package fr.mixitesociale.essai;

import org.junit.jupiter.api.DisplayName;

@BasePostgres
@DisplayName("Le schéma sur PostgreSQL")
class LesDeuxBasesPostgresTest extends LesDeuxBasesContrat {}
