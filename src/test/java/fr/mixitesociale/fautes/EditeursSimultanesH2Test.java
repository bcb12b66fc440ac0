package fr.mixitesociale.fautes;

import fr.mixitesociale.essai.BaseH2;
import org.junit.jupiter.api.DisplayName;

@BaseH2
@DisplayName("Écrire à plusieurs au même moment, sur H2")
class EditeursSimultanesH2Test extends EditeursSimultanesContrat {}
