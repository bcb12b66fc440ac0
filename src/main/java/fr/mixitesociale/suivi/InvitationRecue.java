package fr.mixitesociale.suivi;

import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.engagement.Theme;
import fr.mixitesociale.suivi.InvitationsReunion.Recue;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All that a guest sees of a contract: the meeting they are invited to, its minutes once held if they are shared. Neither
 * who else comes, nor what was decided, nor anything else of the contract.
 *
 * @param contrat title of the contract
 * @param valeurs the fields of the meeting a guest may see
 * @param vient what they answered; null while they did not
 */
public record InvitationRecue(
        UUID id,
        String contrat,
        PeriodeTriennale periode,
        NatureReunion nature,
        @Nullable Theme theme,
        String intitule,
        LocalDate jour,
        StatutReunion statut,
        Map<ChampReunion, String> valeurs,
        @Nullable Boolean vient) {

    private static final Set<ChampReunion> TOUJOURS = EnumSet.of(
            ChampReunion.JOUR,
            ChampReunion.DEBUT,
            ChampReunion.DUREE,
            ChampReunion.LIEU,
            ChampReunion.VISIO,
            ChampReunion.ORDRE_DU_JOUR,
            ChampReunion.MOTIF);

    static InvitationRecue de(Recue recue, Reunion reunion) {
        boolean compteRendu = reunion.partage && reunion.statut == StatutReunion.TENUE;
        return new InvitationRecue(
                recue.id(),
                recue.intitule(),
                new PeriodeTriennale(recue.periode()),
                reunion.nature,
                reunion.nature == NatureReunion.ATELIER ? reunion.theme : null,
                reunion.intitule,
                reunion.jour,
                reunion.statut,
                Valeurs.de(reunion, ChampReunion.class).entrySet().stream()
                        .filter(valeur -> TOUJOURS.contains(valeur.getKey())
                                || (compteRendu && valeur.getKey() == ChampReunion.COMPTE_RENDU))
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)),
                recue.vient());
    }

    public @Nullable String valeur(ChampReunion champ) {
        return valeurs.get(champ);
    }

    /** Still to come on this day: an answer is awaited. */
    public boolean estAVenirLe(LocalDate aujourdhui) {
        return statut == StatutReunion.PREVUE && !jour.isBefore(aujourdhui);
    }

    Rendezvous rendezvous() {
        return Rendezvous.de(id, intitule, valeurs, statut);
    }
}
