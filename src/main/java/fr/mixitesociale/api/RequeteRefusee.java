package fr.mixitesociale.api;

import java.util.Objects;
import org.springframework.http.HttpStatus;

/** A call that cannot be answered, with the status and the French sentence of its problem. */
class RequeteRefusee extends RuntimeException {

    private final HttpStatus statut;

    RequeteRefusee(HttpStatus statut, String message) {
        super(message);
        this.statut = statut;
    }

    HttpStatus statut() {
        return statut;
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
