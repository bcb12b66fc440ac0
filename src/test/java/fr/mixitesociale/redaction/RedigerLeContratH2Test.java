package fr.mixitesociale.redaction;

import fr.mixitesociale.essai.BaseH2;
import org.junit.jupiter.api.DisplayName;

@BaseH2
@DisplayName("Rédiger le contrat, sur H2")
class RedigerLeContratH2Test extends RedigerLeContratContrat {}
