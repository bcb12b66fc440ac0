package fr.mixitesociale.risque.ui;

import com.vaadin.flow.component.html.Div;
import fr.mixitesociale.risque.AvancementEngagements;
import fr.mixitesociale.risque.AvancementEngagements.Ligne;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Panneau;
import fr.mixitesociale.socle.ui.TableDonnees;
import fr.mixitesociale.socle.ui.TableDonnees.Colonne;
import java.util.List;

/** How far the engagements are, by theme then by signatory. */
class EngagementsPanneau extends Div {

    EngagementsPanneau(AvancementEngagements avancement) {
        add(new Panneau(
                        Phrases.de("risque.engagements.titre"),
                        table("themes", "theme", avancement.themes()),
                        table("signataires", "signataire", avancement.signataires()))
                .sousTitre(Phrases.de("risque.engagements.sous_titre")));
    }

    private static TableDonnees table(String legende, String tete, List<Ligne> lignes) {
        return new TableDonnees(
                Phrases.de("risque.engagements." + legende),
                List.of(
                        Colonne.texte(Phrases.de("risque.engagements.colonne." + tete)),
                        nombre("nombre"),
                        nombre("realises"),
                        nombre("en_cours"),
                        nombre("a_lancer"),
                        nombre("retard")),
                lignes.stream()
                        .map(ligne -> List.of(
                                ligne.libelle(),
                                FormatFr.entier(ligne.nombre()),
                                FormatFr.entier(ligne.realises()),
                                FormatFr.entier(ligne.enCours()),
                                FormatFr.entier(ligne.aLancer()),
                                FormatFr.entier(ligne.retard())))
                        .toList());
    }

    private static Colonne nombre(String cle) {
        return Colonne.nombre(Phrases.de("risque.engagements.colonne." + cle));
    }
}
