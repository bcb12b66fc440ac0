package fr.mixitesociale.inventaire;

import fr.mixitesociale.acces.Utilisateur;
import fr.mixitesociale.acces.UtilisateurCourant;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Imports inventories: all or nothing, one at a time, the same file once.
 *
 * <p>{@code ddt}, {@code prefet} and {@code admin} may bring the national file and a history; a complement is limited to
 * the communes of one's territory.
 */
@Service
@PreAuthorize(DroitsImport.ROLES)
public class ImportService {

    private static final Logger log = LoggerFactory.getLogger(ImportService.class);
    private static final double LU = 0.3;

    private final LectureFichier lecture;
    private final DroitsImport droits;
    private final EnregistrementImport enregistrement;
    private final ComparaisonImport comparaison;
    private final UtilisateurCourant utilisateur;
    private final TransactionTemplate transaction;
    private final PlacesImport places;
    private final Clock horloge;
    /** Whoever waits here holds no connection; other nodes wait on the row of {@code verrou_import}. */
    private final Lock tour = new ReentrantLock(true);

    ImportService(
            LectureFichier lecture,
            DroitsImport droits,
            EnregistrementImport enregistrement,
            ComparaisonImport comparaison,
            UtilisateurCourant utilisateur,
            TransactionTemplate transaction,
            PlacesImport places,
            Clock horloge) {
        this.lecture = lecture;
        this.droits = droits;
        this.enregistrement = enregistrement;
        this.comparaison = comparaison;
        this.utilisateur = utilisateur;
        this.transaction = transaction;
        this.places = places;
        this.horloge = horloge;
    }

    /**
     * What an import of this file would do; nothing is written.
     *
     * @throws FichierRefuse with every fault that refuses the file
     * @throws ImportHorsTerritoire when a complement leaves the person's territory
     * @throws ImportsTropNombreux when too many files are being read
     */
    public ApercuImport apercu(String nom, byte[] contenu) {
        return places.occuper(() -> comparer(nom, contenu));
    }

    private ApercuImport comparer(String nom, byte[] contenu) {
        Instant debut = horloge.instant();
        FichierRecu fichier = FichierRecu.de(nom, contenu);
        LotLu lot = lire(fichier);
        Optional<UUID> deja = enregistrement.dejaImporte(fichier);
        return comparaison.comparer(lot, rapport(fichier, lot, null, deja.isPresent(), debut));
    }

    /**
     * Imports the file; the same file again stores nothing and answers the same report with 0 stored.
     *
     * @throws FichierRefuse with every fault that refuses the file
     * @throws ImportHorsTerritoire when a complement leaves the person's territory
     * @throws ImportsTropNombreux when too many imports wait for their turn
     */
    public RapportImport importer(String nom, byte[] contenu, Progres progres) {
        return places.occuper(() -> lireEtEnregistrer(nom, contenu, progres));
    }

    private RapportImport lireEtEnregistrer(String nom, byte[] contenu, Progres progres) {
        Utilisateur auteur = utilisateur.exiger();
        Instant debut = horloge.instant();
        FichierRecu fichier = FichierRecu.de(nom, contenu);
        progres.avance(Progres.Etape.LECTURE, 0);
        LotLu lot = lire(fichier);
        progres.avance(Progres.Etape.VERIFICATION, LU);
        tour.lock();
        try {
            RapportImport rapport = transaction.execute(_ -> enregistrerUneFois(fichier, lot, auteur, debut, progres));
            progres.avance(Progres.Etape.SITUATIONS, 1);
            log.info(
                    "inventaires_importes fichier={} nature={} lignes={} rejetees={} deja={} ms={}",
                    rapport.fichier(),
                    rapport.nature(),
                    rapport.lignesEnregistrees(),
                    rapport.lignesRejetees(),
                    rapport.dejaImporte(),
                    rapport.dureeMs());
            return rapport;
        } finally {
            tour.unlock();
        }
    }

    private RapportImport enregistrerUneFois(
            FichierRecu fichier, LotLu lot, Utilisateur auteur, Instant debut, Progres progres) {
        enregistrement.prendreSonTour();
        Optional<UUID> deja = enregistrement.dejaImporte(fichier);
        UUID id = deja.orElseGet(() -> enregistrement.enregistrer(fichier, lot, auteur, debut, progres));
        return rapport(fichier, lot, id, deja.isPresent(), debut);
    }

    private LotLu lire(FichierRecu fichier) {
        LotLu lot = lecture.lire(fichier);
        droits.verifier(lot);
        return lot;
    }

    private RapportImport rapport(
            FichierRecu fichier, LotLu lot, @Nullable UUID id, boolean dejaImporte, Instant debut) {
        List<Integer> annees = List.copyOf(lot.annees());
        return new RapportImport(
                id,
                fichier.nom(),
                lot.nature(),
                annees.size() == 1 ? annees.getFirst() : null,
                annees,
                lot.lignesLues(),
                dejaImporte ? 0 : lot.lignes().size(),
                lot.lignesRejetees(),
                lot.anomalies(),
                fichier.sha256(),
                Duration.between(debut, horloge.instant()).toMillis(),
                dejaImporte);
    }
}
