package fr.mixitesociale.difficulte.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.ObjetDuContrat;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.difficulte.Difficulte;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ui.Notifications;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The difficulties of the contract or of one project, up to date with what the others do. */
class DifficultesPanneau extends Div {

    private static final String OBJET = "difficulte";

    private final transient CadreContrat cadre;
    private final transient Outils outils;
    private final @Nullable UUID projet;
    private final Paragraph compte = new Paragraph();
    private final UnorderedList liste = new UnorderedList();

    /** @param projet null for the whole contract */
    DifficultesPanneau(CadreContrat cadre, Outils outils, @Nullable UUID projet) {
        this.cadre = cadre;
        this.outils = outils;
        this.projet = projet;
        addClassName("difficultes");
        compte.setId(projet == null ? "difficultes-compte" : "difficultes-du-projet");
        compte.addClassName("discret");
        liste.getElement().setAttribute("role", "list");
        add(compte, liste);
        if (peutSignaler()) {
            Button signaler = new Button(Phrases.de("difficulte.signaler"), _ -> signaler());
            signaler.setId(projet == null ? "difficultes-signaler" : "difficulte-signaler");
            if (projet == null) {
                signaler.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            } else {
                signaler.addThemeVariants(ButtonVariant.LUMO_SMALL);
            }
            addComponentAsFirst(signaler);
        }
        montrer();
        cadre.ecouter(this, signal -> OBJET.equals(signal.objet()) || "projet".equals(signal.objet()), this::montrer);
    }

    private boolean peutSignaler() {
        UUID contrat = cadre.contrat().id();
        return projet == null
                ? cadre.participation().estPublique()
                        && cadre.contrat().statut().suiviOuvert()
                : outils.consultation().peutSignaler(contrat, projet);
    }

    private void montrer() {
        List<Difficulte> lues;
        try {
            lues = projet == null
                    ? outils.consultation().duContrat(cadre.contrat().id())
                    : outils.consultation().duProjet(cadre.contrat().id(), projet);
        } catch (ContratIntrouvable _) {
            lues = List.of();
        }
        long ouvertes = lues.stream().filter(Difficulte::estOuverte).count();
        compte.setText(Phrases.de("difficulte.compte", ouvertes, lues.size() - ouvertes));
        liste.removeAll();
        lues.forEach(difficulte -> liste.add(new ListItem(new LigneDifficulte(difficulte, this, projet == null))));
    }

    Outils outils() {
        return outils;
    }

    private void signaler() {
        new DialogueDifficulte(cadre, outils, projet, this::montrer).open();
    }

    void modifier(Difficulte difficulte) {
        new DialogueDifficulte(cadre, outils, difficulte, this::montrer).open();
    }

    void lever(Difficulte difficulte) {
        new DialogueLever(cadre.contrat().id(), outils, difficulte, this::montrer).open();
    }

    void rouvrir(Difficulte difficulte) {
        faire(() -> outils.service().rouvrir(cadre.contrat().id(), difficulte.id()));
    }

    void supprimer(Difficulte difficulte) {
        UUID contrat = cadre.contrat().id();
        if (faire(() -> outils.service().supprimer(contrat, difficulte.id()))) {
            Notifications.annulable(
                    Phrases.de("difficulte.supprimee"),
                    () -> faire(() -> outils.service().retablir(contrat, difficulte.id())));
        }
    }

    void suivre(Difficulte difficulte) {
        cadre.ouvrirVolet(new ObjetDuContrat(
                OBJET,
                difficulte.id().toString(),
                difficulte.nature().libelle() + " · " + difficulte.projet(),
                "projets",
                false));
    }

    private boolean faire(Runnable acte) {
        try {
            acte.run();
            return true;
        } catch (RefusMetier refus) {
            Notifications.refus(refus);
            return false;
        } finally {
            montrer();
        }
    }
}
