package fr.mixitesociale.objectif;

import fr.mixitesociale.contrat.ObjetDuContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.territoire.Commune;
import fr.mixitesociale.territoire.Referentiel;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Scenarios in the history: those of another side do not show there either, until they are shared. */
@Component
class ObjetsScenario extends Objets {

    private static final String PARTAGE = "partage";

    private final Scenarios scenarios;
    private final ScenariosService service;
    private final Referentiel referentiel;

    ObjetsScenario(Scenarios scenarios, ScenariosService service, Referentiel referentiel) {
        super(JournalObjectifs.SCENARIO);
        this.scenarios = scenarios;
        this.service = service;
        this.referentiel = referentiel;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ObjetDuContrat> objets(Participation participation, Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : scenarios.duContrat(participation.contrat().id()).stream()
                        .filter(scenario -> ids.contains(scenario.id.toString()))
                        .filter(scenario -> ScenariosConsultation.estLisible(scenario, participation))
                        .map(scenario -> decrire(scenario.id.toString(), scenario.nom, scenario.estSupprime()))
                        .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> caches(Participation participation) {
        return scenarios.duContrat(participation.contrat().id()).stream()
                .filter(scenario -> !ScenariosConsultation.estLisible(scenario, participation))
                .map(scenario -> scenario.id.toString())
                .collect(Collectors.toSet());
    }

    @Override
    public boolean estCommentable() {
        return false;
    }

    @Override
    public String libelleChamp(String champ) {
        return Phrases.trouver("objectif.scenario.champ." + champ)
                .or(() -> CodeInsee.lire(champ).flatMap(referentiel::commune).map(Commune::nom))
                .orElse(champ);
    }

    @Override
    public String libelleValeur(String champ, @Nullable String canonique) {
        if (canonique == null) {
            return "";
        }
        if (PARTAGE.equals(champ)) {
            return Phrases.de("objectif.scenario.partage_fait");
        }
        return CodeInsee.lire(champ).isPresent() ? FormatFr.entier(Integer.valueOf(canonique)) : canonique;
    }

    @Override
    public void retablir(Participation participation, String id) {
        service.retablir(participation.contrat().id(), UUID.fromString(id));
    }
}
