package fr.mixitesociale.copil.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.mixitesociale.contrat.FabriqueDocument.Format;
import fr.mixitesociale.contrat.ui.ContratsNavigation;
import fr.mixitesociale.copil.EtatDuCopil;
import fr.mixitesociale.copil.Seance;
import fr.mixitesociale.copil.SeancesNavigation;
import fr.mixitesociale.copil.ui.OngletPilotage.Outils;
import fr.mixitesociale.document.Fichier;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ui.Confirmation;
import fr.mixitesociale.socle.ui.Etiquette;
import fr.mixitesociale.socle.ui.Etiquette.Ton;
import fr.mixitesociale.socle.ui.Notifications;
import fr.mixitesociale.socle.ui.Panneau;
import fr.mixitesociale.socle.ui.Telechargement;
import fr.mixitesociale.suivi.ChapitreGouvernance;
import fr.mixitesociale.suivi.FicheReunion;
import java.time.LocalDate;
import java.util.UUID;

/** The COPIL of the contract: to open, open, closed with their minutes. */
class SeancesPanneau extends Div {

    private final UUID contrat;
    private final transient Outils outils;
    private final transient Runnable relire;
    private final boolean anime;

    SeancesPanneau(UUID contrat, Outils outils, EtatDuCopil etat, Runnable relire) {
        this.contrat = contrat;
        this.outils = outils;
        this.relire = relire;
        this.anime = etat.lectureSeule() == null;
        Anchor projeter = new Anchor(SeancesNavigation.projection(contrat, 1), Phrases.de("copil.tab.projeter"));
        projeter.addClassName("bouton");
        projeter.setAriaLabel(Phrases.de("copil.tab.projeter.nom"));
        Panneau panneau = new Panneau(Phrases.de("copil.tab.seances")).action(projeter);
        if (etat.seances().isEmpty() && etat.prevues().isEmpty()) {
            panneau.add(new Paragraph(Phrases.de("copil.tab.seances.aucune")));
        }
        etat.prevues().forEach(prevue -> panneau.add(prevue(prevue)));
        etat.seances().reversed().forEach(seance -> panneau.add(seance(etat, seance)));
        panneau.add(new Anchor(
                ContratsNavigation.onglet(contrat, ChapitreGouvernance.CLE), Phrases.de("copil.tab.convoquer")));
        add(panneau);
    }

    private Component prevue(FicheReunion reunion) {
        Div ligne = ligne(FormatFr.dateLongue(reunion.jour()), reunion.intitule());
        ligne.add(new Etiquette(Phrases.de("copil.tab.etat.prevu"), Ton.NEUTRE));
        if (anime && !reunion.jour().isAfter(LocalDate.now(outils.horloge()))) {
            Button ouvrir = new Button(
                    Phrases.de("copil.tab.ouvrir"),
                    _ -> tenter(() -> {
                        outils.service().ouvrir(contrat, reunion.id());
                        Notifications.succes(Phrases.de("copil.tab.ouvert"));
                    }));
            ouvrir.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            ouvrir.setAriaLabel(Phrases.de("copil.tab.ouvrir.nom", FormatFr.dateLongue(reunion.jour())));
            ligne.add(ouvrir);
        }
        return ligne;
    }

    private Component seance(EtatDuCopil etat, Seance seance) {
        Div ligne = ligne(FormatFr.dateLongue(seance.jour()), seance.intitule());
        ligne.add(
                seance.estClose()
                        ? new Etiquette(Phrases.de("copil.tab.etat.clos"), Ton.CONFORME)
                        : new Etiquette(Phrases.de("copil.tab.etat.ouvert"), Ton.INFORMATION));
        etat.reunion(seance.reunion())
                .ifPresent(reunion -> ligne.add(discret(Phrases.de(
                        "copil.tab.decisions",
                        reunion.decisions().size(),
                        FormatFr.entier(reunion.decisions().size())))));
        ligne.add(compteRendu(seance, Format.DOCX, "Word"), compteRendu(seance, Format.PDF, "PDF"));
        if (!seance.estClose() && anime) {
            Button clore = new Button(Phrases.de("copil.tab.clore"), _ -> confirmer(seance));
            clore.setId("clore-copil");
            ligne.add(clore);
        }
        return ligne;
    }

    private void confirmer(Seance seance) {
        Confirmation.demander(
                Phrases.de("copil.tab.clore.titre", FormatFr.dateLongue(seance.jour())),
                Phrases.de("copil.tab.clore.texte"),
                Phrases.de("copil.tab.clore"),
                () -> tenter(() -> {
                    outils.service().clore(contrat, seance.id());
                    Notifications.succes(Phrases.de("copil.tab.clos"));
                }));
    }

    private Anchor compteRendu(Seance seance, Format format, String nom) {
        Anchor lien = Telechargement.lien(Phrases.de("copil.tab.compte_rendu", nom), () -> {
            Fichier pret = outils.documents().compteRendu(contrat, seance.numero(), format);
            return new Telechargement.Fichier(pret.nom(), pret.type(), pret.contenu());
        });
        lien.setAriaLabel(Phrases.de("copil.tab.compte_rendu.nom", nom, FormatFr.dateLongue(seance.jour())));
        return lien;
    }

    private void tenter(Runnable acte) {
        try {
            acte.run();
        } catch (RefusMetier refus) {
            Notifications.refus(refus);
        }
        relire.run();
    }

    private static Div ligne(String date, String intitule) {
        Span quand = new Span(date);
        quand.addClassName("quand");
        Span quoi = new Span(intitule);
        quoi.addClassName("intitule");
        Div ligne = new Div(quand, quoi);
        ligne.addClassName("seance");
        return ligne;
    }

    private static Span discret(String texte) {
        Span discret = new Span(texte);
        discret.addClassName("discret");
        return discret;
    }
}
