package fr.mixitesociale.inventaire;

import fr.mixitesociale.essai.BaseH2;
import org.junit.jupiter.api.DisplayName;

@BaseH2
@DisplayName("La fiche d’une commune, sur H2")
class LireUneFicheH2Test extends LireUneFicheContrat {}
