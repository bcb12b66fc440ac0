package fr.mixitesociale.inventaire.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.mixitesociale.inventaire.FicheCommune;
import fr.mixitesociale.inventaire.FicheConsultation;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.territoire.Commune;
import fr.mixitesociale.territoire.Referentiel;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** The sheet of a commune, volet 1 of its contract: identity, key figures, curves, bilans, inventories. */
@Route(InventaireNavigation.COMMUNES + "/:insee")
@PermitAll
class FicheCommuneView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FicheConsultation fiches;
    private final transient Referentiel referentiel;
    private final transient ReperesCommune reperes;
    private String titre = "";

    FicheCommuneView(FicheConsultation fiches, Referentiel referentiel, ReperesCommune reperes) {
        this.fiches = fiches;
        this.referentiel = referentiel;
        this.reperes = reperes;
        addClassName("fiche");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        String insee = evenement.getRouteParameters().get("insee").orElse("");
        Optional<CodeInsee> code = CodeInsee.lire(insee);
        Optional<FicheCommune> fiche = code.flatMap(fiches::fiche);
        if (fiche.isPresent()) {
            montrer(fiche.get());
            return;
        }
        Optional<Commune> successeur = code.flatMap(referentiel::communeSuccesseur);
        if (successeur.isPresent()) {
            // the sheet of a merged commune is that of the commune that took it over
            evenement.forwardTo(InventaireNavigation.commune(successeur.get().code()));
        } else {
            evenement.rerouteToError(
                    new NotFoundException(Phrases.de("inventaire.commune.inconnue", insee)),
                    Phrases.de("inventaire.commune.inconnue", insee));
        }
    }

    private void montrer(FicheCommune fiche) {
        titre = fiche.identite().nom();
        removeAll();
        add(new EnteteFiche(fiche), reperes.corps(fiche));
    }

    @Override
    public String getPageTitle() {
        return Phrases.de("inventaire.titre_page", titre);
    }
}
