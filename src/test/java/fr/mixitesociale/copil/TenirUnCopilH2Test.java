package fr.mixitesociale.copil;

import fr.mixitesociale.essai.BaseH2;
import org.junit.jupiter.api.DisplayName;

@BaseH2
@DisplayName("Tenir un COPIL, sur H2")
class TenirUnCopilH2Test extends TenirUnCopilContrat {}
