package fr.mixitesociale.document.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.PresencesContrat;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.contrat.modele.Ouvrage;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.document.Deroule;
import fr.mixitesociale.document.PreparationsService.Genre;
import fr.mixitesociale.document.ui.OngletDocument.Outils;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Panneau;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The files, then the text with its table of contents beside it, and how far it is written. What others write does not move
 * the text under the eyes of whoever reads: it says so, and waits.
 */
class DocumentPanneau extends Div {

    private final transient CadreContrat cadre;
    private final transient Outils outils;
    private final transient ApercuDuTexte apercu;
    private final ChoixDuTexte choix;
    private transient @Nullable Ouvrage affiche;
    private final Div manques = new Div();
    private final Paragraph change = new Paragraph(Phrases.de("document.change"));

    DocumentPanneau(CadreContrat cadre, Outils outils) {
        this.cadre = cadre;
        this.outils = outils;
        addClassName("document");
        apercu = new ApercuDuTexte(outils.dessin());
        choix = new ChoixDuTexte(cadre.contrat().id(), outils, this::montrer);
        manques.addClassName("manques");
        change.addClassName("message");
        change.getElement().setAttribute("role", "status");
        Button actualiser = new Button(Phrases.de("document.actualiser"), _ -> montrer());
        actualiser.setId("document-actualiser");
        change.add(actualiser);
        Div corps = new Div(apercu.sommaire(), apercu.texte(), manques);
        corps.addClassName("document-corps");
        add(fichiers());
        if (estSigne()) {
            add(choix);
        }
        add(change, corps);
        montrer();
        cadre.ecouter(this, signal -> !PresencesContrat.SIGNAL.equals(signal.objet()), this::prevenir);
    }

    /** Most changes are not in the text: a comment, a presence, a status that is not printed. */
    private void prevenir() {
        try {
            change.setVisible(!lu().equals(affiche));
        } catch (ContratIntrouvable _) {
            // the contract itself tells that it is gone
        }
    }

    private void montrer() {
        UUID contrat = cadre.contrat().id();
        try {
            Ouvrage lu = lu();
            affiche = lu;
            apercu.montrer(Deroule.de(lu));
            manques.removeAll();
            if (!estSigne()) {
                manques.add(
                        new AvancementPanneau(contrat, outils.textes().avancement(contrat)),
                        new ControlesPanneau(contrat, outils.procedure().controles(contrat)));
            }
            change.setVisible(false);
        } catch (ContratIntrouvable _) {
            // the contract itself tells that it is gone
        }
    }

    /** The text in force that day, or the one kept up to date since; of a contract not signed, the text as it stands. */
    private Ouvrage lu() {
        UUID contrat = cadre.contrat().id();
        return estSigne() ? choix.texte() : outils.documents().lire(contrat);
    }

    private boolean estSigne() {
        StatutContrat statut = cadre.contrat().statut();
        return statut == StatutContrat.EN_VIGUEUR || statut == StatutContrat.ECHU;
    }

    private Panneau fichiers() {
        UUID contrat = cadre.contrat().id();
        Div boutons = new Div();
        boutons.addClassName("document-fichiers");
        for (Genre genre : Genre.values()) {
            boutons.add(new FichierAPreparer(outils.preparations(), contrat, genre));
        }
        return new Panneau(Phrases.de("document.fichiers"), boutons).sousTitre(Phrases.de("document.fichiers.aide"));
    }
}
