package fr.mixitesociale.journal;

import fr.mixitesociale.essai.BaseH2;
import org.junit.jupiter.api.DisplayName;

@BaseH2
@DisplayName("Le journal sur H2")
class JournalH2Test extends JournalContrat {}
