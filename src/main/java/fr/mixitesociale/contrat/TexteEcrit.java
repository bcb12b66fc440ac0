package fr.mixitesociale.contrat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.mixitesociale.contrat.TexteDuContrat.Avancement;
import fr.mixitesociale.socle.Changement;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * How far the text of a contract is written, for its heading. Every chapter is asked, so the answer is kept until something
 * of the contract changes; a change made on another node is seen within the minute.
 */
@Component
public class TexteEcrit {

    private static final Duration AUTRE_NOEUD = Duration.ofMinutes(1);
    private static final int CONTRATS_GARDES = 2_000;

    private final TexteDuContrat texte;
    private final Cache<UUID, Integer> pourcents = Caffeine.newBuilder()
            .maximumSize(CONTRATS_GARDES)
            .expireAfterWrite(AUTRE_NOEUD)
            .build();

    TexteEcrit(TexteDuContrat texte) {
        this.texte = texte;
    }

    /** Whole percents; empty once signed: nothing is missing any more. */
    public OptionalInt pourcent(Participation participation) {
        Contrat contrat = participation.contrat();
        StatutContrat statut = contrat.statut();
        return statut.redactionOuverte() || statut == StatutContrat.SIGNATURE_OUVERTE
                ? OptionalInt.of(pourcents.get(contrat.id(), this::calculer))
                : OptionalInt.empty();
    }

    @TransactionalEventListener
    void change(Changement changement) {
        if (changement.contratId() != null) {
            pourcents.invalidate(UUID.fromString(changement.contratId()));
        }
    }

    private Integer calculer(UUID contrat) {
        return texte.avancement(contrat).stream()
                .map(Avancement::completude)
                .reduce(Completude.SANS_OBJET, Completude::plus)
                .pourcent();
    }
}
