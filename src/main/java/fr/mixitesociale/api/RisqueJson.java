package fr.mixitesociale.api;

import fr.mixitesociale.risque.Appreciation;
import fr.mixitesociale.risque.Bilan;
import fr.mixitesociale.risque.Niveau;
import fr.mixitesociale.risque.SituationContrat;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a contract is; what is not known is null, never 0. */
@Schema(name = "Risque")
record RisqueJson(
        LocalDate jour,

        @Schema(description = "Logements sociaux dus sur la période") @Nullable
        Integer objectif,

        @Schema(description = "Logements agréés ou conventionnés dans la période : ils entrent au bilan")
        int obtenu,

        @Schema(description = "Logements sécurisés, obtenus compris")
        int securise,

        @Schema(description = "Logements probables") int probable,
        @Schema(description = "Logements à risque") int risque,

        @Schema(description = "Ce qui manque à la liste pour atteindre l’objectif")
        int manque,

        String phrase,

        @Schema(description = "Une phrase par projet à risque")
        List<String> raisons,

        List<ProjetClasse> projets) {

    /** A project and the rule that classed it. */
    @Schema(name = "ProjetClasse")
    record ProjetClasse(
            String projet,
            String nom,
            @Nullable Integer lls,

            @Schema(description = "Absent quand le projet n’entre dans aucun bilan de la période") @Nullable
            Niveau niveau,

            String regle,
            String motif) {

        static ProjetClasse de(Appreciation appreciation) {
            return new ProjetClasse(
                    appreciation.projet().id().toString(),
                    appreciation.projet().nom(),
                    appreciation.projet().lls(),
                    appreciation.niveau(),
                    appreciation.regle().name(),
                    appreciation.motif());
        }
    }

    static RisqueJson de(SituationContrat situation) {
        Bilan bilan = situation.ensemble();
        return new RisqueJson(
                situation.jour(),
                bilan.objectif(),
                bilan.obtenus(),
                bilan.logements(Niveau.SECURISE),
                bilan.logements(Niveau.PROBABLE),
                bilan.logements(Niveau.RISQUE),
                bilan.manque(),
                situation.phrase(),
                situation.raisons(),
                bilan.projets().stream().map(ProjetClasse::de).toList());
    }
}
