package fr.mixitesociale.objectif;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.droit.controle.Constat;
import fr.mixitesociale.droit.regles.JeuDeRegles;
import fr.mixitesociale.socle.CodeInsee;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Article 2 of one contract, as it was at one moment and as one person sees it.
 *
 * @param reglesFigees the contract is in force: its rule set no longer follows the law
 * @param repartition of a pooling contract; null for the others
 * @param constats what concerns the whole contract
 */
public record Tableau(
        Contrat contrat,
        JeuDeRegles regles,
        boolean reglesFigees,
        List<FicheObjectif> communes,
        FicheConditions conditions,
        @Nullable Repartition repartition,
        List<Constat> constats) {

    public Tableau {
        communes = List.copyOf(communes);
        constats = List.copyOf(constats);
    }

    public Optional<FicheObjectif> commune(CodeInsee code) {
        return communes.stream().filter(fiche -> fiche.commune().equals(code)).findFirst();
    }

    public Optional<FicheObjectif> ligne(UUID id) {
        return communes.stream().filter(fiche -> fiche.id().equals(id)).findFirst();
    }

    public List<FicheObjectif> mutualisees() {
        return communes.stream().filter(FicheObjectif::mutualise).toList();
    }
}
