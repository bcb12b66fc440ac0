package fr.mixitesociale.projet.ui;

import com.vaadin.flow.function.SerializableConsumer;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.projet.ChampProjet;
import fr.mixitesociale.projet.ui.OngletProjets.Outils;
import fr.mixitesociale.socle.ui.BandeauBrouillons;
import fr.mixitesociale.socle.ui.Brouillon;
import fr.mixitesociale.socle.ui.CleBrouillon;
import java.util.UUID;

/** What this tab typed and never saved: it goes as if it were typed now, and merges or asks. */
final class BrouillonsProjets {

    private BrouillonsProjets() {}

    static BandeauBrouillons bandeau(CadreContrat cadre, Outils outils, SerializableConsumer<Brouillon> reprendre) {
        UUID contrat = cadre.contrat().id();
        return new BandeauBrouillons(
                CleBrouillon.prefixe(cadre.participation().personne().identifiant(), contrat, CellulesProjet.OBJET),
                outils.horloge(),
                reste -> outils.consultation()
                        .projet(contrat, reste.cle().id())
                        .flatMap(projet -> ChampProjet.de(reste.cle().champ())
                                .filter(champ -> !reste.texte().equals(projet.valeur(champ)))
                                .map(champ -> projet.nom() + " · " + champ.libelle()))
                        .orElse(""),
                reprendre);
    }
}
