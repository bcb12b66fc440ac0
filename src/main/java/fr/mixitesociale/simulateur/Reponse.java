package fr.mixitesociale.simulateur;

import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.droit.controle.Amenagement;
import fr.mixitesociale.droit.objectif.Evaluation;
import fr.mixitesociale.droit.regles.JeuDeRegles;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer: the objective in one sentence, its figures, what each contract allows, what to beware of, « et si ? ».
 *
 * @param titre the sentence that matters, without full stop
 * @param sousTitre how it comes, in one sentence
 * @param mention « simulation, base non légale » with its reason; null on the inventory the law founds the period on
 */
public record Reponse(
        PeriodeTriennale periode,
        JeuDeRegles regles,
        Depuis depuis,
        Evaluation evaluation,
        String titre,
        String sousTitre,
        List<Chiffre> chiffres,
        List<Offre> offres,
        @Nullable String mention,
        List<String> avertissements,
        EtSi etSi) {

    public Reponse {
        chiffres = List.copyOf(chiffres);
        offres = List.copyOf(offres);
        avertissements = List.copyOf(avertissements);
    }

    public Offre offre(Amenagement type) {
        return offres.stream().filter(offre -> offre.type() == type).findFirst().orElseThrow();
    }
}
