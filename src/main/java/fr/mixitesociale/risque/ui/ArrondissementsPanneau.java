package fr.mixitesociale.risque.ui;

import com.vaadin.flow.component.html.Div;
import fr.mixitesociale.risque.SuiviArrondissements;
import fr.mixitesociale.risque.SuiviArrondissements.Ligne;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Panneau;
import fr.mixitesociale.socle.ui.TableDonnees;
import fr.mixitesociale.socle.ui.TableDonnees.Colonne;
import java.util.ArrayList;
import java.util.List;

/** Each arrondissement of a commune that is split into some, followed without regulatory value. */
class ArrondissementsPanneau extends Div {

    ArrondissementsPanneau(SuiviArrondissements suivi) {
        List<Ligne> lignes = new ArrayList<>(suivi.lignes());
        if (suivi.nonSitues().projets() > 0) {
            lignes.add(suivi.nonSitues());
        }
        add(new Panneau(
                        Phrases.de("risque.arrondissements.titre", suivi.commune()),
                        new TableDonnees(
                                Phrases.de("risque.arrondissements.legende", suivi.commune()),
                                List.of(
                                        Colonne.texte(Phrases.de("risque.arrondissements.colonne.nom")),
                                        nombre("taux"),
                                        nombre("objectif"),
                                        nombre("projets"),
                                        nombre("lls"),
                                        nombre("obtenus")),
                                lignes.stream()
                                        .map(ArrondissementsPanneau::ligne)
                                        .toList()))
                .sousTitre(Phrases.de("risque.arrondissements.sous_titre")));
    }

    private static List<String> ligne(Ligne ligne) {
        return List.of(
                ligne.nom(),
                FormatFr.taux(ligne.taux()),
                FormatFr.entier(ligne.objectif()),
                FormatFr.entier(ligne.projets()),
                FormatFr.entier(ligne.lls()),
                FormatFr.entier(ligne.obtenus()));
    }

    private static Colonne nombre(String cle) {
        return Colonne.nombre(Phrases.de("risque.arrondissements.colonne." + cle));
    }
}
