package fr.mixitesociale.procedure.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.PresencesContrat;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.procedure.FicheAvenant;
import fr.mixitesociale.procedure.ui.OngletAvenants.OutilsAvenant;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.EtatVide;
import fr.mixitesociale.socle.ui.Panneau;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The avenant under way first, then those signed; up to date with what is written in the articles it opens. */
class AvenantsPanneau extends Div {

    private final transient CadreContrat cadre;
    private final transient OutilsAvenant outils;

    AvenantsPanneau(CadreContrat cadre, OutilsAvenant outils) {
        this.cadre = cadre;
        this.outils = outils;
        addClassNames("procedure", "avenants");
        montrer();
        cadre.ecouter(this, signal -> !PresencesContrat.SIGNAL.equals(signal.objet()), this::montrer);
    }

    private void montrer() {
        UUID contrat = cadre.contrat().id();
        try {
            List<FicheAvenant> fiches = outils.avenants().duContrat(contrat);
            Optional<FicheAvenant> enCours = fiches.stream()
                    .filter(fiche -> fiche.avenant().estEnCours())
                    .findFirst();
            removeAll();
            add(entete(contrat, enCours.isPresent(), fiches.isEmpty()));
            enCours.ifPresent(fiche -> add(new AvenantEnCours(
                    cadre,
                    outils,
                    outils.avenants().lire(contrat, fiche.avenant().numero()),
                    this::montrer)));
            fiches.reversed().stream()
                    .filter(fiche -> !fiche.avenant().estEnCours())
                    .forEach(fiche -> add(new AvenantClos(contrat, outils, fiche)));
        } catch (ContratIntrouvable _) {
            // the contract itself tells that it is gone
        }
    }

    private Panneau entete(UUID contrat, boolean unEnCours, boolean aucun) {
        Panneau panneau = new Panneau(Phrases.de("procedure.avenant.liste"))
                .sousTitre(Phrases.de("procedure.avenant.liste.aide"));
        panneau.setId("avenants-entete");
        if (aucun) {
            panneau.add(
                    new EtatVide(Phrases.de("procedure.avenant.aucun"), Phrases.de("procedure.avenant.aucun.a_faire")));
        }
        if (cadre.contrat().statut() == StatutContrat.EN_VIGUEUR && !unEnCours) {
            outils.avenants()
                    .refusDePreparer(contrat)
                    .ifPresentOrElse(refus -> panneau.add(new Paragraph(refus)), () -> panneau.add(preparer()));
        }
        return panneau;
    }

    private Button preparer() {
        Button bouton = new Button(
                Phrases.de("procedure.avenant.preparer"),
                _ -> new DialogueAvenant(cadre, outils, null, this::montrer).open());
        bouton.setId("avenant-preparer");
        bouton.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return bouton;
    }
}
