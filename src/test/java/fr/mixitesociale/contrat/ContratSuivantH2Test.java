package fr.mixitesociale.contrat;

import fr.mixitesociale.essai.BaseH2;
import org.junit.jupiter.api.DisplayName;

@BaseH2
@DisplayName("Le contrat suivant, sur H2")
class ContratSuivantH2Test extends ContratSuivantContrat {}
