package fr.mixitesociale.risque.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.mixitesociale.risque.EquilibreListe;
import fr.mixitesociale.risque.EquilibreListe.Mouvement;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.ChiffreCle;
import fr.mixitesociale.socle.ui.ChiffresCles;
import fr.mixitesociale.socle.ui.Panneau;
import fr.mixitesociale.socle.ui.TableDonnees;
import fr.mixitesociale.socle.ui.TableDonnees.Colonne;
import java.util.List;

/** PLAI and PLS of the list against the objective, and the projects that move them. */
class EquilibrePanneau extends Div {

    /** Beyond, the smallest moves tell nothing. */
    private static final int MOUVEMENTS = 8;

    EquilibrePanneau(EquilibreListe equilibre) {
        Panneau panneau = new Panneau(
                        Phrases.de("risque.equilibre.titre"),
                        new ChiffresCles(
                                Phrases.de("risque.equilibre.titre"),
                                chiffre(
                                                "plai",
                                                equilibre.plai(),
                                                equilibre.attendu().plaiMin())
                                        .sens(Phrases.de(
                                                "risque.equilibre.plai.manque",
                                                equilibre.plaiManquants(),
                                                FormatFr.entier(equilibre.plaiManquants()))),
                                chiffre(
                                                "pls",
                                                equilibre.pls(),
                                                equilibre.attendu().plsMax())
                                        .sens(Phrases.de(
                                                "risque.equilibre.pls.trop",
                                                equilibre.plsDeTrop(),
                                                FormatFr.entier(equilibre.plsDeTrop())))))
                .sousTitre(Phrases.de("risque.equilibre.sous_titre"));
        if (equilibre.nonVentiles() > 0) {
            panneau.add(new Paragraph(Phrases.de(
                    "risque.equilibre.non_ventiles",
                    equilibre.nonVentiles(),
                    FormatFr.entier(equilibre.nonVentiles()))));
        }
        if (!equilibre.mouvements().isEmpty()) {
            panneau.add(mouvements(equilibre.mouvements()));
        }
        add(panneau);
    }

    private static ChiffreCle chiffre(String cle, int valeur, int attendu) {
        return new ChiffreCle(Phrases.de("risque.equilibre." + cle), FormatFr.entier(valeur))
                .complement(Phrases.de("risque.equilibre.%s.attendu".formatted(cle), FormatFr.entier(attendu)));
    }

    private static TableDonnees mouvements(List<Mouvement> mouvements) {
        return new TableDonnees(
                Phrases.de("risque.equilibre.mouvements"),
                List.of(
                        Colonne.texte(Phrases.de("risque.projets.colonne.projet")),
                        Colonne.nombre(Phrases.de("risque.projets.colonne.lls")),
                        Colonne.nombre(Phrases.de("risque.equilibre.colonne.plai")),
                        Colonne.nombre(Phrases.de("risque.equilibre.colonne.pls"))),
                mouvements.stream()
                        .limit(MOUVEMENTS)
                        .map(mouvement -> List.of(
                                mouvement.projet().projet().nom(),
                                FormatFr.entier(mouvement.projet().lls()),
                                ecart(mouvement.plai()),
                                ecart(mouvement.pls())))
                        .toList());
    }

    private static String ecart(int valeur) {
        return valeur > 0 ? "+ " + FormatFr.entier(valeur) : valeur < 0 ? "− " + FormatFr.entier(-valeur) : "0";
    }
}
