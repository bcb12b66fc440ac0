package fr.mixitesociale.suivi;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.droit.objectif.ObjectifLegal;
import fr.mixitesociale.droit.objectif.ObjectifQualitatif;
import fr.mixitesociale.droit.regles.PeriodeSansRegles;
import fr.mixitesociale.objectif.FicheObjectif;
import fr.mixitesociale.objectif.ObjectifsConsultation;
import fr.mixitesociale.objectif.Tableau;
import fr.mixitesociale.suivi.Comparaison.Ligne;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Article 2 of each contract, its communes added up; a sum that lacks one commune is not known. */
@Component
class ObjectifsCompares {

    private final ObjectifsConsultation objectifs;

    ObjectifsCompares(ObjectifsConsultation objectifs) {
        this.objectifs = objectifs;
    }

    List<Ligne> lignes(List<Contrat> contrats) {
        List<Optional<Tableau>> tableaux = contrats.stream().map(this::tableau).toList();
        return List.of(
                RubriquesComparees.ligne(
                        "type", contrats, contrat -> contrat.type().libelle()),
                RubriquesComparees.ligne(
                        "legal",
                        tableaux,
                        somme(fiche ->
                                fiche.certain().map(ObjectifLegal::objectif).orElse(null))),
                RubriquesComparees.ligne("retenu", tableaux, somme(FicheObjectif::retenu)),
                RubriquesComparees.ligne(
                        "plai_min",
                        tableaux,
                        somme(fiche ->
                                fiche.qualite().map(ObjectifQualitatif::plaiMin).orElse(null))),
                RubriquesComparees.ligne(
                        "pls_max",
                        tableaux,
                        somme(fiche ->
                                fiche.qualite().map(ObjectifQualitatif::plsMax).orElse(null))));
    }

    /** A period no rule set covers has no objective. */
    private Optional<Tableau> tableau(Contrat contrat) {
        try {
            return Optional.of(objectifs.lire(contrat.id()));
        } catch (PeriodeSansRegles _) {
            return Optional.empty();
        }
    }

    private static Function<Optional<Tableau>, @Nullable Object> somme(
            Function<FicheObjectif, @Nullable Integer> chiffre) {
        return tableau -> tableau.map(Tableau::communes)
                .filter(fiches -> fiches.stream().allMatch(fiche -> chiffre.apply(fiche) != null))
                .map(fiches -> fiches.stream()
                        .map(chiffre)
                        .mapToInt(valeur -> valeur == null ? 0 : valeur)
                        .sum())
                .orElse(null);
    }
}
