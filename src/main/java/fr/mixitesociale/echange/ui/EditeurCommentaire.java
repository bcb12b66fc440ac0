package fr.mixitesociale.echange.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import fr.mixitesociale.contrat.PersonneDuContrat;
import fr.mixitesociale.echange.CommentairesService;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ui.Brouillons;
import fr.mixitesociale.socle.ui.CleBrouillon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words of a comment: typed, kept by the browser until they are sent, with the people they name. An « @ » at the end
 * of what is typed, or its button, opens the list of people; the keyboard does it all.
 */
class EditeurCommentaire extends Div {

    private static final int PAUSE_MS = 300;
    private static final String AROBASE = "@";

    private final TextArea texte;
    private final ComboBox<PersonneDuContrat> qui = new ComboBox<>(Phrases.de("echange.mention.qui"));
    private final SerializableSupplier<List<PersonneDuContrat>> nommables;
    private final Map<String, String> nommes = new HashMap<>();
    private transient @Nullable CleBrouillon cle;

    /** @param envoyer on Ctrl+Enter */
    EditeurCommentaire(
            String libelle,
            SerializableSupplier<List<PersonneDuContrat>> nommables,
            SerializableConsumer<EditeurCommentaire> envoyer) {
        this.nommables = nommables;
        addClassName("editeur-commentaire");
        texte = new TextArea(libelle);
        texte.setHelperText(Phrases.de("echange.texte.aide"));
        texte.setMaxLength(CommentairesService.TEXTE_MAX);
        texte.setValueChangeMode(ValueChangeMode.LAZY);
        texte.setValueChangeTimeout(PAUSE_MS);
        texte.addValueChangeListener(saisie -> {
            texte.setInvalid(false);
            if (saisie.isFromClient() && arobaseTapee(saisie.getOldValue(), saisie.getValue())) {
                choisirQui();
            }
        });
        texte.addKeyDownListener(Key.ENTER, _ -> envoyer.accept(this), KeyModifier.CONTROL);
        texte.addKeyDownListener(Key.ENTER, _ -> envoyer.accept(this), KeyModifier.META);
        qui.setItemLabelGenerator(EditeurCommentaire::presenter);
        qui.setVisible(false);
        qui.addValueChangeListener(choix -> {
            if (choix.getValue() != null) {
                nommer(choix.getValue());
            }
        });
        qui.addBlurListener(_ -> qui.setVisible(false));
        Button mention = new Button(Phrases.de("echange.mention.ajouter"), _ -> choisirQui());
        mention.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY_INLINE);
        add(texte, mention, qui);
    }

    void commencer(CleBrouillon ou, String initial, long version) {
        cle = ou;
        texte.setValue(initial);
        Brouillons.marquer(texte, ou, initial, version);
        // sent by hand: the autosave line of the screen has nothing to say of it
        texte.getElement().setAttribute("data-envoi", "");
    }

    /** Takes back what the browser had kept, unless something else was typed since. */
    boolean reprendre(String brouillon) {
        boolean repris = texte.isEmpty();
        if (repris) {
            texte.setValue(brouillon);
        }
        return repris;
    }

    void focaliser() {
        texte.focus();
    }

    /** Sends; a refusal is shown under the text, which stays as it is. */
    void soumettre(BiConsumer<String, Set<String>> envoi) {
        try {
            envoi.accept(texte.getValue(), mentions());
            oublier();
            nommes.clear();
        } catch (RefusMetier refus) {
            texte.setErrorMessage(Phrases.de(refus.cle(), refus.parametres().toArray()));
            texte.setInvalid(true);
            texte.focus();
        }
    }

    void vider() {
        texte.clear();
    }

    void oublier() {
        if (cle != null) {
            Brouillons.abandonner(cle);
        }
    }

    /** Those named and not erased since. */
    private Set<String> mentions() {
        return nommes.entrySet().stream()
                .filter(nomme -> texte.getValue().contains(AROBASE + nomme.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean arobaseTapee(String avant, String apres) {
        return apres.endsWith(AROBASE)
                && !avant.endsWith(AROBASE)
                && (apres.length() == 1 || Character.isWhitespace(apres.charAt(apres.length() - 2)));
    }

    private void choisirQui() {
        qui.setItems(nommables.get());
        qui.clear();
        qui.setVisible(true);
        qui.focus();
        qui.setOpened(true);
    }

    private void nommer(PersonneDuContrat personne) {
        nommes.put(personne.identifiant(), personne.nom());
        String debut = texte.getValue();
        String sansArobase = debut.endsWith(AROBASE) ? debut.substring(0, debut.length() - 1) : debut;
        String espace = sansArobase.isEmpty() || Character.isWhitespace(sansArobase.charAt(sansArobase.length() - 1))
                ? ""
                : " ";
        texte.setValue(sansArobase + espace + AROBASE + personne.nom() + " ");
        qui.setVisible(false);
        texte.focus();
    }

    private static String presenter(PersonneDuContrat personne) {
        return personne.cote() == null
                ? personne.nom()
                : Phrases.de(
                        "echange.mention.personne",
                        personne.nom(),
                        personne.fonction(),
                        personne.cote().nom());
    }
}
