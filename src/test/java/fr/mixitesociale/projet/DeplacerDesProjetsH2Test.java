package fr.mixitesociale.projet;

import fr.mixitesociale.essai.BaseH2;
import org.junit.jupiter.api.DisplayName;

@BaseH2
@DisplayName("Déplacer des projets d’une liste à l’autre, sur H2")
class DeplacerDesProjetsH2Test extends DeplacerDesProjetsContrat {}
