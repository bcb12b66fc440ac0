package fr.mixitesociale.inventaire;

import fr.mixitesociale.essai.BaseH2;
import org.junit.jupiter.api.DisplayName;

@BaseH2
@DisplayName("Importer des inventaires sur H2")
class ImportH2Test extends ImportContrat {}
