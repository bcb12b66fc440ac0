package fr.mixitesociale.engagement;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.GenresDObjets;
import fr.mixitesociale.contrat.ObjetDuContrat;
import fr.mixitesociale.contrat.Participation;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where engagements and points de vigilance come from, as the person may know it. */
@Component
public class Origines {

    private final AccesContrat acces;
    private final GenresDObjets genres;

    Origines(AccesContrat acces, GenresDObjets genres) {
        this.acces = acces;
        this.genres = genres;
    }

    /** @return the object, with its title and its tab; empty for one this person may not see */
    public Optional<ObjetDuContrat> trouver(UUID contrat, @Nullable Origine origine) {
        return origine == null ? Optional.empty() : trouver(acces.exiger(contrat), origine);
    }

    /** @throws ContratIntrouvable when the person does not see where they say it comes from */
    void exiger(Participation participation, @Nullable Origine origine) {
        if (origine != null && trouver(participation, origine).isEmpty()) {
            throw new ContratIntrouvable();
        }
    }

    private Optional<ObjetDuContrat> trouver(Participation participation, Origine origine) {
        return genres.objet(participation, origine.objet(), origine.id());
    }
}
