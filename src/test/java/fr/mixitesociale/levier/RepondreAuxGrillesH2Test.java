package fr.mixitesociale.levier;

import fr.mixitesociale.essai.BaseH2;
import org.junit.jupiter.api.DisplayName;

@BaseH2
@DisplayName("Répondre aux grilles, sur H2")
class RepondreAuxGrillesH2Test extends RepondreAuxGrillesContrat {}
