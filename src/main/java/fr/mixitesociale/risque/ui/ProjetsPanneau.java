package fr.mixitesociale.risque.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.mixitesociale.risque.Appreciation;
import fr.mixitesociale.risque.Bilan;
import fr.mixitesociale.risque.Niveau;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Etiquette;
import fr.mixitesociale.socle.ui.Etiquette.Ton;
import fr.mixitesociale.socle.ui.Panneau;
import fr.mixitesociale.socle.ui.TableDonnees;
import fr.mixitesociale.socle.ui.TableDonnees.Colonne;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every project of the priority list with what the rules say of it, those at risk first. */
class ProjetsPanneau extends Div {

    private static final Comparator<Appreciation> ORDRE =
            Comparator.comparingInt(ProjetsPanneau::rang).thenComparing(Appreciation::lls, Comparator.reverseOrder());

    ProjetsPanneau(Bilan bilan) {
        add(new Panneau(
                        Phrases.de("risque.projets.titre"),
                        bilan.projets().isEmpty()
                                ? new Paragraph(Phrases.de("risque.projets.vide"))
                                : table(bilan.projets()))
                .sousTitre(Phrases.de("risque.projets.sous_titre")));
    }

    private static Component table(List<Appreciation> projets) {
        return TableDonnees.composee(
                Phrases.de("risque.projets.legende"),
                List.of(
                        Colonne.texte(Phrases.de("risque.projets.colonne.projet")),
                        Colonne.nombre(Phrases.de("risque.projets.colonne.lls")),
                        Colonne.texte(Phrases.de("risque.projets.colonne.classement")),
                        Colonne.texte(Phrases.de("risque.projets.colonne.motif")),
                        Colonne.texte(Phrases.de("risque.projets.colonne.agrement"))),
                projets.stream().sorted(ORDRE).map(ProjetsPanneau::ligne).toList());
    }

    private static List<Component> ligne(Appreciation projet) {
        return List.of(
                new Text(projet.projet().nom()),
                new Text(FormatFr.entier(projet.projet().lls())),
                etiquette(projet.niveau()),
                new Text(majuscule(projet.motif())),
                new Text(agrement(projet)));
    }

    private static Etiquette etiquette(@Nullable Niveau niveau) {
        return niveau == null
                ? new Etiquette(Phrases.de("risque.calcul.hors"), Ton.NEUTRE)
                : switch (niveau) {
                    case SECURISE -> new Etiquette(Phrases.de("risque.niveau.un.SECURISE"), Ton.CONFORME);
                    case PROBABLE -> new Etiquette(Phrases.de("risque.niveau.un.PROBABLE"), Ton.DEFICITAIRE);
                    case RISQUE -> new Etiquette(Phrases.de("risque.niveau.un.RISQUE"), Ton.CARENCEE);
                };
    }

    private static String agrement(Appreciation projet) {
        LocalDate le = projet.agrement();
        if (le == null) {
            return FormatFr.NON_DISPONIBLE;
        }
        return projet.estObtenu()
                ? Phrases.de("risque.projets.agrement.obtenu", String.valueOf(le.getYear()))
                : projet.niveau() == null
                        ? String.valueOf(le.getYear())
                        : Phrases.de("risque.projets.agrement.espere", FormatFr.date(le));
    }

    private static int rang(Appreciation projet) {
        Niveau niveau = projet.niveau();
        return niveau == null ? Niveau.values().length : Niveau.values().length - 1 - niveau.ordinal();
    }

    private static String majuscule(String texte) {
        return texte.substring(0, 1).toUpperCase(Phrases.LANGUE) + texte.substring(1);
    }
}
