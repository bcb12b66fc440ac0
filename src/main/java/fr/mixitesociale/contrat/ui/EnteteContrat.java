package fr.mixitesociale.contrat.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.EntetePage;
import java.util.stream.Collectors;

/** Heading of the contract: communes and period, status, who signs, where it stands, who is here. */
class EnteteContrat extends Composite<Div> {

    EnteteContrat(Participation participation, BandeauPresences presences, ActionsContrat actions) {
        Contrat contrat = participation.contrat();
        EntetePage entete = new EntetePage(Phrases.de(
                        "contrat.entete", contrat.intitule(), contrat.periode().libelle()))
                .fil(Phrases.de("contrat.liste.titre"), ContratsNavigation.liste())
                .etiquette(EtiquetteContrat.de(contrat.statut()))
                .sousTitre(Phrases.de(
                        "contrat.entete.sous_titre",
                        contrat.type().libelle(),
                        FormatFr.dateLongue(contrat.terme()),
                        contrat.signataires().stream().map(Signataire::nom).collect(Collectors.joining(" · "))))
                .action(presences);
        actions.menu(participation).ifPresent(entete::action);
        actions.suite(participation).ifPresent(entete::action);
        getContent().add(entete, new EtapesContrat(contrat));
        actions.etape(participation).ifPresent(getContent()::add);
    }
}
