package fr.mixitesociale.contrat;

import fr.mixitesociale.essai.BaseH2;
import org.junit.jupiter.api.DisplayName;

@BaseH2
@DisplayName("L’historique d’un contrat sur H2")
class HistoriqueH2Test extends HistoriqueContrat {}
