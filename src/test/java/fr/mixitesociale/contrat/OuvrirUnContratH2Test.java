package fr.mixitesociale.contrat;

import fr.mixitesociale.essai.BaseH2;
import org.junit.jupiter.api.DisplayName;

@BaseH2
@DisplayName("Ouvrir un contrat, sur H2")
class OuvrirUnContratH2Test extends OuvrirUnContratContrat {}
