package fr.mixitesociale.fautes;

import fr.mixitesociale.essai.BasePostgres;
import org.junit.jupiter.api.DisplayName;

@BasePostgres
@DisplayName("Saisir à plusieurs ce que personne n’avait encore saisi, sur PostgreSQL")
class PremieresSaisiesPostgresTest extends PremieresSaisiesContrat {}
