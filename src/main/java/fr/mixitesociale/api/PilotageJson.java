package fr.mixitesociale.api;

import fr.mixitesociale.cockpit.Alerte;
import fr.mixitesociale.cockpit.Cockpit;
import fr.mixitesociale.cockpit.LigneCockpit;
import fr.mixitesociale.cockpit.Stade;
import fr.mixitesociale.cockpit.SuiviCommune;
import fr.mixitesociale.cockpit.Totaux;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.contrat.TypeContrat;
import fr.mixitesociale.droit.Intervalle;
import fr.mixitesociale.inventaire.SituationCommune;
import fr.mixitesociale.inventaire.Statut;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The cockpit of a territory. */
record PilotageJson(
        String territoire,
        String periode,
        LocalDate jour,

        @Schema(description = "Communes du territoire entier par avancement, filtres non appliqués")
        Map<Stade, Integer> avancement,

        @Schema(description = "Communes du territoire entier par point d’attention, filtres non appliqués")
        Map<Alerte, Integer> alertes,

        @Schema(description = "Sommes sur les communes retenues par les filtres")
        TotauxJson sommes,

        List<LigneJson> communes) {

    static PilotageJson de(Cockpit cockpit, List<LigneCockpit> lignes) {
        Map<Stade, Integer> avancement = new TreeMap<>();
        for (Stade stade : Stade.values()) {
            avancement.put(stade, cockpit.compter(stade));
        }
        Map<Alerte, Integer> alertes = new TreeMap<>();
        for (Alerte alerte : Alerte.values()) {
            alertes.put(alerte, cockpit.compter(alerte));
        }
        return new PilotageJson(
                cockpit.territoire(),
                cockpit.periode().libelle(),
                cockpit.jour(),
                avancement,
                alertes,
                TotauxJson.de(Totaux.de(lignes)),
                lignes.stream().map(LigneJson::de).toList());
    }

    @Schema(name = "PilotageSommes")
    record TotauxJson(
            int communes,
            @Nullable BornesJson manquants,
            int objectif,
            int objectifsInconnus,
            int realises,
            int securises,
            int probables,
            int risques,
            int engagementsEnRetard,
            int jalonsEnRetard,
            int difficultes) {

        static TotauxJson de(Totaux totaux) {
            return new TotauxJson(
                    totaux.communes(),
                    BornesJson.de(totaux.manquants()),
                    totaux.objectif(),
                    totaux.objectifsInconnus(),
                    totaux.obtenus(),
                    totaux.securises(),
                    totaux.probables(),
                    totaux.risques(),
                    totaux.engagementsEnRetard(),
                    totaux.jalonsEnRetard(),
                    totaux.difficultes());
        }
    }

    @Schema(name = "PilotageBornes", description = "Égales quand le nombre est connu exactement")
    record BornesJson(int min, int max) {

        static @Nullable BornesJson de(@Nullable Intervalle bornes) {
            return bornes == null ? null : new BornesJson(bornes.min(), bornes.max());
        }
    }

    @Schema(name = "PilotageCommune")
    record LigneJson(
            String code,
            String nom,
            String groupement,
            @Nullable BigDecimal taux,
            @Nullable BigDecimal tauxCible,
            @Nullable BornesJson manquants,
            @Nullable Statut situation,
            boolean nouvelleEntrante,
            boolean exemptee,
            @Nullable Integer objectif,
            boolean objectifNotifie,
            Stade avancement,
            List<Alerte> alertes,
            @Nullable ContratJson contrat) {

        static LigneJson de(LigneCockpit ligne) {
            SituationCommune inventaire = ligne.inventaire();
            SuiviCommune suivi = ligne.suivi();
            return new LigneJson(
                    ligne.code().valeur(),
                    ligne.nom(),
                    ligne.nomGroupement(),
                    inventaire == null ? null : inventaire.taux(),
                    inventaire == null ? null : inventaire.tauxCible(),
                    BornesJson.de(ligne.manquants()),
                    ligne.statut(),
                    ligne.estNouvelleEntrante(),
                    ligne.estExemptee(),
                    ligne.objectif(),
                    ligne.aUnObjectifNotifie(),
                    ligne.stade(),
                    ligne.alertes().stream().sorted().toList(),
                    suivi == null ? null : ContratJson.de(suivi));
        }
    }

    @Schema(name = "PilotageContrat")
    record ContratJson(
            UUID id,
            String intitule,
            StatutContrat statut,
            TypeContrat type,

            @Schema(description = "Prochain acte et de qui il est attendu ; vide s’il n’y en a pas")
            String attendu,

            int realises,
            int securises,
            int probables,
            int risques,
            @Schema(description = "Du contrat entier") int engagementsEnRetard,
            int jalonsEnRetard,
            int difficultes,
            @Nullable LocalDate dernierCopil,
            @Nullable LocalDate prochainCopil) {

        static ContratJson de(SuiviCommune suivi) {
            return new ContratJson(
                    suivi.contrat(),
                    suivi.intitule(),
                    suivi.statut(),
                    suivi.type(),
                    suivi.attendu(),
                    suivi.projets().obtenus(),
                    suivi.projets().securises(),
                    suivi.projets().probables(),
                    suivi.projets().risques(),
                    suivi.engagementsEnRetard(),
                    suivi.jalonsEnRetard(),
                    suivi.difficultes(),
                    suivi.dernierCopil(),
                    suivi.prochainCopil());
        }
    }
}
