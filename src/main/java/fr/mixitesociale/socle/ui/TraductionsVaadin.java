package fr.mixitesociale.socle.ui;

import com.vaadin.flow.i18n.I18NProvider;
import fr.mixitesociale.socle.Phrases;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gives Vaadin's own {@code getTranslation} the same bundle as the rest of the portal. */
@Component
class TraductionsVaadin implements I18NProvider {

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Phrases.LANGUE);
    }

    @Override
    public String getTranslation(String cle, Locale locale, Object... parametres) {
        return Phrases.trouver(cle, parametres).orElse("!" + cle);
    }
}
