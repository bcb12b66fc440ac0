package fr.mixitesociale.bilan;

import fr.mixitesociale.essai.BaseH2;
import org.junit.jupiter.api.DisplayName;

@BaseH2
@DisplayName("Tenir le bilan, sur H2")
class TenirLeBilanH2Test extends TenirLeBilanContrat {}
