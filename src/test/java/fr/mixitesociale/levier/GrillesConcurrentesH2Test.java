package fr.mixitesociale.levier;

import fr.mixitesociale.essai.BaseH2;
import org.junit.jupiter.api.DisplayName;

@BaseH2
@DisplayName("Trois parties remplissent la même grille, sur H2")
class GrillesConcurrentesH2Test extends GrillesConcurrentesContrat {}
