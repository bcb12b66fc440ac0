package fr.mixitesociale.projet;

import fr.mixitesociale.essai.BasePostgres;
import org.junit.jupiter.api.DisplayName;

@BasePostgres
@DisplayName("Déplacer des projets d’une liste à l’autre, sur PostgreSQL")
class DeplacerDesProjetsPostgresTest extends DeplacerDesProjetsContrat {}
