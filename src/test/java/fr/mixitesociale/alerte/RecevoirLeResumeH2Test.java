package fr.mixitesociale.alerte;

import fr.mixitesociale.essai.BaseH2;
import org.junit.jupiter.api.DisplayName;

@BaseH2
@DisplayName("Recevoir les alertes et leur résumé, sur H2")
class RecevoirLeResumeH2Test extends RecevoirLeResumeContrat {}
