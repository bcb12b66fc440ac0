package fr.mixitesociale.objectif;

import fr.mixitesociale.essai.BaseH2;
import org.junit.jupiter.api.DisplayName;

@BaseH2
@DisplayName("Histoires concurrentes de mutualisation, sur H2")
class HistoiresConcurrentesH2Test extends HistoiresConcurrentesContrat {}
