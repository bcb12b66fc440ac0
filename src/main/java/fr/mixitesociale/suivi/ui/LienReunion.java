package fr.mixitesociale.suivi.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.contrat.ui.ContratsNavigation;
import fr.mixitesociale.suivi.ChapitreGouvernance;
import java.util.Optional;
import java.util.UUID;

/** Where a meeting is within the tab: a real address, followed without reloading the page. */
final class LienReunion {

    private static final String OUVERTE = "reunion";

    private LienReunion() {}

    /** An unreadable address opens nothing. */
    static Optional<UUID> lire(QueryParameters parametres) {
        try {
            return parametres.getSingleParameter(OUVERTE).map(UUID::fromString);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    static String chemin(CadreContrat cadre) {
        return ContratsNavigation.onglet(cadre.contrat().id(), ChapitreGouvernance.CLE);
    }

    static QueryParameters parametres(UUID reunion) {
        return QueryParameters.of(OUVERTE, reunion.toString());
    }

    static Anchor vers(CadreContrat cadre, UUID reunion, String texte) {
        return lien(chemin(cadre) + "?" + OUVERTE + "=" + reunion, texte);
    }

    static Anchor retour(CadreContrat cadre, String texte) {
        return lien(chemin(cadre), texte);
    }

    private static Anchor lien(String chemin, String texte) {
        Anchor lien = new Anchor(chemin, texte);
        lien.setRouterIgnore(false);
        return lien;
    }
}
