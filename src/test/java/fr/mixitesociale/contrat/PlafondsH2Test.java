package fr.mixitesociale.contrat;

import fr.mixitesociale.essai.BaseH2;
import org.junit.jupiter.api.DisplayName;

@BaseH2
@DisplayName("Borner ce qu’un contrat reçoit, sur H2")
class PlafondsH2Test extends PlafondsContrat {}
