package fr.mixitesociale.risque;

import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.socle.CodeInsee;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The comment of a commune on its figure, as a person sees it.
 *
 * @param auteur « Commune d’Aubrac-sur-Mirande »
 * @param texte null while nothing is written
 * @param lectureSeule why this person does not write it, and who may; null when they may
 */
public record FicheCommentaire(
        UUID id,
        long version,
        CodeInsee commune,
        String auteur,
        @Nullable String texte,
        @Nullable String lectureSeule) implements Serializable {

    static List<FicheCommentaire> de(Participation participation, List<CommentaireRisque> ecrits) {
        Map<UUID, CommentaireRisque> parId =
                ecrits.stream().collect(Collectors.toMap(ecrit -> ecrit.id, Function.identity()));
        return participation.contrat().communes().stream()
                .map(commune -> {
                    UUID id = CommentaireRisque.id(participation.contrat().id(), commune.valeur());
                    @Nullable CommentaireRisque ecrit = parId.get(id);
                    return new FicheCommentaire(
                            id,
                            ecrit == null ? 0 : ecrit.version(),
                            commune,
                            participation
                                    .contrat()
                                    .signataire(NatureSignataire.COMMUNE, commune.valeur())
                                    .map(Signataire::nom)
                                    .orElseGet(commune::valeur),
                            ecrit == null ? null : ecrit.texte,
                            DroitCommentaire.refus(participation, commune));
                })
                .toList();
    }
}
