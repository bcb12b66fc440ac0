package fr.mixitesociale.fautes;

import fr.mixitesociale.essai.BaseH2;
import org.junit.jupiter.api.DisplayName;

@BaseH2
@DisplayName("Fermer un contrat pendant que tous écrivent, sur H2")
class FermerPendantLesSaisiesH2Test extends FermerPendantLesSaisiesContrat {}
