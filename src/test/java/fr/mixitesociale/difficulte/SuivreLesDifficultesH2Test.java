package fr.mixitesociale.difficulte;

import fr.mixitesociale.essai.BaseH2;
import org.junit.jupiter.api.DisplayName;

@BaseH2
@DisplayName("Suivre les difficultés des projets, sur H2")
class SuivreLesDifficultesH2Test extends SuivreLesDifficultesContrat {}
