package fr.mixitesociale.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.essai.BaseH2;
import fr.mixitesociale.essai.UnContrat;
import fr.mixitesociale.socle.Saisie;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@BaseH2
@DisplayName("Exporter les engagements")
class ExporterLesEngagementsTest {

    private static final String FORMULE = "=HYPERLINK(\"http://pirate\";\"cliquez\")";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    EngagementsService service;

    @Autowired
    ExportEngagements export;

    @Autowired
    AccesContrat acces;

    private UnContrat contrat;

    @BeforeEach
    void deuxEngagements() {
        contrat = UnContrat.enElaboration(contexte);
        contrat.enTantQueCommune(() -> {
            UUID cote = acces.exiger(contrat.id()).cote().id();
            UUID id = service.creer(contrat.id(), new NouvelEngagement(Theme.FONCIER, FORMULE, cote, "+33 1"));
            service.modifier(contrat.id(), Saisie.champ(id, 0, "indicateur_nature", null, "NOMBRE"));
            service.modifier(contrat.id(), Saisie.champ(id, 0, "cible", null, "1 200,5"));
            return service.creer(contrat.id(), new NouvelEngagement(Theme.URBANISME, "Modifier le PLU", cote, null));
        });
    }

    @Test
    @DisplayName("en CSV, un texte qui ressemble à une formule est désamorcé ; un nombre reste un nombre")
    void csv() {
        String texte = csv(CritereEngagements.TOUS);
        assertThat(texte)
                .contains("'=HYPERLINK")
                .contains("'+33 1")
                .contains(";1200,5;")
                .doesNotContain(";=");
        assertThat(texte.lines()).hasSize(3);
    }

    @Test
    @DisplayName("en XLSX, tout texte est une chaîne typée : rien ne s’exécute à l’ouverture")
    void xlsx() throws IOException {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        contrat.enTantQueEpci(() -> {
            export.xlsx(contrat.id(), CritereEngagements.TOUS, sortie);
            return sortie;
        });
        try (ReadableWorkbook classeur = new ReadableWorkbook(new ByteArrayInputStream(sortie.toByteArray()))) {
            Row premier = classeur.getFirstSheet().read().get(1);
            assertThat(premier.getCell(2).getType()).isEqualTo(CellType.STRING);
            assertThat(premier.getCell(2).asString()).isEqualTo(FORMULE);
            assertThat(premier.getCell(6).getType()).isEqualTo(CellType.NUMBER);
        }
    }

    @Test
    @DisplayName("le fichier ne contient que ce que le filtre montre")
    void filtre() {
        assertThat(csv(new CritereEngagements(Theme.URBANISME, null, null, null))
                        .lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("2.1;Urbanisme et aménagement;Modifier le PLU");
        assertThat(csv(new CritereEngagements(null, null, null, "modifier plu")).lines())
                .hasSize(1);
        assertThat(csv(new CritereEngagements(null, null, null, "MODIFIER le plu"))
                        .lines())
                .hasSize(2);
    }

    private String csv(CritereEngagements critere) {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        contrat.enTantQueDdt(() -> {
            export.csv(contrat.id(), critere, sortie);
            return sortie;
        });
        return sortie.toString(StandardCharsets.UTF_8);
    }
}
