package fr.mixitesociale.alerte.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.mixitesociale.alerte.AlertesNavigation;
import fr.mixitesociale.alerte.Preferences;
import fr.mixitesociale.alerte.PreferencesService;
import fr.mixitesociale.alerte.Rythme;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.SujetAlerte;
import fr.mixitesociale.socle.ui.EntetePage;
import fr.mixitesociale.socle.ui.Panneau;
import jakarta.annotation.security.PermitAll;
import java.time.DayOfWeek;
import java.time.format.TextStyle;

/** The digest one wants: how often, on which day, of what, where. */
@Route(AlertesNavigation.PREFERENCES)
@PermitAll
class PreferencesView extends Main implements HasDynamicTitle {

    private final transient PreferencesService service;
    private final RadioButtonGroup<Rythme> rythme = new RadioButtonGroup<>(Phrases.de("alerte.pref.rythme"));
    private final Select<DayOfWeek> jour = new Select<>();
    private final EmailField courriel = new EmailField(Phrases.de("alerte.pref.courriel"));
    private final CheckboxGroup<SujetAlerte> sujets = new CheckboxGroup<>(Phrases.de("alerte.pref.sujets"));
    private final Paragraph retour = new Paragraph();
    private long version;

    PreferencesView(PreferencesService service) {
        this.service = service;
        addClassName("page-preferences");
        rythme.setItems(Rythme.values());
        rythme.setItemLabelGenerator(Rythme::libelle);
        rythme.setId("rythme");
        rythme.addValueChangeListener(choisi -> jour.setVisible(choisi.getValue() == Rythme.HEBDOMADAIRE));
        jour.setLabel(Phrases.de("alerte.pref.jour"));
        jour.setItems(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
        jour.setItemLabelGenerator(un -> un.getDisplayName(TextStyle.FULL, Phrases.LANGUE));
        courriel.setHelperText(Phrases.de("alerte.pref.courriel.aide"));
        courriel.setId("courriel");
        courriel.setErrorMessage(Phrases.de("alerte.refus.courriel"));
        courriel.getElement().setAttribute("autocomplete", "email");
        sujets.setItems(SujetAlerte.values());
        sujets.setItemLabelGenerator(SujetAlerte::libelle);
        Button enregistrer = new Button(Phrases.de("alerte.pref.enregistrer"), _ -> enregistrer());
        enregistrer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        enregistrer.setId("enregistrer-preferences");
        retour.getElement().setAttribute("role", "status");
        retour.setId("preferences-retour");
        Panneau panneau = new Panneau(Phrases.de("alerte.pref.resume"), rythme, jour, courriel, sujets);
        panneau.sousTitre(Phrases.de("alerte.pref.resume.explication"));
        if (!service.envoie()) {
            Paragraph sansServeur = new Paragraph(Phrases.de("alerte.pref.sans_serveur"));
            sansServeur.addClassNames("message", "information");
            sansServeur.setId("sans-serveur");
            panneau.add(sansServeur);
        }
        panneau.add(enregistrer, retour);
        montrer(service.lire());
        add(
                new EntetePage(Phrases.de("alerte.pref.titre"))
                        .fil(Phrases.de("alerte.titre"), AlertesNavigation.ALERTES)
                        .sousTitre(Phrases.de("alerte.pref.sous_titre")),
                panneau);
    }

    private void montrer(Preferences lues) {
        version = lues.version();
        rythme.setValue(lues.rythme());
        jour.setValue(lues.jour());
        jour.setVisible(lues.rythme() == Rythme.HEBDOMADAIRE);
        courriel.setValue(lues.courriel() == null ? "" : lues.courriel());
        sujets.setValue(lues.sujets());
    }

    /** A refusal is said beside the button; what was typed stays. */
    private void enregistrer() {
        try {
            Preferences gardees = service.enregistrer(new Preferences(
                    courriel.getValue(), rythme.getValue(), jour.getValue(), sujets.getValue(), version));
            montrer(gardees);
            dire(
                    gardees.rythme() == Rythme.JAMAIS
                            ? Phrases.de("alerte.pref.enregistre.jamais")
                            : Phrases.de("alerte.pref.enregistre", String.valueOf(gardees.courriel())),
                    false);
        } catch (RefusMetier refus) {
            dire(String.valueOf(refus.getMessage()), true);
        }
    }

    private void dire(String phrase, boolean erreur) {
        retour.setText(phrase);
        retour.setClassName("message", erreur);
        retour.setClassName("erreur", erreur);
    }

    @Override
    public String getPageTitle() {
        return Phrases.de("inventaire.titre_page", Phrases.de("alerte.pref.titre"));
    }
}
