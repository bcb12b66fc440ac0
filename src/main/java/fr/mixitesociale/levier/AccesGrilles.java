package fr.mixitesociale.levier;

import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.engagement.Theme;
import fr.mixitesociale.socle.Phrases;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who opens which grid: the obligatory signatories all four, an associated one those it is invited to. Each side writes its
 * own answers, as long as the contract is being written.
 */
@Component
class AccesGrilles {

    private final Invitations invitations;

    AccesGrilles(Invitations invitations) {
        this.invitations = invitations;
    }

    /** Themes whose grid this person reads; a statement for an associated signatory, none for the others. */
    Set<Theme> themes(Participation participation) {
        return themes(participation, estAssocie(participation) ? invites(participation) : List.of());
    }

    Set<Theme> themes(Participation participation, List<Invitations.Ligne> invites) {
        Signataire cote = participation.cote();
        if (cote == null || cote.obligatoire()) {
            return EnumSet.allOf(Theme.class);
        }
        Set<Theme> themes = EnumSet.noneOf(Theme.class);
        invites.stream()
                .filter(invite -> invite.signataire().equals(cote.id()))
                .forEach(invite -> themes.add(invite.theme()));
        return themes;
    }

    private List<Invitations.Ligne> invites(Participation participation) {
        return invitations.du(participation.contrat().id());
    }

    private static boolean estAssocie(Participation participation) {
        return participation.cote() != null && !participation.cote().obligatoire();
    }

    /** @return why this person answers nothing in this grid, and who may; null when they may */
    static @Nullable String refusDeRepondre(Participation participation, Theme theme, Set<Theme> themes) {
        if (participation.cote() == null) {
            return Phrases.de("levier.refus.sans_cote");
        }
        if (!themes.contains(theme)) {
            return Phrases.de("levier.refus.non_invite");
        }
        StatutContrat statut = participation.contrat().statut();
        return statut.redactionOuverte()
                ? null
                : Phrases.de("levier.refus.ferme", statut.libelle().toLowerCase(Phrases.LANGUE));
    }

    /** @return why this person invites nobody; null when they may */
    static @Nullable String refusDInviter(Participation participation) {
        Signataire cote = participation.cote();
        boolean invite = participation.estEtat() || (cote != null && Cahiers.estCommun(cote));
        if (!invite) {
            return Phrases.de("levier.refus.inviter");
        }
        StatutContrat statut = participation.contrat().statut();
        return statut.redactionOuverte()
                ? null
                : Phrases.de("levier.refus.ferme", statut.libelle().toLowerCase(Phrases.LANGUE));
    }
}
