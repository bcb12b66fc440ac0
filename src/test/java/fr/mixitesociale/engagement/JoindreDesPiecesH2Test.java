package fr.mixitesociale.engagement;

import fr.mixitesociale.essai.BaseH2;
import org.junit.jupiter.api.DisplayName;

@BaseH2
@DisplayName("Joindre des pièces à un engagement, sur H2")
class JoindreDesPiecesH2Test extends JoindreDesPiecesContrat {}
