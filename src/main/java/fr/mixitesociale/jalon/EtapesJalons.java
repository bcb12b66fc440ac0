package fr.mixitesociale.jalon;

import fr.mixitesociale.projet.EtapesDuProjet;
import fr.mixitesociale.socle.Phrases;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Names the steps of the list as the board does: by the next milestone to reach. */
@Component
class EtapesJalons implements EtapesDuProjet {

    @Override
    public List<String> libelles() {
        return Stream.concat(Jalon.TOUS.stream().map(Jalon::libelle), Stream.of(Phrases.de("jalon.tableau.tous")))
                .toList();
    }

    /** How many milestones are behind the first that is still to reach. */
    static int de(List<JalonDeProjet> jalons) {
        List<Jalon> clos = jalons.stream()
                .filter(jalon -> jalon.statut().estClos())
                .map(JalonDeProjet::jalon)
                .toList();
        return (int) Jalon.TOUS.stream().takeWhile(clos::contains).count();
    }
}
