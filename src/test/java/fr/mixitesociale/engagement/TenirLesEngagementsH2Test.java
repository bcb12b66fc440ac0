package fr.mixitesociale.engagement;

import fr.mixitesociale.essai.BaseH2;
import org.junit.jupiter.api.DisplayName;

@BaseH2
@DisplayName("Tenir les engagements, sur H2")
class TenirLesEngagementsH2Test extends TenirLesEngagementsContrat {}
