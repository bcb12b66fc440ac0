package fr.mixitesociale.objectif;

import fr.mixitesociale.contrat.ObjetDuContrat;
import fr.mixitesociale.contrat.ObjetsDuContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.socle.Identifiants;
import fr.mixitesociale.socle.Phrases;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the objects of article 2 have in common for the rest of the house. */
abstract class Objets implements ObjetsDuContrat {

    private final String objet;

    Objets(String objet) {
        this.objet = objet;
    }

    @Override
    public String objet() {
        return objet;
    }

    @Override
    public String libelle() {
        return Phrases.de(objet.replace('_', '.') + ".objet");
    }

    @Override
    public Set<String> caches(Participation participation) {
        return Set.of();
    }

    ObjetDuContrat decrire(String id, String titre, boolean supprime) {
        return new ObjetDuContrat(objet, id, titre, ChapitreObjectifs.CLE, supprime);
    }

    /** The history may hold anything: what is no identifier names nothing. */
    static List<UUID> identifiants(Collection<String> ids) {
        return ids.stream().flatMap(Identifiants::lire).toList();
    }
}
