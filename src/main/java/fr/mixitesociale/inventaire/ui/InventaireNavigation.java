package fr.mixitesociale.inventaire.ui;

import com.vaadin.flow.component.UI;
import fr.mixitesociale.inventaire.CritereCommunes;
import fr.mixitesociale.inventaire.CritereCommunes.Tri;
import fr.mixitesociale.inventaire.Statut;
import fr.mixitesociale.socle.CodeInsee;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the screens of the inventories are: the public face of this room's user interface. */
public final class InventaireNavigation {

    static final String COMMUNES = "communes";

    private InventaireNavigation() {}

    /** Address of the list of communes, without filter. */
    public static String communes() {
        return COMMUNES;
    }

    /** Address of the list restricted to a département, an EPCI or EPT, a status; null does not restrict. */
    public static String communes(@Nullable String departement, @Nullable String epci, @Nullable Statut statut) {
        CritereCommunes critere =
                new CritereCommunes(null, departement, epci, statut == null ? Set.of() : Set.of(statut));
        return new EtatListe(critere, Tri.NOM, true).adresse();
    }

    /** Address of the sheet of a commune. */
    public static String commune(CodeInsee code) {
        return COMMUNES + "/" + code;
    }

    public static void ouvrirCommune(CodeInsee code) {
        UI.getCurrentOrThrow().navigate(commune(code));
    }
}
