package fr.mixitesociale.fautes;

import fr.mixitesociale.essai.BaseH2;
import org.junit.jupiter.api.DisplayName;

@BaseH2
@DisplayName("Saisir à plusieurs ce que personne n’avait encore saisi, sur H2")
class PremieresSaisiesH2Test extends PremieresSaisiesContrat {}
