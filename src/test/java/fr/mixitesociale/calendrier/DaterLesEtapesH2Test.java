package fr.mixitesociale.calendrier;

import fr.mixitesociale.essai.BaseH2;
import org.junit.jupiter.api.DisplayName;

@BaseH2
@DisplayName("Dater les étapes d’une carence, sur H2")
class DaterLesEtapesH2Test extends DaterLesEtapesContrat {}
