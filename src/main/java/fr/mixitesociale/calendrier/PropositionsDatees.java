package fr.mixitesociale.calendrier;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.socle.CodeInsee;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The one rule of « carencée sans proposition »: the law wants the préfet to propose a contract to each commune carencée
 * (art. L. 302-9-1 CCH). It is done once a contract of the period was begun, even refused since, or once the State has
 * dated its proposal among the steps of the carence.
 */
@Component
public class PropositionsDatees {

    private final Demarches demarches;

    PropositionsDatees(Demarches demarches) {
        this.demarches = demarches;
    }

    /**
     * The communes that need no proposal any more for this period, or a later one.
     *
     * @param contrats those the person may see
     */
    public Set<CodeInsee> communes(Collection<Contrat> contrats, PeriodeTriennale periode) {
        Set<CodeInsee> pourvues = contrats.stream()
                .filter(contrat -> contrat.periode().compareTo(periode) >= 0)
                .filter(contrat -> contrat.statut() != StatutContrat.ABANDONNE)
                .map(Contrat::communes)
                .flatMap(List::stream)
                .collect(Collectors.toCollection(HashSet::new));
        demarches.toutes().stream()
                .filter(demarche -> demarche.faites().containsKey(EtapeSru.PROPOSITION))
                .filter(demarche -> demarche.periode().suivante().compareTo(periode) >= 0)
                .forEach(demarche -> pourvues.add(demarche.commune()));
        return pourvues;
    }
}
