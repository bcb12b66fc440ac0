package fr.mixitesociale.alerte;

import fr.mixitesociale.acces.UtilisateurCourant;
import fr.mixitesociale.socle.RefusMetier;
import java.time.Clock;
import java.time.DayOfWeek;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What one person wants to receive; nobody reads or writes anyone else's. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class PreferencesService {

    private static final int COURRIEL_MAX = 254;

    /** One address, without name or comment: enough to refuse a slip; only a message received proves the rest. */
    private static final Pattern COURRIEL =
            Pattern.compile("[A-Za-z0-9._%+'-]+@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9-]+)+");

    private final PreferencesEnBase preferences;
    private final UtilisateurCourant courant;
    private final Courrier courrier;
    private final Clock horloge;

    PreferencesService(PreferencesEnBase preferences, UtilisateurCourant courant, Courrier courrier, Clock horloge) {
        this.preferences = preferences;
        this.courant = courant;
        this.courrier = courrier;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    public Preferences lire() {
        return preferences.de(moi()).orElse(Preferences.USUELLES);
    }

    /** Whether this portal sends anything at all. */
    @Transactional(readOnly = true)
    public boolean envoie() {
        return courrier.estConfigure();
    }

    /** @return as they are kept now */
    public Preferences enregistrer(Preferences saisies) {
        Preferences propres = verifier(saisies);
        if (saisies.version() == 0) {
            try {
                preferences.ajouter(moi(), propres, horloge.instant());
            } catch (DuplicateKeyException _) {
                throw new RefusMetier("alerte.refus.ailleurs");
            }
        } else if (!preferences.remplacer(moi(), propres, horloge.instant())) {
            throw new RefusMetier("alerte.refus.ailleurs");
        }
        return lire();
    }

    private static Preferences verifier(Preferences saisies) {
        @Nullable
        String courriel = saisies.courriel() == null || saisies.courriel().isBlank()
                ? null
                : saisies.courriel().strip();
        if (courriel == null && saisies.rythme() != Rythme.JAMAIS) {
            throw new RefusMetier("alerte.refus.courriel_absent");
        }
        if (courriel != null
                && (courriel.length() > COURRIEL_MAX
                        || !COURRIEL.matcher(courriel).matches())) {
            throw new RefusMetier("alerte.refus.courriel");
        }
        if (saisies.sujets().isEmpty() && saisies.rythme() != Rythme.JAMAIS) {
            throw new RefusMetier("alerte.refus.sujets");
        }
        DayOfWeek jour = saisies.jour().compareTo(DayOfWeek.FRIDAY) > 0 ? DayOfWeek.MONDAY : saisies.jour();
        return new Preferences(courriel, saisies.rythme(), jour, saisies.sujets(), saisies.version());
    }

    private UUID moi() {
        return courant.exiger().compte();
    }
}
