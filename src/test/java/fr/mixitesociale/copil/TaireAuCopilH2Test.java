package fr.mixitesociale.copil;

import fr.mixitesociale.essai.BaseH2;
import org.junit.jupiter.api.DisplayName;

@BaseH2
@DisplayName("Taire au COPIL, sur H2")
class TaireAuCopilH2Test extends TaireAuCopilContrat {}
