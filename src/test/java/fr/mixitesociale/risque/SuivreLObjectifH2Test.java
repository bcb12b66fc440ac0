package fr.mixitesociale.risque;

import fr.mixitesociale.essai.BaseH2;
import org.junit.jupiter.api.DisplayName;

@BaseH2
@DisplayName("Suivre l’objectif, sur H2")
class SuivreLObjectifH2Test extends SuivreLObjectifContrat {}
