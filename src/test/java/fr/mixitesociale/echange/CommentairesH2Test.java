package fr.mixitesociale.echange;

import fr.mixitesociale.essai.BaseH2;
import org.junit.jupiter.api.DisplayName;

@BaseH2
@DisplayName("Les commentaires sur H2")
class CommentairesH2Test extends CommentairesContrat {}
