package fr.mixitesociale.calendrier;

import fr.mixitesociale.acces.Role;
import fr.mixitesociale.acces.Systeme;
import fr.mixitesociale.acces.Utilisateur;
import fr.mixitesociale.acces.UtilisateurCourant;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.socle.Changement;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.PremiereSaisie;
import fr.mixitesociale.socle.RefusDroit;
import fr.mixitesociale.socle.RefusMetier;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the exemptions and the carences of a département and dates their steps: the State's part. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class DemarchesService {

    /** Kind of object, as in {@link Changement}. */
    public static final String OBJET = "demarche";

    private static final int REFERENCE_MAX = 200;

    private final Demarches demarches;
    private final UtilisateurCourant courant;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    DemarchesService(
            Demarches demarches, UtilisateurCourant courant, ApplicationEventPublisher evenements, Clock horloge) {
        this.demarches = demarches;
        this.courant = courant;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** @param periode the one a carence judges, the one an exemption is for */
    @PremiereSaisie
    public UUID ouvrir(CodeInsee commune, PeriodeTriennale periode, MotifDemarche motif) {
        exigerEtat(commune);
        if (demarches.existe(commune, periode, motif.demarche())) {
            throw new RefusMetier("calendrier.refus.existe", motif.demarche().libelle(), periode.libelle());
        }
        Demarche demarche = new Demarche(UUID.randomUUID(), commune, periode, motif.demarche(), motif, Map.of(), 0);
        demarches.ouvrir(demarche, horloge.instant(), courant.exiger().identifiant());
        publier(demarche, "creation", null, motif.name());
        return demarche.id();
    }

    /**
     * @param le null takes the date away
     * @param versionLue of the procedure as it was shown
     */
    public void dater(UUID id, EtapeSru etape, @Nullable LocalDate le, @Nullable String reference, long versionLue) {
        Demarche demarche = demarches
                .tenir(id)
                .filter(trouvee -> courant.couvre(trouvee.commune()))
                .orElseThrow(() -> new RefusDroit("calendrier.refus.introuvable"));
        exigerEtat(demarche.commune());
        if (demarche.version() != versionLue) {
            throw new RefusMetier("calendrier.refus.changee");
        }
        @Nullable EtapeDatee avant = demarche.faites().get(etape);
        @Nullable EtapeDatee apres = le == null ? null : new EtapeDatee(le, propre(reference));
        if (Objects.equals(avant, apres)) {
            return;
        }
        if (apres == null) {
            demarches.effacer(id, etape);
        } else {
            exigerCoherence(demarche, etape, apres.le());
            demarches.dater(
                    id, etape, apres, horloge.instant(), courant.exiger().identifiant());
        }
        demarches.changeeDeVersion(id);
        publier(demarche, etape.name(), enTexte(avant), enTexte(apres));
    }

    private void exigerCoherence(Demarche demarche, EtapeSru etape, LocalDate le) {
        if (etape.demarche() != demarche.nature()) {
            throw new RefusMetier("calendrier.refus.etape");
        }
        if (le.isAfter(LocalDate.now(horloge))) {
            throw new RefusMetier("calendrier.refus.future");
        }
        demarche.faites().forEach((autre, datee) -> {
            boolean avant = autre.compareTo(etape) < 0 && le.isBefore(datee.le());
            boolean apres = autre.compareTo(etape) > 0 && le.isAfter(datee.le());
            if (avant || apres) {
                throw new RefusMetier(
                        avant ? "calendrier.refus.avant" : "calendrier.refus.apres",
                        autre.libelle(),
                        FormatFr.date(datee.le()));
            }
        });
    }

    private void exigerEtat(CodeInsee commune) {
        Utilisateur moi = courant.exiger();
        boolean systeme = Systeme.IDENTIFIANT.equals(moi.identifiant());
        if (!systeme && !(moi.a(Role.PREFET, Role.DDT) && courant.couvre(commune))) {
            throw new RefusDroit("calendrier.refus.etat");
        }
    }

    private static @Nullable String propre(@Nullable String reference) {
        String texte = reference == null ? "" : reference.strip();
        if (texte.length() > REFERENCE_MAX) {
            throw new RefusMetier("calendrier.refus.reference", REFERENCE_MAX);
        }
        return texte.isEmpty() ? null : texte;
    }

    private static @Nullable String enTexte(@Nullable EtapeDatee etape) {
        return etape == null
                ? null
                : etape.reference() == null ? etape.le().toString() : etape.le() + " " + etape.reference();
    }

    private void publier(Demarche demarche, String champ, @Nullable String avant, @Nullable String apres) {
        evenements.publishEvent(new Changement(
                OBJET,
                demarche.id().toString(),
                null,
                courant.exiger().identifiant(),
                horloge.instant(),
                Map.of(champ, new Valeurs(avant, apres))));
    }
}
