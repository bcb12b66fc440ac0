package fr.mixitesociale.api;

import fr.mixitesociale.bilan.BilanDuContrat;
import fr.mixitesociale.bilan.BilanDuContrat.Partie;
import fr.mixitesociale.bilan.FicheObservation;
import fr.mixitesociale.bilan.MotsDuBilan;
import fr.mixitesociale.bilan.ResultatCommune;
import fr.mixitesociale.bilan.SuiteCommune;
import fr.mixitesociale.contrat.Piece;
import fr.mixitesociale.droit.bilan.Atteinte;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The bilan triennal of a contract. */
record BilanJson(
        UUID contrat,
        String periode,
        LocalDate jour,
        boolean fini,
        String phrase,
        List<ResultatJson> communes,
        List<ProjetJson> projets,
        List<PartieJson> parties,
        List<DifficulteJson> difficultes,
        List<ObservationJson> observations,
        List<SuiteCommune> suites) {

    static BilanJson de(BilanDuContrat bilan) {
        var situation = bilan.situation();
        return new BilanJson(
                situation.contrat().id(),
                situation.contrat().periode().libelle(),
                situation.jour(),
                bilan.estFini(),
                situation.phrase(),
                bilan.communes().stream().map(ResultatJson::de).toList(),
                situation.ensemble().projets().stream()
                        .map(projet -> new ProjetJson(
                                projet.projet().nom(), projet.projet().lls(), projet.estObtenu(), projet.motif()))
                        .toList(),
                bilan.parties().stream().map(PartieJson::de).toList(),
                bilan.difficultes().stream()
                        .map(une -> new DifficulteJson(
                                une.projet(),
                                une.nature().name(),
                                une.description(),
                                une.signaleeLe(),
                                une.leveeLe(),
                                MotsDuBilan.reponse(une)))
                        .toList(),
                bilan.observations().stream().map(ObservationJson::de).toList(),
                bilan.suites());
    }

    @Schema(name = "BilanCommune")
    record ResultatJson(
            String commune,
            @Nullable Integer objectif,
            int realise,
            @Nullable Integer plai,
            @Nullable Integer pls,
            Atteinte quantitative,
            Atteinte qualitative,

            @Schema(description = "Chaque moitié, avec ses chiffres et son article")
            List<String> motifs,

            @Schema(description = "Réalisés publiés par l’État pour la période") @Nullable
            Integer publie) {

        static ResultatJson de(ResultatCommune commune) {
            return new ResultatJson(
                    commune.nom(),
                    commune.objectif(),
                    commune.realise(),
                    commune.plai(),
                    commune.pls(),
                    commune.quantitative(),
                    commune.qualitative(),
                    MotsDuBilan.motifs(commune),
                    commune.publie() == null ? null : commune.publie().realise());
        }
    }

    @Schema(name = "BilanProjet")
    record ProjetJson(String nom, @Nullable Integer lls, boolean compte, String motif) {}

    @Schema(name = "BilanPartie")
    record PartieJson(String signataire, long tenus, List<EngagementJson> engagements) {

        static PartieJson de(Partie partie) {
            return new PartieJson(
                    partie.signataire().nom(),
                    partie.tenus(),
                    partie.engagements().stream()
                            .map(tenu -> new EngagementJson(
                                    tenu.fiche().id(),
                                    tenu.fiche().numero(),
                                    tenu.fiche().intitule(),
                                    tenu.fiche().statut().name(),
                                    tenu.fiche().echeance(),
                                    MotsDuBilan.mesure(tenu.fiche()),
                                    tenu.preuves().stream().map(PreuveJson::de).toList()))
                            .toList());
        }
    }

    @Schema(name = "BilanEngagement")
    record EngagementJson(
            UUID id,
            String numero,
            String intitule,
            String statut,
            @Nullable LocalDate echeance,
            String mesure,
            List<PreuveJson> preuves) {}

    @Schema(name = "BilanPreuve")
    record PreuveJson(UUID id, String nom, Instant deposeeLe, String sha256) {

        static PreuveJson de(Piece piece) {
            return new PreuveJson(piece.id(), piece.nom(), piece.deposeLe(), piece.sha256());
        }
    }

    @Schema(name = "BilanDifficulte")
    record DifficulteJson(
            String projet,
            String nature,
            String description,
            Instant signaleeLe,
            @Nullable Instant leveeLe,
            String reponse) {}

    @Schema(name = "BilanObservation")
    record ObservationJson(
            String signataire,
            @Nullable String texte,
            @Nullable Instant le) {

        static ObservationJson de(FicheObservation fiche) {
            return new ObservationJson(fiche.auteur(), fiche.texte(), fiche.le());
        }
    }
}
