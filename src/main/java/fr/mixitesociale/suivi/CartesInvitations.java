package fr.mixitesociale.suivi;

import fr.mixitesociale.acces.Role;
import fr.mixitesociale.acces.UtilisateurCourant;
import fr.mixitesociale.socle.CarteAccueil;
import fr.mixitesociale.socle.CarteAccueil.Genre;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.SourceAccueil;
import fr.mixitesociale.socle.SujetAlerte;
import fr.mixitesociale.suivi.ui.InvitationsNavigation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The invitations of a partner, on their home page: to answer first, then those to come and what can be read. */
@Component
class CartesInvitations implements SourceAccueil {

    private static final int CARTES_MAX = 5;

    private final InvitationsReunionConsultation invitations;
    private final UtilisateurCourant courant;
    private final Clock horloge;

    CartesInvitations(InvitationsReunionConsultation invitations, UtilisateurCourant courant, Clock horloge) {
        this.invitations = invitations;
        this.courant = courant;
        this.horloge = horloge;
    }

    @Override
    public SujetAlerte sujet() {
        return SujetAlerte.COPIL;
    }

    @Override
    public List<CarteAccueil> cartes() {
        if (!courant.exiger().a(Role.SIGNATAIRE_ASSOCIE)) {
            return List.of();
        }
        LocalDate aujourdhui = LocalDate.now(horloge);
        return invitations.recues().stream()
                .filter(recue -> recue.estAVenirLe(aujourdhui) || recue.valeur(ChampReunion.COMPTE_RENDU) != null)
                .limit(CARTES_MAX)
                .map(recue -> carte(recue, aujourdhui))
                .toList();
    }

    private static CarteAccueil carte(InvitationRecue recue, LocalDate aujourdhui) {
        boolean aRepondre = recue.estAVenirLe(aujourdhui) && recue.vient() == null;
        String cle = aRepondre ? "repondre" : recue.estAVenirLe(aujourdhui) ? "a_venir" : "compte_rendu";
        return new CarteAccueil(
                aRepondre ? Genre.A_FAIRE : Genre.A_SAVOIR,
                recue.intitule(),
                Phrases.de(
                        "suivi.carte." + cle,
                        recue.contrat(),
                        recue.periode().libelle(),
                        FormatFr.dateLongue(recue.jour())),
                aRepondre ? recue.jour() : null,
                Phrases.de("suivi.carte.%s.action".formatted(cle)),
                InvitationsNavigation.invitation(recue.id()));
    }
}
