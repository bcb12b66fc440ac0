package fr.mixitesociale.objectif;

import fr.mixitesociale.essai.BaseH2;
import org.junit.jupiter.api.DisplayName;

@BaseH2
@DisplayName("Préparer un scénario, sur H2")
class PreparerUnScenarioH2Test extends PreparerUnScenarioContrat {}
