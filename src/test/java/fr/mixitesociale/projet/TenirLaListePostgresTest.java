package fr.mixitesociale.projet;

import fr.mixitesociale.essai.BasePostgres;
import org.junit.jupiter.api.DisplayName;

@BasePostgres
@DisplayName("Tenir la liste des projets, sur PostgreSQL")
class TenirLaListePostgresTest extends TenirLaListeContrat {}
