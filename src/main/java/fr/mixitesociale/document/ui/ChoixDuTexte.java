package fr.mixitesociale.document.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.shared.Registration;
import fr.mixitesociale.contrat.FabriqueDocument.Format;
import fr.mixitesociale.contrat.modele.Ouvrage;
import fr.mixitesociale.contrat.ui.ContratsNavigation;
import fr.mixitesociale.document.Fichier;
import fr.mixitesociale.document.ui.OngletDocument.Outils;
import fr.mixitesociale.procedure.TexteEnVigueur;
import fr.mixitesociale.procedure.VersionSignee;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Telechargement;
import fr.mixitesociale.socle.ui.TextesVaadin;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which text of a signed contract is read: the one in force a given day, which the address keeps, or the one kept up to date
 * since the signature (projects, progress). What was in force is what was frozen; the other binds nobody.
 */
class ChoixDuTexte extends Div {

    private static final String AU = "au";

    private final UUID contrat;
    private final transient Outils outils;
    private final DatePicker jour = new DatePicker(Phrases.de("document.au"));
    private final Checkbox aJour = new Checkbox(Phrases.de("document.a_jour"));
    private final Paragraph reponse = new Paragraph();
    private final Div fichiers = new Div();
    private @Nullable Registration navigation;

    ChoixDuTexte(UUID contrat, Outils outils, Runnable apres) {
        this.contrat = contrat;
        this.outils = outils;
        addClassName("document-choix");
        jour.setId("document-au");
        jour.setI18n(TextesVaadin.date());
        jour.setValue(aujourdhui());
        jour.addValueChangeListener(choisi -> {
            if (choisi.getValue() == null) {
                jour.setValue(aujourdhui());
            } else {
                if (choisi.isFromClient()) {
                    dansLAdresse(choisi.getValue());
                }
                apres.run();
            }
        });
        aJour.setId("document-a-jour");
        aJour.addValueChangeListener(_ -> apres.run());
        reponse.getElement().setAttribute("role", "status");
        fichiers.addClassName("document-choix-fichiers");
        add(jour, aJour, reponse, fichiers);
    }

    @Override
    protected void onAttach(AttachEvent evenement) {
        navigation = evenement.getUI().addAfterNavigationListener(arrivee -> suivre(arrivee.getLocation()));
        suivre(evenement.getUI().getActiveViewLocation());
    }

    @Override
    protected void onDetach(DetachEvent evenement) {
        if (navigation != null) {
            navigation.remove();
            navigation = null;
        }
    }

    /** The address of another tab, just left, says nothing of ours. */
    private void suivre(Location adresse) {
        if (adresse.getPath().equals(ContratsNavigation.onglet(contrat, OngletDocument.CLE))) {
            jour.setValue(adresse.getQueryParameters()
                    .getSingleParameter(AU)
                    .flatMap(ChoixDuTexte::lire)
                    .orElseGet(this::aujourdhui));
        }
    }

    /** What is to be read; says which it is. */
    Ouvrage texte() {
        fichiers.removeAll();
        if (aJour.getValue()) {
            reponse.setText(Phrases.de("document.a_jour.phrase"));
            return outils.documents().lire(contrat);
        }
        LocalDate voulu = Objects.requireNonNullElseGet(jour.getValue(), this::aujourdhui);
        @Nullable
        TexteEnVigueur texte = outils.procedure().texteLe(contrat, voulu).orElse(null);
        if (texte == null) {
            reponse.setText(Phrases.de("document.au.aucun", FormatFr.dateLongue(voulu)));
            return outils.procedure()
                    .texteSigne(contrat)
                    .map(TexteEnVigueur::ouvrage)
                    .orElseGet(() -> outils.documents().lire(contrat));
        }
        VersionSignee version = texte.version();
        reponse.setText(Phrases.de(
                "document.au." + version.nature().name(),
                FormatFr.dateLongue(voulu),
                FormatFr.dateLongue(Objects.requireNonNull(version.effet())),
                version.numero()));
        for (Format format : Format.values()) {
            fichiers.add(Telechargement.bouton(
                    Phrases.de("document.au.fichier", FormatFr.date(voulu), format.name()),
                    () -> fichier(format, voulu)));
        }
        return texte.ouvrage();
    }

    private Telechargement.Fichier fichier(Format format, LocalDate voulu) {
        Fichier fichier = outils.documents().ecrireAu(contrat, format, voulu);
        return new Telechargement.Fichier(fichier.nom(), fichier.type(), fichier.contenu());
    }

    private void dansLAdresse(LocalDate choisi) {
        UI.getCurrent()
                .navigate(
                        ContratsNavigation.onglet(contrat, OngletDocument.CLE),
                        QueryParameters.simple(Map.of(AU, choisi.toString())));
    }

    private static Optional<LocalDate> lire(String texte) {
        try {
            return Optional.of(LocalDate.parse(texte));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private LocalDate aujourdhui() {
        return LocalDate.ofInstant(outils.horloge().instant(), outils.horloge().getZone());
    }
}
