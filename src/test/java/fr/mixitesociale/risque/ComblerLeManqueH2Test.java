package fr.mixitesociale.risque;

import fr.mixitesociale.essai.BaseH2;
import org.junit.jupiter.api.DisplayName;

@BaseH2
@DisplayName("Combler le manque d’une liste, sur H2")
class ComblerLeManqueH2Test extends ComblerLeManqueContrat {}
