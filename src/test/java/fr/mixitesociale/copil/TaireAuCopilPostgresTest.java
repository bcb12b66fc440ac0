package fr.mixitesociale.copil;

import fr.mixitesociale.essai.BasePostgres;
import org.junit.jupiter.api.DisplayName;

@BasePostgres
@DisplayName("Taire au COPIL, sur PostgreSQL")
class TaireAuCopilPostgresTest extends TaireAuCopilContrat {}
