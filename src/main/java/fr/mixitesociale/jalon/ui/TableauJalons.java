package fr.mixitesociale.jalon.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.mixitesociale.contrat.ObjetDuContrat;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.jalon.CritereJalons;
import fr.mixitesociale.jalon.Jalon;
import fr.mixitesociale.jalon.JalonDeProjet;
import fr.mixitesociale.jalon.SaisieJalon;
import fr.mixitesociale.jalon.SuiviProjet;
import fr.mixitesociale.projet.ChapitreProjets;
import fr.mixitesociale.projet.ProjetsTenus;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Confirmation;
import fr.mixitesociale.socle.ui.Notifications;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The board: one column a milestone, and one for the projects that have reached them all. */
class TableauJalons extends Div implements ContenuJalons {

    private final transient CadreContrat cadre;
    private final transient Outils outils;
    private final transient EcritureJalons ecriture;
    private final List<ColonneTableau> colonnes = new ArrayList<>();
    private CritereJalons critere = CritereJalons.TOUS;

    TableauJalons(CadreContrat cadre, Outils outils, EcritureJalons ecriture) {
        this.cadre = cadre;
        this.outils = outils;
        this.ecriture = ecriture;
        addClassName("tableau-cadre");
        Paragraph aide = new Paragraph(Phrases.de("jalon.tableau.aide"));
        aide.addClassNames("discret", "petit");
        Div bande = new Div();
        bande.setId("jalons-tableau");
        bande.addClassName("tableau-jalons");
        bande.getElement().setAttribute("role", "group");
        bande.getElement().setAttribute("aria-label", Phrases.de("jalon.tableau.nom"));
        bande.getElement().setAttribute("tabindex", "0");
        Jalon.TOUS.forEach(jalon -> colonnes.add(new ColonneTableau(jalon, this)));
        colonnes.add(new ColonneTableau(null, this));
        colonnes.forEach(bande::add);
        add(aide, bande);
    }

    @Override
    public void montrer(CritereJalons nouveau) {
        critere = nouveau;
        rafraichir();
    }

    @Override
    public void rafraichir() {
        List<SuiviProjet> projets = outils.consultation().tous(cadre.contrat().id(), critere);
        colonnes.forEach(colonne -> colonne.montrer(projets.stream()
                .filter(projet -> projet.courant().orElse(null) == colonne.jalon())
                .toList()));
    }

    /** Says what it will write, writes it, and offers to take it back. */
    void deplacer(SuiviProjet projet, @Nullable Jalon vers) {
        Deplacement deplacement = new Deplacement(projet, vers);
        if (deplacement.estSurPlace() || deplacement.touches().isEmpty()) {
            return;
        }
        Confirmation.demander(
                Phrases.de("jalon.tableau.titre"),
                deplacement.phrase(),
                Phrases.de(deplacement.estEnAvant() ? "jalon.tableau.verbe.avance" : "jalon.tableau.verbe.recule"),
                () -> ecrire(deplacement));
    }

    private void ecrire(Deplacement deplacement) {
        List<JalonDeProjet> ecrits = new ArrayList<>();
        ecriture.tenter(() -> deplacement.touches().forEach(jalon -> {
            if (ecriture.enregistrer(deplacement.projet(), jalon, deplacement.saisie(jalon, outils.jour()))) {
                ecrits.add(jalon);
            }
        }));
        rafraichir();
        if (!ecrits.isEmpty()) {
            Notifications.annulable(
                    Phrases.de(
                            "jalon.tableau.fait", deplacement.projet().projet().nom()),
                    () -> retablir(ecrits));
        }
    }

    private void retablir(List<JalonDeProjet> avant) {
        UUID contrat = cadre.contrat().id();
        ecriture.tenter(() -> avant.forEach(jalon -> outils.consultation()
                .suivi(contrat, jalon.projetId())
                .map(suivi -> suivi.jalon(jalon.jalon()))
                .ifPresent(actuel ->
                        outils.service().enregistrer(contrat, jalon.jalon(), SaisieJalon.retour(actuel, jalon)))));
        rafraichir();
    }

    void suivre(SuiviProjet projet) {
        cadre.ouvrirVolet(new ObjetDuContrat(
                ProjetsTenus.OBJET, projet.id().toString(), projet.projet().nom(), ChapitreProjets.CLE, false));
    }
}
