package fr.mixitesociale.contrat;

import fr.mixitesociale.essai.BasePostgres;
import org.junit.jupiter.api.DisplayName;

@BasePostgres
@DisplayName("L’historique d’un contrat sur PostgreSQL")
class HistoriquePostgresTest extends HistoriqueContrat {}
