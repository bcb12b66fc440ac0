package fr.mixitesociale.objectif;

import fr.mixitesociale.essai.BaseH2;
import org.junit.jupiter.api.DisplayName;

@BaseH2
@DisplayName("Mutualiser les objectifs, sur H2")
class MutualiserH2Test extends MutualiserContrat {}
