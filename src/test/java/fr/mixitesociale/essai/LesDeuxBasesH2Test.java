package fr.mixitesociale.essai;

import org.junit.jupiter.api.DisplayName;

@BaseH2
@DisplayName("Le schéma sur H2")
class LesDeuxBasesH2Test extends LesDeuxBasesContrat {}
