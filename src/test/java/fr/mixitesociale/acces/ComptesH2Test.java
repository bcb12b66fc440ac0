package fr.mixitesociale.acces;

import fr.mixitesociale.essai.BaseH2;
import org.junit.jupiter.api.DisplayName;

@BaseH2
@DisplayName("Les comptes sur H2")
class ComptesH2Test extends ComptesContrat {}
