package fr.mixitesociale.engagement;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.Signataire;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An engagement as a person sees it.
 *
 * @param numero « 2.3 »: third engagement of the second theme
 * @param signataires concerned, besides the one that pilots, in the order of the contract
 * @param valeurs every field's canonical value, for the form
 * @param droit what this person may do with it
 */
public record EngagementFiche(
        UUID id,
        long version,
        String numero,
        Theme theme,
        String intitule,
        Signataire signatairePilote,
        @Nullable String pilote,
        List<Signataire> signataires,
        @Nullable String resultatAttendu,
        @Nullable String methode,
        @Nullable String calendrier,
        @Nullable LocalDate echeance,
        Indicateur indicateur,
        @Nullable String lienPlh,
        StatutEngagement statut,
        @Nullable String avancement,
        @Nullable Origine origine,
        Instant modifieLe,
        Map<String, @Nullable String> valeurs,
        DroitEngagement droit) {

    static EngagementFiche de(Engagement e, Contrat contrat, int place, DroitEngagement droit) {
        Map<String, @Nullable String> valeurs = new LinkedHashMap<>();
        for (ChampEngagement champ : ChampEngagement.values()) {
            valeurs.put(champ.cle(), champ.lire(e));
        }
        return new EngagementFiche(
                e.id,
                e.version(),
                e.theme.numero() + "." + place,
                e.theme,
                e.intitule,
                contrat.signataire(e.signatairePilote).orElseThrow(),
                e.pilote,
                contrat.signataires().stream()
                        .filter(signataire -> e.signataires.contains(signataire.id()))
                        .toList(),
                e.resultatAttendu,
                e.methode,
                e.calendrier,
                e.echeance,
                e.indicateur(),
                e.lienPlh,
                e.statut,
                e.avancement,
                e.origine(),
                e.modifieLe(),
                Collections.unmodifiableMap(valeurs),
                droit);
    }

    public @Nullable String valeur(ChampEngagement champ) {
        return valeurs.get(champ.cle());
    }

    /** Whether its date has passed and something is still awaited. */
    public boolean estEchuLe(LocalDate jour) {
        return echeance != null && echeance.isBefore(jour) && !statut.estClos();
    }

    /** The one rule of lateness: its date has passed and it is not done, or its pilot says it late. */
    public boolean estEnRetardLe(LocalDate jour) {
        return estEchuLe(jour) || estDeclareEnRetardLe(jour);
    }

    /** Late although its date has not come, because its pilot says so: that must be told with it. */
    public boolean estDeclareEnRetardLe(LocalDate jour) {
        return statut == StatutEngagement.EN_RETARD && !estEchuLe(jour);
    }
}
