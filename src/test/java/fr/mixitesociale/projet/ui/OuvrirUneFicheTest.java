package fr.mixitesociale.projet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import fr.mixitesociale.acces.EnTantQue;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.acces.Systeme;
import fr.mixitesociale.essai.BaseH2;
import fr.mixitesociale.essai.UnContratFixe;
import fr.mixitesociale.projet.NouveauProjet;
import fr.mixitesociale.projet.ProjetsService;
import fr.mixitesociale.socle.CodeInsee;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@BaseH2
@DisplayName("Ouvrir la fiche d’un projet")
class OuvrirUneFicheTest extends SpringBrowserlessTest {

    private static final String COMMUNE = "01053";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    ProjetsService service;

    @Autowired
    Systeme systeme;

    private UUID contrat;
    private UUID projet;
    private UUID ailleurs;

    @BeforeEach
    void projets() {
        contrat = UnContratFixe.de(contexte, COMMUNE, 2059);
        UUID autre = UnContratFixe.de(contexte, COMMUNE, 2062);
        projet = ajouter(contrat, "Îlot des Tanneurs");
        ailleurs = ajouter(autre, "Terrain d’un autre contrat");
    }

    @Test
    @EnTantQue(role = Role.COMMUNE_SERVICE, territoire = COMMUNE)
    @DisplayName("un signataire lit la sienne ; celle d’un autre contrat, absente ou mal écrite, n’existe pas")
    void fiche() {
        ouvrir(projet.toString());
        assertThat(find(FicheProjet.class).exists()).isTrue();
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Îlot des Tanneurs");
        for (String id : new String[] {ailleurs.toString(), UUID.randomUUID().toString(), "12"}) {
            ouvrir(id);
            assertThat(find(FicheProjet.class).exists()).as(id).isFalse();
        }
    }

    @Test
    @EnTantQue(role = Role.COMMUNE_SERVICE, territoire = "01004")
    @DisplayName("un étranger au contrat n’en ouvre aucune")
    void etranger() {
        ouvrir(projet.toString());
        assertThat(find(FicheProjet.class).exists()).isFalse();
        assertThat(find(H2.class).all()).extracting(H2::getText).doesNotContain("Îlot des Tanneurs");
    }

    private void ouvrir(String id) {
        UI.getCurrent().navigate("contrats/" + contrat + "/projets/" + id);
    }

    private UUID ajouter(UUID dans, String nom) {
        return UnContratFixe.ailleurs(() ->
                systeme.obtenir(() -> service.ajouter(dans, NouveauProjet.nomme(new CodeInsee(COMMUNE), nom))));
    }
}
