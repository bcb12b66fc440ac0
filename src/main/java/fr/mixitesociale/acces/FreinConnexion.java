package fr.mixitesociale.acces;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever guesses passwords, on screens and API alike. Three counts: an account tried from one address (5),
 * an account tried from anywhere (10), an address trying any account (30: a town hall shares one). Refused attempts do
 * not count, so one attacker cannot lock the owner out: from another address the owner still gets in, and from an
 * address where they succeeded lately even an attack from everywhere does not stop them. Unknown logins are slowed like
 * known ones. Each node counts for itself.
 */
@Component
class FreinConnexion {

    static final int SEUIL_COMPTE_ET_ADRESSE = 5;
    static final int SEUIL_COMPTE = 10;
    static final int SEUIL_ADRESSE = 30;
    private static final Duration ADRESSE_CONNUE = Duration.ofDays(30);

    private final CompteurEchecs parCompteEtAdresse;
    private final CompteurEchecs parCompte;
    private final CompteurEchecs parAdresse;
    private final Cache<String, Boolean> adressesConnues;

    FreinConnexion(Clock horloge) {
        parCompteEtAdresse = new CompteurEchecs(horloge, SEUIL_COMPTE_ET_ADRESSE);
        parCompte = new CompteurEchecs(horloge, SEUIL_COMPTE);
        parAdresse = new CompteurEchecs(horloge, SEUIL_ADRESSE);
        adressesConnues = Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterAccess(ADRESSE_CONNUE)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(horloge.millis()))
                .build();
    }

    /** An attempt under way: a failure unless said otherwise. */
    final class Tentative {

        private final String compte;
        private final String adresse;
        private final String paire;
        private final List<CompteurEchecs.Prise> prises = new ArrayList<>(3);

        private Tentative(String compte, String adresse) {
            this.compte = compte;
            this.adresse = adresse;
            this.paire = compte + '\n' + adresse;
        }

        private void prendre() {
            try {
                prises.add(parCompteEtAdresse.prendre(paire));
                prises.add(parAdresse.prendre(adresse));
                if (adressesConnues.getIfPresent(paire) == null) {
                    prises.add(parCompte.prendre(compte));
                }
            } catch (TropDeTentatives refus) {
                annuler();
                throw refus;
            }
        }

        /** The password was right. */
        void reussie() {
            annuler();
            prises.getFirst().oublier();
            adressesConnues.put(paire, true);
        }

        /** The password could not be judged: not the person's fault. */
        void annuler() {
            prises.forEach(CompteurEchecs.Prise::rendre);
        }
    }

    /** Opens an attempt, or throws {@link TropDeTentatives}. */
    Tentative ouvrir(String identifiant, String adresse) {
        Tentative tentative = new Tentative(NouveauCompte.normaliser(identifiant), adresse);
        tentative.prendre();
        return tentative;
    }
}
