package fr.mixitesociale.inventaire;

import fr.mixitesociale.acces.Perimetre;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.acces.Utilisateur;
import fr.mixitesociale.acces.UtilisateurCourant;
import fr.mixitesociale.socle.CarteAccueil;
import fr.mixitesociale.socle.CarteAccueil.Genre;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.SourceAccueil;
import fr.mixitesociale.socle.SujetAlerte;
import fr.mixitesociale.territoire.Departement;
import fr.mixitesociale.territoire.Referentiel;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the inventories have to say on the home page: to the State what it must bring, to everyone the calendar. */
@Component
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
class CartesInventaire implements SourceAccueil {

    private static final String IMPORTS = "imports";

    private final UtilisateurCourant courant;
    private final Referentiel referentiel;
    private final FaitsInventaire faits;
    private final Clock horloge;

    CartesInventaire(UtilisateurCourant courant, Referentiel referentiel, FaitsInventaire faits, Clock horloge) {
        this.courant = courant;
        this.referentiel = referentiel;
        this.faits = faits;
        this.horloge = horloge;
    }

    @Override
    public SujetAlerte sujet() {
        return SujetAlerte.INVENTAIRES;
    }

    @Override
    public List<CarteAccueil> cartes() {
        LocalDate jour = LocalDate.now(horloge);
        Utilisateur moi = courant.exiger();
        List<CarteAccueil> cartes = new ArrayList<>();
        if (moi.a(Role.DDT, Role.PREFET, Role.ADMIN) && faits.aucunInventaireReel()) {
            cartes.add(carte(Genre.A_FAIRE, "inventaire.carte.importer", IMPORTS));
        }
        notification(moi, jour).ifPresent(cartes::add);
        cartes.add(calendrier(jour));
        return cartes;
    }

    /** The préfet notifies the inventory of 1 January before 31 December of the same year (art. L. 302-6). */
    private Optional<CarteAccueil> notification(Utilisateur moi, LocalDate jour) {
        if (!moi.a(Role.DDT, Role.PREFET) || !(moi.perimetre() instanceof Perimetre.SurDepartement(String code))) {
            return Optional.empty();
        }
        if (faits.inventairesNotifies(code, jour.getYear()) > 0) {
            return Optional.empty();
        }
        String annee = String.valueOf(jour.getYear());
        String nom = referentiel.departement(code).map(Departement::nom).orElse(code);
        return Optional.of(new CarteAccueil(
                Genre.A_FAIRE,
                Phrases.de("inventaire.carte.notifier.titre", annee),
                Phrases.de("inventaire.carte.notifier.texte", annee, nom),
                EcheanceInventaire.NOTIFICATION.dans(jour),
                Phrases.de("inventaire.carte.notifier.action"),
                IMPORTS));
    }

    private static CarteAccueil calendrier(LocalDate jour) {
        EcheanceInventaire prochaine = EcheanceInventaire.apres(jour);
        return new CarteAccueil(
                Genre.A_SAVOIR,
                Phrases.de("inventaire.carte.calendrier.titre"),
                Phrases.de("inventaire.carte.calendrier.texte", prochaine.libelle()),
                prochaine.dans(jour),
                Phrases.de("inventaire.carte.calendrier.action"),
                "aide");
    }

    private static CarteAccueil carte(Genre genre, String cle, String lien) {
        return new CarteAccueil(
                genre, Phrases.de(cle + ".titre"), Phrases.de(cle + ".texte"), null, Phrases.de(cle + ".action"), lien);
    }

    @Override
    public List<Nouveaute> nouveautes(Instant depuis) {
        return faits.importsDepuis(depuis);
    }
}
