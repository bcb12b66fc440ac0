package fr.mixitesociale.inventaire;

import fr.mixitesociale.essai.BasePostgres;
import org.junit.jupiter.api.DisplayName;

@BasePostgres
@DisplayName("Annoter une courbe, sur PostgreSQL")
class AnnoterUneCourbePostgresTest extends AnnoterUneCourbeContrat {}
