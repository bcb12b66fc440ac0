package fr.mixitesociale.projet;

import fr.mixitesociale.essai.BaseH2;
import org.junit.jupiter.api.DisplayName;

@BaseH2
@DisplayName("Tenir la liste des projets, sur H2")
class TenirLaListeH2Test extends TenirLaListeContrat {}
