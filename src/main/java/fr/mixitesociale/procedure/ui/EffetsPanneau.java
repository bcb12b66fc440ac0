package fr.mixitesociale.procedure.ui;

import com.vaadin.flow.component.Composite;
import fr.mixitesociale.procedure.Effet;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Panneau;
import fr.mixitesociale.socle.ui.TableDonnees;
import fr.mixitesociale.socle.ui.TableDonnees.Colonne;
import java.util.List;

/** What a contract in force changes, and what it does not. */
class EffetsPanneau extends Composite<Panneau> {

    private final transient List<Effet> effets;

    EffetsPanneau(List<Effet> effets) {
        this.effets = effets;
    }

    @Override
    protected Panneau initContent() {
        String titre = Phrases.de("procedure.effets");
        return new Panneau(
                titre,
                new TableDonnees(
                        titre,
                        List.of(
                                Colonne.texte(Phrases.de("procedure.effets.sujet")),
                                Colonne.texte(Phrases.de("procedure.effets.effet")),
                                Colonne.texte(Phrases.de("procedure.controle.source"))),
                        effets.stream()
                                .map(effet -> List.of(effet.titre(), effet.phrase(), effet.article()))
                                .toList()));
    }
}
