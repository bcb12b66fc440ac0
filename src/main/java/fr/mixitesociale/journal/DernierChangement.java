package fr.mixitesociale.journal;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Who last changed a field of an object: for rooms that have checked that the person may know. */
@Component
class DernierChangement {

    private final Ecritures ecritures;

    DernierChangement(Ecritures ecritures) {
        this.ecritures = ecritures;
    }

    /** @param auteur login */
    record Trace(String auteur, Instant le) {}

    Optional<Trace> de(String objet, String id, String champ) {
        return ecritures.dernieres(objet, id, champ, Limit.of(1)).stream()
                .map(Ecriture::ligne)
                .map(ligne -> new Trace(ligne.auteur(), ligne.le()))
                .findFirst();
    }
}
