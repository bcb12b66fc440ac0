package fr.mixitesociale.inventaire.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import fr.mixitesociale.inventaire.FicheCommune;
import fr.mixitesociale.inventaire.FicheCommune.Identite;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.EntetePage;
import fr.mixitesociale.socle.ui.NavigateurPont;
import java.util.ArrayList;
import java.util.List;

/** Identity strip of the sheet: name, status, territory, population, target, first inventory. */
class EnteteFiche extends Composite<Div> {

    EnteteFiche(FicheCommune fiche) {
        Identite identite = fiche.identite();
        EntetePage entete = new EntetePage(identite.nom())
                .fil(Phrases.de("inventaire.communes.titre"), InventaireNavigation.communes())
                .fil(identite.nomDepartement(), InventaireNavigation.communes(identite.departement(), null, null));
        String siren = identite.sirenEpci();
        String epci = identite.epci();
        if (siren != null && epci != null) {
            entete.fil(epci, InventaireNavigation.communes(null, siren, null));
        }
        Button imprimer = new Button(Phrases.de("inventaire.fiche.imprimer"), _ -> NavigateurPont.imprimer());
        imprimer.setId("fiche-imprimer");
        entete.etiquette(EtiquetteStatut.de(identite.statut()))
                .sousTitre(sousTitre(identite))
                .action(imprimer);
        getContent().add(entete);
    }

    private static String sousTitre(Identite identite) {
        List<String> parties = new ArrayList<>();
        parties.add(Phrases.de("inventaire.fiche.code", identite.code().valeur()));
        String ept = identite.ept();
        if (ept != null) {
            parties.add(ept);
        }
        if (identite.population() != null) {
            parties.add(Phrases.de(
                    "inventaire.fiche.population",
                    FormatFr.entier(identite.population()),
                    String.valueOf(identite.millesime())));
        }
        if (identite.tauxCible() != null) {
            parties.add(Phrases.de("inventaire.fiche.cible", FormatFr.pourcent(identite.tauxCible())));
        }
        if (identite.premierInventaire() != null) {
            parties.add(Phrases.de(
                    "inventaire.fiche.inventaires",
                    String.valueOf(identite.premierInventaire()),
                    String.valueOf(identite.dernierInventaire())));
        }
        return String.join(" · ", parties);
    }
}
