package fr.mixitesociale.risque.ui;

import com.vaadin.flow.component.html.Div;
import fr.mixitesociale.risque.Bilan;
import fr.mixitesociale.risque.Niveau;
import fr.mixitesociale.risque.SituationContrat;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Panneau;
import fr.mixitesociale.socle.ui.TableDonnees;
import fr.mixitesociale.socle.ui.TableDonnees.Colonne;
import java.util.ArrayList;
import java.util.List;

/** Each commune of a contract that has several, and the whole. */
class CommunesPanneau extends Div {

    CommunesPanneau(SituationContrat situation) {
        List<Bilan> lignes = new ArrayList<>(situation.communes());
        lignes.add(situation.ensemble());
        add(new Panneau(
                Phrases.de("risque.communes.titre"),
                new TableDonnees(
                        Phrases.de("risque.communes.legende"),
                        List.of(
                                Colonne.texte(Phrases.de("risque.communes.colonne.commune")),
                                Colonne.nombre(Phrases.de("risque.communes.colonne.objectif")),
                                Colonne.nombre(Niveau.SECURISE.libelle()),
                                Colonne.nombre(Niveau.PROBABLE.libelle()),
                                Colonne.nombre(Niveau.RISQUE.libelle()),
                                Colonne.nombre(Phrases.de("risque.communes.colonne.manque"))),
                        lignes.stream().map(CommunesPanneau::ligne).toList())));
    }

    private static List<String> ligne(Bilan bilan) {
        return List.of(
                bilan.nom(),
                FormatFr.entier(bilan.objectif()),
                FormatFr.entier(bilan.logements(Niveau.SECURISE)),
                FormatFr.entier(bilan.logements(Niveau.PROBABLE)),
                FormatFr.entier(bilan.logements(Niveau.RISQUE)),
                FormatFr.entier(bilan.manque()));
    }
}
