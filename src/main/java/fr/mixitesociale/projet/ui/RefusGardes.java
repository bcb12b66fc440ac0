package fr.mixitesociale.projet.ui;

import com.vaadin.flow.component.Component;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.projet.ui.RefusCellules.Ligne;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.ui.Brouillon;
import fr.mixitesociale.socle.ui.Brouillons;
import fr.mixitesociale.socle.ui.CleBrouillon;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Refused cells, kept by the browser as drafts are until they are settled: the page may be reloaded, the session may
 * expire.
 */
final class RefusGardes {

    private static final String OBJET = "projet-refus";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final CleBrouillon cle;
    private final Clock horloge;
    private boolean tient;

    RefusGardes(CadreContrat cadre, Clock horloge) {
        this.cle = new CleBrouillon(
                cadre.participation().personne().identifiant(),
                cadre.contrat().id().toString(),
                OBJET,
                cadre.contrat().id(),
                "lignes");
        this.horloge = horloge;
    }

    /** All of them, instead of those kept before. */
    void garder(List<Ligne> lignes) {
        if (!lignes.isEmpty()) {
            Brouillons.garder(cle, JSON.writeValueAsString(lignes));
        } else if (tient) {
            Brouillons.abandonner(cle);
        }
        tient = !lignes.isEmpty();
    }

    /**
     * Asked once {@code hote} is on the screen.
     *
     * @param suite told at what time they were kept, and which, when some were
     */
    void demander(Component hote, BiConsumer<String, List<Ligne>> suite) {
        Brouillons.demander(
                hote,
                CleBrouillon.prefixe(cle.personne(), cle.id(), OBJET),
                restes -> restes.forEach(reste -> rendre(reste, suite)));
    }

    private void rendre(Brouillon reste, BiConsumer<String, List<Ligne>> suite) {
        List<Ligne> lignes = lire(reste.texte());
        if (!lignes.isEmpty()) {
            suite.accept(FormatFr.heure(LocalDateTime.ofInstant(reste.le(), horloge.getZone())), lignes);
        }
    }

    /** The browser's storage is the person's: what does not look like ours is passed over. */
    private static List<Ligne> lire(String texte) {
        try {
            return List.of(JSON.readValue(texte, Ligne[].class));
        } catch (JacksonException | NullPointerException _) {
            return List.of();
        }
    }
}
