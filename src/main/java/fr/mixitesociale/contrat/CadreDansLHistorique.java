package fr.mixitesociale.contrat;

import fr.mixitesociale.socle.Phrases;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The frame of the contract as the history tells it; its acts are undone by their contrary, not from there. */
@Component
class CadreDansLHistorique implements ObjetsDuContrat {

    @Override
    public String objet() {
        return JournalDuCadre.OBJET;
    }

    @Override
    public String libelle() {
        return Phrases.de("contrat.objet");
    }

    @Override
    public List<ObjetDuContrat> objets(Participation participation, Collection<String> ids) {
        Contrat contrat = participation.contrat();
        String id = contrat.id().toString();
        return ids.contains(id)
                ? List.of(new ObjetDuContrat(JournalDuCadre.OBJET, id, contrat.intitule(), "synthese", false))
                : List.of();
    }

    @Override
    public Set<String> caches(Participation participation) {
        return Set.of();
    }

    @Override
    public String libelleChamp(String champ) {
        return Phrases.trouver("contrat.champ." + champ).orElse(champ);
    }

    @Override
    public String libelleValeur(String champ, @Nullable String canonique) {
        String valeur = Objects.requireNonNullElse(canonique, "");
        return "statut".equals(champ)
                ? Phrases.trouver("contrat.statut." + valeur).orElse(valeur)
                : valeur;
    }

    @Override
    public boolean estCommentable() {
        return false;
    }
}
