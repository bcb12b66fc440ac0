package fr.mixitesociale.socle.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.FocusNotifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.mixitesociale.socle.Champ;
import fr.mixitesociale.socle.Collision;
import fr.mixitesociale.socle.Fusion;
import fr.mixitesociale.socle.LectureFr;
import fr.mixitesociale.socle.ResultatSaisie;
import fr.mixitesociale.socle.Saisie;
import fr.mixitesociale.socle.ValeurRefusee;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Écrire sans bouton d’enregistrement")
@ViewPackages(packages = "fr.mixitesociale.socle.ui")
class EcrireSansBoutonTest extends BrowserlessTest {

    private static final UUID ID = new UUID(0, 7);
    private static final Instant MAINTENANT = Instant.parse("2026-11-22T13:32:00Z");

    private final Clock horloge = Clock.fixed(MAINTENANT, ZoneId.of("Europe/Paris"));
    private final StatutEnregistrement statut = new StatutEnregistrement();
    private final TextField nom = new TextField("Nom");
    private final TextField nombre = new TextField("Nombre");
    private final TextArea texte = new TextArea("Texte");
    private final Serveur serveur = new Serveur();
    private FormulaireContinu formulaire;

    @BeforeEach
    void ouvrir() {
        serveur.valeurs.putAll(Map.of(Cle.NOM, "Les Tilleuls", Cle.NOMBRE, "1200", Cle.TEXTE, "Bref"));
        formulaire = new FormulaireContinu(
                new CleBrouillon("commune", new UUID(0, 1).toString(), "essai", ID, ""),
                1,
                serveur::enregistrer,
                statut,
                horloge);
        formulaire.lier(Cle.NOM, "Nom", nom, Conversion.texte(), "Les Tilleuls");
        formulaire.lier(Cle.NOMBRE, "Nombre", nombre, Conversion.nombre(), "1200");
        formulaire.lier(Cle.TEXTE, "Texte", texte, Conversion.texte(), "Bref");
        UI.getCurrent().add(statut, nom, nombre, texte);
    }

    @Test
    @DisplayName("un champ quitté est enregistré seul, avec la valeur lue, et l’écran dit à quelle heure")
    void enregistre() {
        test(nom).setValue("Les Tilleuls II");
        assertThat(serveur.valeurs).containsEntry(Cle.NOM, "Les Tilleuls II");
        assertThat(serveur.recues)
                .singleElement()
                .satisfies(saisie -> assertThat(saisie.champs()).containsOnlyKeys("nom"));
        assertThat(statut.getText()).isEqualTo("Enregistré à 14 h 32");
        test(nom).setValue("Les Tilleuls III");
        assertThat(serveur.valeurs).containsEntry(Cle.NOM, "Les Tilleuls III");
    }

    @Test
    @DisplayName("un nombre tapé à la française s’enregistre, puis s’écrit comme il se lit")
    void nombres() {
        assertThat(nombre.getValue()).isEqualTo("1\u202f200");
        test(nombre).setValue("2 345,50");
        assertThat(serveur.valeurs).containsEntry(Cle.NOMBRE, "2345.5");
        assertThat(nombre.getValue()).isEqualTo("2\u202f345,5");
        assertThat(formulaire.aDesModifications()).isFalse();
    }

    @Test
    @DisplayName("une valeur refusée reste dans son champ avec sa raison ; les autres champs s’enregistrent")
    void refus() {
        test(nombre).setValue("beaucoup");
        assertThat(nombre.getValue()).isEqualTo("beaucoup");
        assertThat(nombre.isInvalid()).isTrue();
        test(texte).setValue("Moyen");
        assertThat(serveur.valeurs).containsEntry(Cle.TEXTE, "Moyen");
        assertThat(statut.getText()).as("the number still waits").startsWith("Non enregistré");
        test(nom).setValue("Interdit");
        assertThat(nom.isInvalid()).as("refused by the service").isTrue();
        test(texte).setValue("Long");
        assertThat(serveur.valeurs).containsEntry(Cle.TEXTE, "Long").containsEntry(Cle.NOM, "Les Tilleuls");
        assertThat(statut.getText()).as("something is still unsaved").startsWith("Non enregistré");
        test(nombre).setValue("3");
        assertThat(nombre.isInvalid()).isFalse();
        assertThat(serveur.valeurs).containsEntry(Cle.NOMBRE, "3");
    }

    @Test
    @DisplayName("un serveur en panne ne fait rien perdre : le prochain enregistrement emporte tout")
    void panne() {
        serveur.enPanne = true;
        test(nom).setValue("Les Ormes");
        assertThat(statut.getText()).startsWith("Non enregistré : Un incident");
        assertThat(nom.getValue()).isEqualTo("Les Ormes");
        serveur.enPanne = false;
        test(texte).setValue("Revenu");
        assertThat(serveur.valeurs).containsEntry(Cle.NOM, "Les Ormes").containsEntry(Cle.TEXTE, "Revenu");
    }

    @Test
    @DisplayName("deux personnes sur le même champ : rien n’est écrasé, chacune voit l’autre texte et choisit")
    void garder() {
        serveur.valeurs.put(Cle.TEXTE, "Texte de l’EPCI");
        test(texte).setValue("Texte de la commune");
        assertThat(serveur.valeurs).containsEntry(Cle.TEXTE, "Texte de l’EPCI");
        assertThat(dialogue().getElement().getTextRecursively())
                .contains("Modifié par epci à 14 h 30", "Texte de l’EPCI", "Texte de la commune");
        cliquer("Garder le mien");
        assertThat(serveur.valeurs).containsEntry(Cle.TEXTE, "Texte de la commune");
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    @DisplayName("prendre le texte de l’autre le met dans le champ, sans rien envoyer")
    void prendre() {
        serveur.valeurs.put(Cle.TEXTE, "Texte de l’EPCI");
        test(texte).setValue("Texte de la commune");
        cliquer("Prendre le sien");
        assertThat(texte.getValue()).isEqualTo("Texte de l’EPCI");
        assertThat(formulaire.aDesModifications()).isFalse();
        assertThat(serveur.recues).hasSize(1);
    }

    @Test
    @DisplayName("d’un texte long, un troisième peut naître des deux")
    void troisieme() {
        serveur.valeurs.put(Cle.TEXTE, "Texte de l’EPCI");
        test(texte).setValue("Texte de la commune");
        TextArea troisieme = find(TextArea.class).all().stream()
                .filter(zone -> zone.getLabel().startsWith("Ou écrire"))
                .findFirst()
                .orElseThrow();
        test(troisieme).setValue("Texte commun");
        cliquer("Enregistrer ce texte");
        assertThat(serveur.valeurs).containsEntry(Cle.TEXTE, "Texte commun");
        assertThat(texte.getValue()).isEqualTo("Texte commun");
    }

    @Test
    @DisplayName("ce que changent les autres apparaît, sauf dans le champ où l’on est")
    void enDirect() {
        ComponentUtil.fireEvent(nom, new FocusNotifier.FocusEvent<>(nom, true));
        formulaire.rafraichir(
                cle -> Map.of("nom", "Autre nom", "nombre", "1200", "texte", "Autre texte")
                        .get(cle),
                9);
        assertThat(texte.getValue()).isEqualTo("Autre texte");
        assertThat(nom.getValue()).isEqualTo("Les Tilleuls");
        ComponentUtil.fireEvent(nom, new BlurNotifier.BlurEvent<>(nom, true));
        assertThat(nom.getValue()).as("left without typing").isEqualTo("Autre nom");
        assertThat(serveur.recues).isEmpty();
    }

    @Test
    @DisplayName("une saisie restée dans l’onglet se reprend comme si on venait de l’écrire")
    void brouillon() {
        BandeauBrouillons bandeau = formulaire.brouillons();
        UI.getCurrent().add(bandeau);
        CleBrouillon cle = new CleBrouillon("commune", new UUID(0, 1).toString(), "essai", ID, "texte");
        bandeau.montrer(List.of(
                new Brouillon(cle, "Écrit dans le train", "Bref", 1, MAINTENANT.minusSeconds(7_200)),
                new Brouillon(cle.pour("nom"), "Les Tilleuls", "Ancien", 1, MAINTENANT)));
        assertThat(bandeau.getElement().getTextRecursively())
                .contains("Une saisie de 12 h 32 n’avait pas été enregistrée : Texte", "Écrit dans le train")
                .doesNotContain("Nom");
        cliquer("La reprendre");
        assertThat(serveur.valeurs).containsEntry(Cle.TEXTE, "Écrit dans le train");
        assertThat(bandeau.isVisible()).isFalse();
    }

    @Test
    @DisplayName("le navigateur sait sous quel compte et pour quel champ garder ce qui se tape")
    void marque() {
        assertThat(nom.getElement().getAttribute("data-brouillon"))
                .isEqualTo("commune/" + new UUID(0, 1) + "/essai/" + ID + "/nom");
        assertThat(nom.getElement().getAttribute("data-lu")).isEqualTo("Les Tilleuls");
    }

    private Dialog dialogue() {
        return find(Dialog.class).single();
    }

    private void cliquer(String libelle) {
        test(find(Button.class).withText(libelle).single()).click();
    }

    private enum Cle implements Champ<Map<Cle, String>> {
        NOM,
        NOMBRE,
        TEXTE;

        @Override
        public String cle() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        @Override
        public @Nullable String lire(Map<Cle, String> objet) {
            return objet.get(this);
        }

        @Override
        public @Nullable String normaliser(@Nullable String saisi) {
            if (this != NOMBRE) {
                return LectureFr.texte(saisi);
            }
            LectureFr.Lue<java.math.BigDecimal> lue =
                    LectureFr.decimal(saisi).orElseThrow(() -> new ValeurRefusee(cle(), "socle.date.mauvaise"));
            return lue.valeur() == null ? null : lue.valeur().toPlainString();
        }

        @Override
        public void ecrire(Map<Cle, String> objet, @Nullable String canonique) {
            objet.put(this, canonique);
        }
    }

    /** What a chapter's service does, without a database. */
    private static final class Serveur {

        private final Map<Cle, String> valeurs = new EnumMap<>(Cle.class);
        private final List<Saisie> recues = new ArrayList<>();
        private boolean enPanne;

        ResultatSaisie enregistrer(Saisie saisie) {
            recues.add(saisie);
            if (enPanne) {
                throw new IllegalStateException("the database is away");
            }
            if (saisie.champs().containsKey("nom")
                    && "Interdit".equals(saisie.champs().get("nom").apres())) {
                throw new ValeurRefusee("nom", "socle.date.requise");
            }
            Fusion fusion = Fusion.appliquer(valeurs, List.of(Cle.values()), saisie);
            Set<String> faits = new HashSet<>(saisie.champs().keySet());
            faits.removeAll(fusion.heurts().keySet());
            List<Collision> collisions = fusion.heurts().entrySet().stream()
                    .map(heurt -> new Collision(
                            heurt.getKey(),
                            heurt.getValue().apres(),
                            heurt.getValue().avant(),
                            "epci",
                            MAINTENANT.minusSeconds(120)))
                    .toList();
            return new ResultatSaisie(saisie.id(), saisie.version() + 1, faits, collisions);
        }
    }
}
