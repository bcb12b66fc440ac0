package fr.mixitesociale.inventaire;

import fr.mixitesociale.essai.BaseH2;
import org.junit.jupiter.api.DisplayName;

@BaseH2
@DisplayName("Les fichiers réels sur H2")
class ImportReelH2Test extends ImportReelContrat {}
