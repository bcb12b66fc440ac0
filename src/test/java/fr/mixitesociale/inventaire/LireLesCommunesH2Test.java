package fr.mixitesociale.inventaire;

import fr.mixitesociale.essai.BaseH2;
import org.junit.jupiter.api.DisplayName;

@BaseH2
@DisplayName("La liste des communes, sur H2")
class LireLesCommunesH2Test extends LireLesCommunesContrat {}
