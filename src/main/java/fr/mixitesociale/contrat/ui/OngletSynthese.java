package fr.mixitesociale.contrat.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.mixitesociale.contrat.ContratsConsultation;
import fr.mixitesociale.contrat.TexteDuContrat;
import fr.mixitesociale.socle.Phrases;

/** First tab: what each chapter says of itself, who signs, on whose side the person is. */
@SpringComponent
class OngletSynthese implements Onglet {

    static final String CLE = "synthese";

    private final ContratsConsultation contrats;
    private final TexteDuContrat texte;

    OngletSynthese(ContratsConsultation contrats, TexteDuContrat texte) {
        this.contrats = contrats;
        this.texte = texte;
    }

    @Override
    public String cle() {
        return CLE;
    }

    @Override
    public int ordre() {
        return 0;
    }

    @Override
    public String libelle() {
        return Phrases.de("contrat.synthese");
    }

    @Override
    public Component contenu(CadreContrat cadre) {
        return new Synthese(cadre, contrats, texte);
    }
}
