package fr.mixitesociale.contrat;

import fr.mixitesociale.acces.UtilisateurCourant;
import fr.mixitesociale.contrat.ui.ContratsNavigation;
import fr.mixitesociale.socle.CarteAccueil;
import fr.mixitesociale.socle.CarteAccueil.Genre;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.SourceAccueil;
import fr.mixitesociale.socle.SujetAlerte;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The contracts on the home page: those that move, and what the others wrote in them since the last visit. */
@Component
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
class CartesContrats implements SourceAccueil {

    /** A préfet has dozens: the page says the first, the list has them all. */
    private static final int CONTRATS_MAX = 3;

    private static final int LIGNES_MAX = 5;

    private final ContratsConsultation contrats;
    private final HistoriqueConsultation historique;
    private final UtilisateurCourant utilisateur;
    private final Clock horloge;

    CartesContrats(
            ContratsConsultation contrats,
            HistoriqueConsultation historique,
            UtilisateurCourant utilisateur,
            Clock horloge) {
        this.contrats = contrats;
        this.historique = historique;
        this.utilisateur = utilisateur;
        this.horloge = horloge;
    }

    @Override
    public SujetAlerte sujet() {
        return SujetAlerte.CONTRATS;
    }

    @Override
    public List<CarteAccueil> cartes() {
        return vivants()
                .map(contrat -> new CarteAccueil(
                        Genre.A_SAVOIR,
                        Phrases.de(
                                "contrat.carte.titre",
                                contrat.intitule(),
                                contrat.periode().libelle()),
                        Phrases.de(
                                contrat.statut().redactionOuverte() ? "contrat.carte.redaction" : "contrat.carte.suivi",
                                contrat.statut().libelle()),
                        null,
                        Phrases.de("contrat.carte.ouvrir"),
                        ContratsNavigation.contrat(contrat.id()),
                        contrat.id()))
                .toList();
    }

    @Override
    public List<Nouveaute> nouveautes(Instant depuis) {
        String moi = utilisateur.exiger().identifiant();
        LocalDate jour = LocalDate.ofInstant(depuis, horloge.getZone());
        RechercheHistorique recherche = new RechercheHistorique("", "", "", null, "", jour, null);
        return vivants()
                .flatMap(contrat -> historique.page(contrat.id(), recherche, 0, LIGNES_MAX).lignes().stream()
                        .filter(ligne -> ligne.le().isAfter(depuis)
                                && !ligne.auteur().identifiant().equals(moi))
                        .map(ligne -> nouveaute(contrat, ligne)))
                .toList();
    }

    private static Nouveaute nouveaute(Contrat contrat, LigneHistorique ligne) {
        return new Nouveaute(
                ligne.le(),
                Phrases.de(
                        "contrat.nouveaute." + ligne.evenement(),
                        contrat.intitule(),
                        ligne.auteur().nom(),
                        ligne.libelleObjet(),
                        ligne.objet().titre(),
                        ligne.libelleChamp()),
                ContratsNavigation.onglet(contrat.id(), ligne.objet().onglet()));
    }

    private Stream<Contrat> vivants() {
        return contrats.mesContrats().stream()
                .filter(contrat -> contrat.statut().suiviOuvert())
                .limit(CONTRATS_MAX);
    }
}
