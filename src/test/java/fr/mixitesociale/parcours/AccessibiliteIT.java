package fr.mixitesociale.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DisplayName("Chaque écran passe l’examen d’accessibilité automatique")
class AccessibiliteIT extends PortailOuvert {

    private static final List<String> PUBLICS = List.of(
            "simulateur",
            "simulateur?commune=00001&type=abaissement&rp=douze",
            "connexion",
            "aide",
            "accessibilite",
            "mentions-legales",
            "donnees-personnelles");
    private static final List<String> DE_LA_DDT = List.of(
            "",
            "communes",
            "communes?statut=CARENCEE",
            "communes/00001",
            "communes/35238",
            "contrats",
            "contrats/{aubrac}",
            "contrats/{aubrac}/parties",
            "contrats/{aubrac}/presentation",
            "contrats/{aubrac}/reperes",
            "contrats/{aubrac}/engagements",
            "contrats/{aubrac}/objectifs",
            "contrats/{aubrac}/projets",
            "contrats/{aubrac}/projets?vue=jalons",
            "contrats/{aubrac}/projets?vue=tableau",
            "contrats/{aubrac}/projets?vue=difficultes",
            "contrats/{aubrac}/document",
            "contrats/{aubrac}/signatures",
            "contrats/{aubrac}/avenants",
            "contrats/{aubrac}/gouvernance",
            "contrats/{seuge}/gouvernance",
            "contrats/{aubrac}/avancement",
            "contrats/{aubrac}/pilotage",
            "contrats/{aubrac}/calendrier",
            "calendrier",
            "calendrier?commune=00006",
            "alertes",
            "preferences",
            "contrats/{aubrac}/bilan",
            "contrats/{aubrac}/copil?scene=2",
            "contrats/{aubrac}/copil?scene=6",
            "contrats/{seuge}/avancement",
            "contrats/comparer?ids={aubrac},{seuge}",
            "contrats/{aubrac}/historique",
            "contrats/{belpuech}/leviers",
            "contrats/{belpuech}/leviers?divergences=oui",
            "contrats/{seuge}",
            "contrats/{seuge}/objectifs",
            "pilotage",
            "pilotage?stade=rien&alerte=objectif_a_risque",
            "imports",
            "objectifs",
            "objectifs?periode=2023-2025&filtre=differentes",
            "administration",
            "administration/regles",
            "absente");

    /** With its own slider and its own fields. */
    private static final List<String> DE_LA_COMMUNE = List.of("contrats/{mutualisation}/objectifs");

    @Autowired
    JdbcTemplate jdbc;

    @ParameterizedTest(name = "{0} × {1}")
    @CsvSource({"1280, 800", "390, 844"})
    @Execution(ExecutionMode.CONCURRENT) // nothing is written: the two sizes are looked at side by side
    @DisplayName("sans faute grave ni critique, sur ordinateur et téléphone, de jour et de nuit")
    void sansFauteGrave(int largeur, int hauteur) {
        nouvellePage(largeur, hauteur, ColorScheme.LIGHT);
        for (String ecran : PUBLICS) {
            examiner(ecran, largeur);
        }
        seConnecter("ddt");
        for (String ecran : DE_LA_DDT) {
            examiner(ecran, largeur);
        }
        nouvellePage(largeur, hauteur, ColorScheme.LIGHT);
        seConnecter("commune");
        for (String ecran : DE_LA_COMMUNE) {
            examiner(ecran, largeur);
        }
    }

    private void examiner(String modele, int largeur) {
        String ecran = modele.replaceAll("[{}]", "");
        aller(modele.replace("{aubrac}", contrat("Aubrac-sur-Mirande", 2026))
                .replace("{belpuech}", contrat("Belpuech", 2026))
                .replace("{seuge}", contrat("Plaine de Seuge", 2026))
                .replace("{mutualisation}", contrat("CA du Val de Mirande", 2029)));
        examiner(ecran, largeur, ColorScheme.LIGHT, new AxeRunOptions());
        // a page that scrolls sideways is unusable on a phone
        Object deborde = page.evaluate("() => document.documentElement.scrollWidth > window.innerWidth + 1");
        assertThat(deborde)
                .as("/%s is wider than the window (%d)", ecran, largeur)
                .isEqualTo(false);
        // at night only colours change
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.waitForFunction("() => document.getAnimations().every(a => a.playState !== 'running')");
        AxeRunOptions contraste = new AxeRunOptions();
        contraste.setRunOnly(regles("color-contrast"));
        examiner(ecran, largeur, ColorScheme.DARK, contraste);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private void examiner(String ecran, int largeur, ColorScheme couleurs, AxeRunOptions examen) {
        String mode = largeur + "-" + couleurs.name().toLowerCase(Locale.ROOT);
        photographier(mode + "-" + (ecran.isEmpty() ? "accueil" : ecran.replaceAll("[/?=&]", "-")));
        // what passes is not described, and no page has frames to gather: half the time of an examination
        examen.setResultTypes(List.of("violations"));
        AxeBuilder axe =
                new AxeBuilder(page).exclude("vaadin-connection-indicator").setLegacyMode(true);
        List<String> fautes = axe.options(examen).analyze().getViolations().stream()
                .filter(faute -> List.of("serious", "critical").contains(faute.getImpact()))
                .map(faute -> faute.getId() + ": " + faute.getHelp() + " → "
                        + faute.getNodes().stream()
                                .limit(4)
                                .map(n -> n.getTarget() + " " + n.getHtml())
                                .toList())
                .toList();
        assertThat(fautes).as("/%s (%s)", ecran, mode).isEmpty();
    }

    private static AxeRunOnlyOptions regles(String... noms) {
        AxeRunOnlyOptions seules = new AxeRunOnlyOptions();
        seules.setType("rule");
        seules.setValues(List.of(noms));
        return seules;
    }

    private String contrat(String intitule, int periode) {
        return String.valueOf(jdbc.queryForObject(
                "select id from contrat where intitule = ? and periode_debut = ?", UUID.class, intitule, periode));
    }
}
