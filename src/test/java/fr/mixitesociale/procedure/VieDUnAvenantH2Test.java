package fr.mixitesociale.procedure;

import fr.mixitesociale.essai.BaseH2;
import org.junit.jupiter.api.DisplayName;

@BaseH2
@DisplayName("La vie d’un avenant, sur H2")
class VieDUnAvenantH2Test extends VieDUnAvenantContrat {}
