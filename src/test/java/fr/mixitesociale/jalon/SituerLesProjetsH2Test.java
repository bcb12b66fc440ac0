package fr.mixitesociale.jalon;

import fr.mixitesociale.essai.BaseH2;
import org.junit.jupiter.api.DisplayName;

@BaseH2
@DisplayName("Ranger les projets par jalon, sur H2")
class SituerLesProjetsH2Test extends SituerLesProjetsContrat {}
