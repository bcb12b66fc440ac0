package fr.mixitesociale.suivi;

import fr.mixitesociale.essai.BaseH2;
import org.junit.jupiter.api.DisplayName;

@BaseH2
@DisplayName("Écrire l’article 4, sur H2")
class GouvernerH2Test extends GouvernerContrat {}
