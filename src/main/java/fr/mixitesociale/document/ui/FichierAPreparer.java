package fr.mixitesociale.document.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import fr.mixitesociale.document.Fichier;
import fr.mixitesociale.document.PreparationsService;
import fr.mixitesociale.document.PreparationsService.Genre;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.ArrierePlan;
import fr.mixitesociale.socle.ui.Telechargement;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One file: asked for, being made, ready. Whoever leaves the screen finds it again where they left it. */
class FichierAPreparer extends Div {

    private static final Logger log = LoggerFactory.getLogger(FichierAPreparer.class);

    private final transient PreparationsService preparations;
    private final UUID contrat;
    private final Genre genre;
    private final Button bouton;
    private final Div etat = new Div();

    FichierAPreparer(PreparationsService preparations, UUID contrat, Genre genre) {
        this.preparations = preparations;
        this.contrat = contrat;
        this.genre = genre;
        addClassName("document-fichier");
        bouton = new Button(mot("preparer"), _ -> suivre(preparations.lancer(contrat, genre)));
        bouton.setId("document-preparer-" + genre.name().toLowerCase(Phrases.LANGUE));
        etat.getElement().setAttribute("role", "status");
        add(bouton, etat);
    }

    @Override
    protected void onAttach(AttachEvent evenement) {
        preparations.derniere(contrat, genre).ifPresent(this::suivre);
    }

    private void suivre(CompletableFuture<Fichier> preparation) {
        UI ui = getUI().orElseGet(UI::getCurrent);
        if (!preparation.isDone()) {
            attendre();
        }
        preparation.whenComplete((fichier, echec) -> ArrierePlan.dire(ui, () -> {
            if (echec == null) {
                offrir(fichier);
            } else {
                log.error("document_impossible contrat={} genre={}", contrat, genre, echec);
                montrer(new Paragraph(Phrases.de("document.echec")));
            }
        }));
    }

    private void attendre() {
        bouton.setEnabled(false);
        ProgressBar barre = new ProgressBar();
        barre.setIndeterminate(true);
        barre.getElement().setAttribute("aria-label", mot("nom"));
        etat.removeAll();
        etat.add(barre, new Paragraph(Phrases.de("document.en_cours")));
    }

    private void offrir(Fichier fichier) {
        Anchor lien = Telechargement.bouton(
                mot("telecharger"), () -> new Telechargement.Fichier(fichier.nom(), fichier.type(), fichier.contenu()));
        lien.setId("document-telecharger-" + genre.name().toLowerCase(Phrases.LANGUE));
        montrer(lien);
    }

    private void montrer(Component resultat) {
        bouton.setEnabled(true);
        etat.removeAll();
        etat.add(resultat);
    }

    private String mot(String cle) {
        return Phrases.de("document.%s.%s".formatted(cle, genre.name()));
    }
}
