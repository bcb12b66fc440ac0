package fr.mixitesociale.objectif;

import fr.mixitesociale.essai.BaseH2;
import org.junit.jupiter.api.DisplayName;

@BaseH2
@DisplayName("Choisir un objectif, sur H2")
class ChoisirUnObjectifH2Test extends ChoisirUnObjectifContrat {}
