package fr.mixitesociale.cockpit;

import fr.mixitesociale.essai.BaseH2;
import org.junit.jupiter.api.DisplayName;

@BaseH2
@DisplayName("Piloter un territoire, sur H2")
class PiloterUnTerritoireH2Test extends PiloterUnTerritoireContrat {}
