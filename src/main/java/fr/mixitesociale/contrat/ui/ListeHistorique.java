package fr.mixitesociale.contrat.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.mixitesociale.contrat.HistoriqueConsultation;
import fr.mixitesociale.contrat.HistoriqueConsultation.Page;
import fr.mixitesociale.contrat.HistoriqueService;
import fr.mixitesociale.contrat.LigneHistorique;
import fr.mixitesociale.contrat.PresencesContrat;
import fr.mixitesociale.contrat.RechercheHistorique;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.EtatVide;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Lines of the history by day, latest first, a page more at a time; follows what the others do. */
class ListeHistorique extends Div {

    private static final int PAGE = 50;

    private final CadreContrat cadre;
    private final transient HistoriqueConsultation consultation;
    private final transient ActesHistorique actes;
    private final transient Clock horloge;
    private final boolean entier;
    private final Div jours = new Div();
    private final Button suite = new Button(Phrases.de("contrat.historique.suite"), _ -> lireLaSuite());
    private transient RechercheHistorique recherche = RechercheHistorique.TOUT;
    private transient List<LigneHistorique> lignes = List.of();
    private int lues;

    /** @param entier the whole contract, where each line names its object */
    ListeHistorique(
            CadreContrat cadre,
            HistoriqueConsultation consultation,
            HistoriqueService service,
            Clock horloge,
            boolean entier) {
        this.cadre = cadre;
        this.consultation = consultation;
        this.horloge = horloge;
        this.entier = entier;
        this.actes = new ActesHistorique(cadre, service, this::relire);
        addClassName("historique");
        suite.setId("historique-suite");
        add(jours, suite);
        cadre.ecouter(this, signal -> !signal.objet().startsWith(PresencesContrat.SIGNAL), this::relire);
    }

    void montrer(RechercheHistorique nouvelle) {
        recherche = nouvelle;
        lues = PAGE;
        lignes = List.of();
        jours.removeAll();
        lire();
    }

    private void relire() {
        lire();
    }

    private void lireLaSuite() {
        lues += PAGE;
        lire();
    }

    private void lire() {
        List<LigneHistorique> trouvees = new ArrayList<>();
        Page page = new Page(List.of(), true);
        for (int debut = 0; debut < lues && page.suite(); debut += PAGE) {
            page = consultation.page(cadre.contrat().id(), recherche, debut, PAGE);
            trouvees.addAll(page.lignes());
        }
        suite.setVisible(page.suite());
        if (!trouvees.equals(lignes) || trouvees.isEmpty()) {
            lignes = List.copyOf(trouvees);
            ecrire();
        }
    }

    private void ecrire() {
        jours.removeAll();
        if (lignes.isEmpty()) {
            jours.add(
                    recherche.equals(RechercheHistorique.TOUT)
                            ? new EtatVide(
                                    Phrases.de("contrat.historique.vide"),
                                    Phrases.de("contrat.historique.vide.a_faire"))
                            : new Paragraph(Phrases.de("contrat.historique.sans_resultat")));
            return;
        }
        LocalDate jour = LocalDate.MAX;
        UnorderedList liste = new UnorderedList();
        for (LigneHistorique ligne : lignes) {
            LocalDateTime le = LocalDateTime.ofInstant(ligne.le(), horloge.getZone());
            if (!le.toLocalDate().equals(jour)) {
                jour = le.toLocalDate();
                liste = new UnorderedList();
                jours.add(titre(FormatFr.dateLongue(jour)), liste);
            }
            ListItem item = new ListItem(new PhraseHistorique(ligne, le, entier, actes));
            liste.add(item);
        }
    }

    private Component titre(String jour) {
        return entier ? new H2(jour) : new H4(jour);
    }
}
