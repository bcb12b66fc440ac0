package fr.mixitesociale.inventaire.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.mixitesociale.inventaire.ImportService;
import fr.mixitesociale.inventaire.ImportsConsultation;
import fr.mixitesociale.inventaire.ModeleComplement;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.EntetePage;
import fr.mixitesociale.socle.ui.Notifications;
import fr.mixitesociale.socle.ui.Telechargement;
import fr.mixitesociale.socle.ui.Telechargement.Fichier;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** Inventories come in here: choose, look, import, read the report; below, what came in before. */
@Route("imports")
@Menu(title = "inventaire.imports.menu", order = 40)
@RolesAllowed({"DDT", "PREFET", "ADMIN"})
class ImportsView extends Main implements HasDynamicTitle {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    ImportsView(
            ImportService imports,
            ImportsConsultation passes,
            RefusGardes gardes,
            ModeleComplement modele,
            Clock horloge) {
        addClassName("imports");
        ImportsPasses liste = new ImportsPasses(passes, horloge.getZone());
        add(
                new EntetePage(Phrases.de("inventaire.imports.titre"))
                        .sousTitre(Phrases.de("inventaire.imports.chapeau"))
                        .action(
                                Telechargement.bouton(
                                        Phrases.de("inventaire.imports.modele_csv"),
                                        () -> new Fichier("complement-sru.csv", "text/csv", modele.csv())),
                                Telechargement.bouton(
                                        Phrases.de("inventaire.imports.modele_xlsx"),
                                        () -> new Fichier("complement-sru.xlsx", XLSX, modele.xlsx()))),
                new ParcoursImport(imports, gardes, liste::rafraichir),
                liste);
        gardes.prendre().forEach(Notifications::refus);
    }

    @Override
    public String getPageTitle() {
        return Phrases.de("inventaire.imports.titre_page");
    }
}
