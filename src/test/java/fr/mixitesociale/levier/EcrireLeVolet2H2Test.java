package fr.mixitesociale.levier;

import fr.mixitesociale.essai.BaseH2;
import org.junit.jupiter.api.DisplayName;

@BaseH2
@DisplayName("Écrire le volet 2, sur H2")
class EcrireLeVolet2H2Test extends EcrireLeVolet2Contrat {}
