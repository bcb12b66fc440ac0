package fr.mixitesociale.socle.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.FocusNotifier;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.mixitesociale.socle.Champ;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ValeurRefusee;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One field of a {@link FormulaireContinu}: what was read, what is typed, what the server holds since. */
final class ChampContinu<V extends @Nullable Object> {

    /** Without typing for that long, the text is saved. */
    private static final int PAUSE_MS = 1_500;

    private final Champ<?> champ;
    private final String libelle;
    private final AbstractField<?, V> composant;
    private final Conversion<V> conversion;

    private @Nullable String lu;
    /** What the server holds as far as this screen knows; shown once the person leaves the field. */
    private @Nullable String serveur;

    private boolean focalise;
    private boolean ecritParLEcran;

    ChampContinu(
            Champ<?> champ,
            String libelle,
            AbstractField<?, V> composant,
            Conversion<V> conversion,
            @Nullable String valeur) {
        this.champ = champ;
        this.libelle = libelle;
        this.composant = composant;
        this.conversion = conversion;
        this.lu = valeur;
        this.serveur = valeur;
        montrer(valeur);
    }

    /** @param aEnregistrer called when the value changed, or when the field is left while still unsaved */
    void brancher(Runnable aEnregistrer) {
        if (composant instanceof TextFieldBase<?, ?> texte) {
            texte.setValueChangeMode(ValueChangeMode.LAZY);
            texte.setValueChangeTimeout(PAUSE_MS);
        }
        composant.addValueChangeListener(_ -> {
            if (!ecritParLEcran) {
                aEnregistrer.run();
            }
        });
        if (composant instanceof FocusNotifier<?> notifie) {
            notifie.addFocusListener(_ -> focalise = true);
        }
        if (composant instanceof BlurNotifier<?> notifie) {
            // a pending value is sent before the blur: leaving the field saves at once
            notifie.addBlurListener(_ -> {
                focalise = false;
                if (estModifie()) {
                    aEnregistrer.run();
                } else {
                    reprendre(serveur);
                }
            });
        }
    }

    String cle() {
        return champ.cle();
    }

    String libelle() {
        return libelle;
    }

    AbstractField<?, V> composant() {
        return composant;
    }

    boolean estTexteLong() {
        return composant instanceof TextArea;
    }

    String lisible(@Nullable String canonique) {
        return conversion.lisible().apply(canonique);
    }

    @Nullable
    String lu() {
        return lu;
    }

    /** What is in the field, as it would be stored; empty while it cannot be understood (the field says why). */
    Optional<Valeur> saisie() {
        if (composant instanceof HasValidator<?>) {
            ValidationResult avis = avis();
            if (avis.isError()) {
                refuser(avis.getErrorMessage());
                return Optional.empty();
            }
        }
        try {
            Valeur valeur = new Valeur(champ.normaliser(brut()));
            accepter();
            return Optional.of(valeur);
        } catch (ValeurRefusee refus) {
            refuser(refus);
            return Optional.empty();
        }
    }

    /** A canonical text, perhaps the absence of one. */
    record Valeur(@Nullable String texte) {}

    boolean estModifie() {
        try {
            return !Objects.equals(champ.normaliser(brut()), lu);
        } catch (ValeurRefusee _) {
            return true;
        }
    }

    /** The text in the field, as the browser's draft holds it. */
    String brut() {
        return Objects.requireNonNullElse(conversion.ecrire().apply(composant.getValue()), "");
    }

    void refuser(RefusMetier refus) {
        refuser(Objects.requireNonNullElse(refus.getMessage(), ""));
    }

    private void refuser(String raison) {
        if (composant instanceof HasValidationProperties validation) {
            validation.setErrorMessage(raison);
            validation.setInvalid(true);
        }
    }

    private void accepter() {
        if (composant instanceof HasValidationProperties validation) {
            validation.setInvalid(false);
        }
    }

    /** The server now holds {@code canonique}, which was in this field. */
    void enregistre(@Nullable String canonique) {
        lu = canonique;
        serveur = canonique;
        if (!focalise) {
            montrer(canonique);
        }
    }

    /** The server now holds {@code canonique}, put there by someone else. A field being typed in keeps what is typed. */
    void rafraichir(@Nullable String canonique) {
        serveur = canonique;
        if (!focalise && !estModifie()) {
            reprendre(canonique);
        }
    }

    /** Shows what the server holds, and starts again from it. */
    void reprendre(@Nullable String canonique) {
        lu = canonique;
        serveur = canonique;
        montrer(canonique);
        accepter();
    }

    /** Puts a text in the field as if it were typed over {@code valeurLue}. */
    void saisir(@Nullable String texte, @Nullable String valeurLue) {
        lu = valeurLue;
        montrer(texte);
    }

    private void montrer(@Nullable String canonique) {
        ecritParLEcran = true;
        try {
            composant.setValue(conversion.lire().apply(canonique));
        } finally {
            ecritParLEcran = false;
        }
    }

    @SuppressWarnings("unchecked")
    private ValidationResult avis() {
        return ((HasValidator<V>) composant)
                .getDefaultValidator()
                .apply(composant.getValue(), new ValueContext(composant));
    }
}
