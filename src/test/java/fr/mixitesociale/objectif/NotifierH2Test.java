package fr.mixitesociale.objectif;

import fr.mixitesociale.essai.BaseH2;
import org.junit.jupiter.api.DisplayName;

@BaseH2
@DisplayName("Notifier les objectifs d’un département, sur H2")
class NotifierH2Test extends NotifierContrat {}
