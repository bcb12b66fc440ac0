package fr.mixitesociale.fautes;

import fr.mixitesociale.essai.BaseH2;
import org.junit.jupiter.api.DisplayName;

@BaseH2
@DisplayName("Tenir un comité de pilotage à plusieurs, sur H2")
class SeancesSimultaneesH2Test extends SeancesSimultaneesContrat {}
