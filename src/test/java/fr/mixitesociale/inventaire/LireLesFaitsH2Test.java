package fr.mixitesociale.inventaire;

import fr.mixitesociale.essai.BaseH2;
import org.junit.jupiter.api.DisplayName;

@BaseH2
@DisplayName("Les faits d’une commune pour une période, sur H2")
class LireLesFaitsH2Test extends LireLesFaitsContrat {}
