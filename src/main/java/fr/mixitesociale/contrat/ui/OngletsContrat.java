package fr.mixitesociale.contrat.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.mixitesociale.contrat.Participation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The tabs and the parts of the side panel, in their order, as the rooms brought them. */
@SpringComponent
class OngletsContrat {

    private final List<Onglet> onglets;
    private final List<VoletObjet> volets;

    OngletsContrat(List<Onglet> onglets, List<VoletObjet> volets) {
        this.onglets =
                onglets.stream().sorted(Comparator.comparingInt(Onglet::ordre)).toList();
        this.volets = volets.stream()
                .sorted(Comparator.comparingInt(VoletObjet::ordre))
                .toList();
    }

    List<Onglet> visibles(Participation participation) {
        return onglets.stream()
                .filter(onglet -> onglet.estVisible(participation))
                .toList();
    }

    Optional<Onglet> trouver(Participation participation, String cle) {
        return visibles(participation).stream()
                .filter(onglet -> onglet.cle().equals(cle))
                .findFirst();
    }

    List<VoletObjet> volets() {
        return volets;
    }
}
