package fr.mixitesociale.copil;

import fr.mixitesociale.contrat.ObjetDuContrat;
import fr.mixitesociale.contrat.ObjetsDuContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.socle.Phrases;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The COPIL opened from the portal, as the history knows them: opened, then closed, never changed. */
@Component
class SeancesDansLHistorique implements ObjetsDuContrat {

    private final Seances seances;

    SeancesDansLHistorique(Seances seances) {
        this.seances = seances;
    }

    @Override
    public String objet() {
        return SeancesService.OBJET;
    }

    @Override
    public String libelle() {
        return Phrases.de("copil.objet");
    }

    @Override
    public List<ObjetDuContrat> objets(Participation participation, Collection<String> ids) {
        return seances.duContrat(participation.contrat().id()).stream()
                .filter(seance -> ids.contains(seance.id().toString()))
                .map(seance -> new ObjetDuContrat(
                        objet(), seance.id().toString(), seance.intitule(), SeancesNavigation.ONGLET, false))
                .toList();
    }

    @Override
    public Set<String> caches(Participation participation) {
        return Set.of();
    }

    @Override
    public String libelleChamp(String champ) {
        return Phrases.trouver("copil.champ." + champ).orElse(champ);
    }

    @Override
    public boolean estCommentable() {
        return false;
    }
}
