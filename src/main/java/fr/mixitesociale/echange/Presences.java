package fr.mixitesociale.echange;

import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.PresencesContrat;
import fr.mixitesociale.echange.AnnonceDePresence.Est;
import fr.mixitesociale.echange.AnnonceDePresence.Part;
import fr.mixitesociale.echange.AnnonceDePresence.QuiEstLa;
import fr.mixitesociale.echange.Salle.Place;
import fr.mixitesociale.socle.Diffusion;
import fr.mixitesociale.socle.Signal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Screens open on each contract. Each node keeps its own in memory and tells the others; it listens to a contract only
 * while one of its own screens shows it. A node that falls silent is forgotten: nothing is written anywhere.
 *
 * @see "src/docs/adr/0016-signals-between-screens-and-nodes.md"
 */
@Component
class Presences implements PresencesContrat {

    private static final Logger log = LoggerFactory.getLogger(Presences.class);

    private final String noeud = UUID.randomUUID().toString();
    private final ConcurrentHashMap<UUID, Ouverte> salles = new ConcurrentHashMap<>();
    private final Diffusion diffusion;
    private final Clock horloge;

    Presences(Diffusion diffusion, Clock horloge) {
        this.diffusion = diffusion;
        this.horloge = horloge;
    }

    private record Ouverte(Salle salle, Diffusion.Ecoute ecoute) {}

    @Override
    public Poste prendrePoste(Participation participation) {
        UUID contrat = participation.contrat().id();
        Present present = new Present(
                UUID.randomUUID().toString(),
                participation.personne().identifiant(),
                participation.personne().nom(),
                participation.nomDuCote(),
                null,
                null);
        Place place = new Place(horloge.instant(), horloge.instant(), present);
        AtomicBoolean premier = new AtomicBoolean();
        salles.compute(contrat, (_, ouverte) -> {
            premier.set(ouverte == null);
            Ouverte salle = ouverte == null ? ouvrir(contrat) : ouverte;
            salle.salle().installer(present, place.depuis());
            return salle;
        });
        if (premier.get()) {
            dire(contrat, new QuiEstLa(noeud));
        }
        annoncer(contrat, place);
        return new PosteOuvert(contrat, present);
    }

    @Override
    public List<Present> presents(UUID contrat) {
        Ouverte ouverte = salles.get(contrat);
        return ouverte == null ? List.of() : ouverte.salle().tous();
    }

    /** Says again who is here, and forgets the screens nobody speaks of any more. */
    void battre() {
        salles.forEach((contrat, ouverte) -> {
            if (ouverte.salle().oublierLesMuets(horloge.instant())) {
                rafraichir(contrat, "", "");
            }
            redire(contrat, ouverte.salle());
        });
    }

    /** This node stops: its screens go with it. */
    void partir() {
        salles.forEach((contrat, ouverte) -> ouverte.salle().ici().forEach(place -> fermer(contrat, place.present())));
    }

    private Ouverte ouvrir(UUID contrat) {
        Salle salle = new Salle();
        return new Ouverte(salle, diffusion.ecouter(contrat.toString(), signal -> entendre(contrat, salle, signal)));
    }

    private void entendre(UUID contrat, Salle salle, Signal signal) {
        if (signal.demandeToutRelire()) {
            dire(contrat, new QuiEstLa(noeud));
            redire(contrat, salle);
            return;
        }
        AnnonceDePresence.de(signal)
                .filter(annonce -> !noeud.equals(annonce.noeud()))
                .ifPresent(annonce -> entendre(contrat, salle, annonce));
    }

    private void entendre(UUID contrat, Salle salle, AnnonceDePresence annonce) {
        switch (annonce) {
            case Est est -> {
                if (salle.apprendre(est, horloge.instant())) {
                    rafraichir(contrat, est.present().poste(), est.present().identifiant());
                }
            }
            case Part part -> {
                if (salle.oublier(part.poste())) {
                    rafraichir(contrat, part.poste(), part.identifiant());
                }
            }
            case QuiEstLa _ -> redire(contrat, salle);
        }
    }

    private void redire(UUID contrat, Salle salle) {
        salle.ici().forEach(place -> dire(contrat, new Est(noeud, place.depuis(), place.present())));
    }

    private void annoncer(UUID contrat, Place place) {
        rafraichir(contrat, place.present().poste(), place.present().identifiant());
        dire(contrat, new Est(noeud, place.depuis(), place.present()));
    }

    private void fermer(UUID contrat, Present present) {
        salles.computeIfPresent(contrat, (_, ouverte) -> {
            ouverte.salle().retirer(present.poste());
            if (!ouverte.salle().estVide()) {
                return ouverte;
            }
            ouverte.ecoute().close();
            return null;
        });
        rafraichir(contrat, present.poste(), present.identifiant());
        dire(contrat, new Part(noeud, present.poste(), present.identifiant()));
    }

    /** The screens of this node read again who is there. */
    private void rafraichir(UUID contrat, String poste, String identifiant) {
        diffusion.annoncerIci(new Signal(contrat.toString(), SIGNAL, poste, identifiant, null));
    }

    /** Presence is a courtesy: a database that does not answer must not close anyone's screen, and the next beat repeats it. */
    private void dire(UUID contrat, AnnonceDePresence annonce) {
        try {
            diffusion.annoncer(annonce.signal(contrat));
        } catch (DataAccessException e) {
            log.warn("presence_non_dite contrat={} message={}", contrat, e.getMessage());
        }
    }

    private final class PosteOuvert implements Poste {

        private final UUID contrat;
        private final Present present;

        PosteOuvert(UUID contrat, Present present) {
            this.contrat = contrat;
            this.present = present;
        }

        @Override
        public String id() {
            return present.poste();
        }

        @Override
        public void occuper(String objet, String objetId) {
            modifier(
                    new Present(present.poste(), present.identifiant(), present.nom(), present.cote(), objet, objetId));
        }

        @Override
        public void liberer() {
            modifier(present);
        }

        private void modifier(Present nouveau) {
            Ouverte ouverte = salles.get(contrat);
            if (ouverte != null) {
                ouverte.salle().modifier(nouveau).ifPresent(place -> annoncer(contrat, place));
            }
        }

        @Override
        public void close() {
            fermer(contrat, present);
        }
    }
}
