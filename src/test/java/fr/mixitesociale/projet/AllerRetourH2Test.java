package fr.mixitesociale.projet;

import fr.mixitesociale.essai.BaseH2;
import org.junit.jupiter.api.DisplayName;

@BaseH2
@DisplayName("Emporter la liste des projets et la reprendre (H2)")
class AllerRetourH2Test extends AllerRetourContrat {}
