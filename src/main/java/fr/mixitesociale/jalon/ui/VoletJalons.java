package fr.mixitesociale.jalon.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.mixitesociale.contrat.ObjetDuContrat;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.contrat.ui.VoletObjet;
import fr.mixitesociale.jalon.Jalon;
import fr.mixitesociale.jalon.JalonDeProjet;
import fr.mixitesociale.jalon.SuiviProjet;
import fr.mixitesociale.projet.Parc;
import fr.mixitesociale.projet.ProjetsTenus;
import fr.mixitesociale.socle.Phrases;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The milestones of one project as a line of time, in its side panel and on its sheet. */
@SpringComponent
class VoletJalons implements VoletObjet {

    private static final int ORDRE = 20;

    private final Outils outils;

    VoletJalons(Outils outils) {
        this.outils = outils;
    }

    @Override
    public int ordre() {
        return ORDRE;
    }

    @Override
    public String libelle() {
        return Phrases.de("jalon.vue.jalons");
    }

    @Override
    public boolean concerne(ObjetDuContrat objet) {
        return ProjetsTenus.OBJET.equals(objet.objet()) && !objet.supprime();
    }

    @Override
    public Component contenu(CadreContrat cadre, ObjetDuContrat objet) {
        Div cadreDeLaFrise = new Div();
        UUID projet = UUID.fromString(objet.id());
        montrer(cadre, projet, cadreDeLaFrise);
        cadre.ecouter(
                cadreDeLaFrise,
                signal ->
                        ProjetsTenus.OBJET.equals(signal.objet()) && objet.id().equals(signal.id()),
                () -> montrer(cadre, projet, cadreDeLaFrise));
        return cadreDeLaFrise;
    }

    private void montrer(CadreContrat cadre, UUID projet, Div ici) {
        ici.removeAll();
        outils.consultation().suivi(cadre.contrat().id(), projet).ifPresent(suivi -> ici.add(frise(suivi)));
    }

    private OrderedList frise(SuiviProjet suivi) {
        OrderedList frise = new OrderedList();
        frise.addClassName("frise-jalons");
        frise.getElement().setAttribute("role", "list");
        Jalon.TOUS.forEach(
                jalon -> frise.add(etape(suivi.jalon(jalon), suivi.projet().parc())));
        return frise;
    }

    private ListItem etape(JalonDeProjet jalon, @Nullable Parc parc) {
        boolean retard = jalon.estEnRetard(outils.jour());
        Span nom = new Span(jalon.jalon().libelle(parc));
        nom.addClassName("nom");
        Span quoi = new Span(CellulesJalons.titre(jalon, retard));
        quoi.addClassNames("discret", "petit");
        ListItem etape = new ListItem(nom, quoi);
        etape.addClassNames(
                "cellule-jalon", CellulesJalons.cellule(jalon, outils.jour()).ton());
        return etape;
    }
}
