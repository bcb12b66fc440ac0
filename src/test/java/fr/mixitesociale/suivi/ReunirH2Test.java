package fr.mixitesociale.suivi;

import fr.mixitesociale.essai.BaseH2;
import org.junit.jupiter.api.DisplayName;

@BaseH2
@DisplayName("Se réunir et inviter, sur H2")
class ReunirH2Test extends ReunirContrat {}
