package fr.mixitesociale.risque.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.mixitesociale.jalon.Jalon;
import fr.mixitesociale.risque.Niveau;
import fr.mixitesociale.risque.Regle;
import fr.mixitesociale.risque.ReglesDeRisque;
import fr.mixitesociale.risque.ReglesDeRisque.Seuil;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.TableDonnees;
import fr.mixitesociale.socle.ui.TableDonnees.Colonne;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** « Comment c’est calculé »: the rules in their order and the thresholds, each with its reason. */
class ReglesPanneau extends Div {

    ReglesPanneau(ReglesDeRisque regles) {
        addClassName("regles-risque");
        add(new Paragraph(Phrases.de("risque.calcul.intro", regles.edition(), regles.source())));
        add(new TableDonnees(
                Phrases.de("risque.calcul.ordre"),
                List.of(
                        Colonne.texte(Phrases.de("risque.calcul.colonne.regle")),
                        Colonne.texte(Phrases.de("risque.calcul.colonne.classe"))),
                Stream.of(Regle.values())
                        .map(regle -> List.of(regle.explication(), classement(regle)))
                        .toList()));
        add(new TableDonnees(
                Phrases.de("risque.calcul.delais"),
                List.of(
                        Colonne.texte(Phrases.de("risque.calcul.colonne.etape")),
                        Colonne.nombre(Phrases.de("risque.calcul.colonne.mois")),
                        Colonne.texte(Phrases.de("risque.calcul.colonne.pourquoi"))),
                Jalon.TOUS.stream()
                        .map(jalon -> {
                            Seuil seuil = Objects.requireNonNull(regles.delais().get(jalon));
                            return List.of(jalon.libelle(), FormatFr.entier(seuil.valeur()), seuil.pourquoi());
                        })
                        .toList()));
        add(new Paragraph(Phrases.de(
                "risque.calcul.retard",
                regles.retard().valeur(),
                regles.retard().pourquoi())));
    }

    private static String classement(Regle regle) {
        Niveau niveau = regle.niveau();
        return niveau == null ? Phrases.de("risque.calcul.hors") : niveau.libelle();
    }
}
