package fr.mixitesociale.journal;

import fr.mixitesociale.essai.BasePostgres;
import org.junit.jupiter.api.DisplayName;

@BasePostgres
@DisplayName("Le journal sur PostgreSQL")
class JournalPostgresTest extends JournalContrat {}
