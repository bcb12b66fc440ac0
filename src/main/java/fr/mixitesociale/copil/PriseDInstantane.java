package fr.mixitesociale.copil;

import fr.mixitesociale.copil.Instantane.EngagementFige;
import fr.mixitesociale.copil.Instantane.JalonFige;
import fr.mixitesociale.copil.Instantane.ProjetFige;
import fr.mixitesociale.engagement.EngagementFiche;
import fr.mixitesociale.engagement.EngagementsConsultation;
import fr.mixitesociale.jalon.Jalon;
import fr.mixitesociale.jalon.JalonDeProjet;
import fr.mixitesociale.jalon.JalonsSuivis;
import fr.mixitesociale.risque.Appreciation;
import fr.mixitesociale.risque.RisqueConsultation;
import fr.mixitesociale.risque.SituationContrat;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Takes a snapshot of what all signatories may read. */
@Component
class PriseDInstantane {

    private final RisqueConsultation risque;
    private final JalonsSuivis jalons;
    private final EngagementsConsultation engagements;
    private final Blocages blocages;

    PriseDInstantane(
            RisqueConsultation risque, JalonsSuivis jalons, EngagementsConsultation engagements, Blocages blocages) {
        this.risque = risque;
        this.jalons = jalons;
        this.engagements = engagements;
        this.blocages = blocages;
    }

    Instantane prendre(UUID contrat) {
        SituationContrat situation = risque.pourTous(contrat);
        Map<UUID, Map<Jalon, JalonFige>> etapes = jalons.des(List.of(contrat)).stream()
                .collect(Collectors.groupingBy(
                        JalonDeProjet::projetId,
                        Collectors.toMap(
                                JalonDeProjet::jalon,
                                jalon -> new JalonFige(jalon.statut(), jalon.prevu(), jalon.reel()))));
        return new Instantane(
                situation.jour(),
                situation.ensemble().objectif(),
                situation.ensemble().projets().stream()
                        .map(projet -> projet(
                                projet, etapes.getOrDefault(projet.projet().id(), Map.of())))
                        .toList(),
                engagements.lister(contrat).stream()
                        .map(fiche -> engagement(fiche, situation.jour()))
                        .toList(),
                blocages.figes(contrat, situation));
    }

    private static ProjetFige projet(Appreciation projet, Map<Jalon, JalonFige> etapes) {
        return new ProjetFige(
                projet.projet().id(),
                projet.projet().nom(),
                projet.projet().lls(),
                projet.niveau(),
                projet.estObtenu(),
                projet.motif(),
                projet.projet().confidentiel() ? Map.of() : etapes,
                projet.projet().confidentiel());
    }

    private static EngagementFige engagement(EngagementFiche fiche, LocalDate jour) {
        return new EngagementFige(
                fiche.id(),
                fiche.numero(),
                fiche.intitule(),
                fiche.signatairePilote().nom(),
                fiche.statut(),
                fiche.echeance(),
                fiche.estEnRetardLe(jour));
    }
}
