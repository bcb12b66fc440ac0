package fr.mixitesociale.jalon.ui;

import com.vaadin.flow.component.Component;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.projet.ui.VueProjets;
import fr.mixitesociale.socle.Phrases;

/** A view of the projects by their milestones: the filters and what is written are the same, only the picture changes. */
abstract class VueDesJalons<C extends Component & ContenuJalons> implements VueProjets {

    private final Outils outils;
    private final String cle;
    private final int ordre;

    VueDesJalons(Outils outils, String cle, int ordre) {
        this.outils = outils;
        this.cle = cle;
        this.ordre = ordre;
    }

    @Override
    public String cle() {
        return cle;
    }

    @Override
    public int ordre() {
        return ordre;
    }

    @Override
    public String libelle() {
        return Phrases.de("jalon.vue." + cle);
    }

    @Override
    public Component contenu(CadreContrat cadre) {
        return new JalonsPanneau(cadre, outils, cle, saisie -> dessiner(cadre, outils, saisie));
    }

    abstract C dessiner(CadreContrat cadre, Outils outils, EcritureJalons saisie);
}
