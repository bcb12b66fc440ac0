package fr.mixitesociale.preambule;

import fr.mixitesociale.essai.BaseH2;
import org.junit.jupiter.api.DisplayName;

@BaseH2
@DisplayName("Tenir les parties, sur H2")
class TenirLesPartiesH2Test extends TenirLesPartiesContrat {}
