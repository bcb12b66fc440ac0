package fr.mixitesociale.inventaire;

import fr.mixitesociale.essai.BaseH2;
import org.junit.jupiter.api.DisplayName;

@BaseH2
@DisplayName("Annoter une courbe, sur H2")
class AnnoterUneCourbeH2Test extends AnnoterUneCourbeContrat {}
