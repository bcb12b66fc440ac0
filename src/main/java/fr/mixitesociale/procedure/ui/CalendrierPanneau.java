package fr.mixitesociale.procedure.ui;

import com.vaadin.flow.component.Composite;
import fr.mixitesociale.procedure.Echeance;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Panneau;
import fr.mixitesociale.socle.ui.TableDonnees;
import fr.mixitesociale.socle.ui.TableDonnees.Colonne;
import java.util.List;

/** The dates of the contract and of the yearly inventory. */
class CalendrierPanneau extends Composite<Panneau> {

    private final transient List<Echeance> echeances;

    CalendrierPanneau(List<Echeance> echeances) {
        this.echeances = echeances;
    }

    @Override
    protected Panneau initContent() {
        String titre = Phrases.de("procedure.calendrier");
        return new Panneau(
                titre,
                new TableDonnees(
                        titre,
                        List.of(
                                Colonne.texte(Phrases.de("procedure.calendrier.echeance")),
                                Colonne.texte(Phrases.de("procedure.calendrier.date")),
                                Colonne.texte(Phrases.de("procedure.calendrier.etat")),
                                Colonne.texte(Phrases.de("procedure.controle.source"))),
                        echeances.stream()
                                .map(echeance -> List.of(
                                        echeance.libelle(),
                                        FormatFr.dateLongue(echeance.le()),
                                        Phrases.de("procedure.calendrier.etat."
                                                + echeance.etat().name()),
                                        echeance.source()))
                                .toList()));
    }
}
