package fr.mixitesociale.jalon;

import fr.mixitesociale.essai.BaseH2;
import org.junit.jupiter.api.DisplayName;

@BaseH2
@DisplayName("Tenir les jalons des projets, sur H2")
class TenirLesJalonsH2Test extends TenirLesJalonsContrat {}
