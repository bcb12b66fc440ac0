package fr.mixitesociale.simulateur.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import fr.mixitesociale.simulateur.Hypotheses;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.LectureFr;
import fr.mixitesociale.socle.Phrases;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A whole number as French people type it, read while they type; what cannot be read is said under the field. */
class ChampNombre extends TextField {

    private static final int ATTENTE_MS = 300;

    private final int min;
    private final int exemple;

    ChampNombre(String cle, int min, int exemple, SerializableRunnable surSaisie) {
        super(Phrases.de(cle));
        this.min = min;
        this.exemple = exemple;
        setId(cle.replace('.', '-'));
        setManualValidation(true);
        setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        getElement().setAttribute("inputmode", "numeric");
        setMaxLength(20);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(ATTENTE_MS);
        Phrases.trouver(cle + ".aide").ifPresent(this::setHelperText);
        addValueChangeListener(saisie -> {
            if (saisie.isFromClient()) {
                surSaisie.run();
            }
        });
    }

    /** The number typed; null when there is none or when it was refused, which the field then says. */
    @Nullable
    Integer lire() {
        Optional<LectureFr.Lue<Integer>> lue = LectureFr.entier(getValue());
        Integer valeur = lue.map(LectureFr.Lue::valeur).orElse(null);
        boolean hors = valeur != null && (valeur < min || valeur > Hypotheses.MAX);
        if (lue.isEmpty()) {
            refuser(Phrases.de("simulateur.nombre.illisible", FormatFr.entier(exemple)));
        } else if (hors) {
            refuser(Phrases.de("simulateur.nombre.bornes", FormatFr.entier(min), FormatFr.entier(Hypotheses.MAX)));
        } else {
            setInvalid(false);
        }
        return hors ? null : valeur;
    }

    void refuser(String phrase) {
        setErrorMessage(phrase);
        setInvalid(true);
    }

    void ecrire(@Nullable Integer valeur) {
        setValue(valeur == null ? "" : FormatFr.entier(valeur));
        setInvalid(false);
    }
}
