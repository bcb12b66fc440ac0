package fr.mixitesociale.api;

import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.inventaire.FichierRefuse;
import fr.mixitesociale.inventaire.FichierTropGros;
import fr.mixitesociale.inventaire.ImportsTropNombreux;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusDroit;
import fr.mixitesociale.socle.RefusMetier;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Every refusal of the API as {@code application/problem+json}, in French. Holds for all controllers: a body that is too
 * large is refused before any controller is known.
 */
@RestControllerAdvice
class ProblemesApi extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemesApi.class);

    @ExceptionHandler
    ResponseEntity<Object> fichierRefuse(FichierRefuse refus) {
        ProblemDetail probleme = probleme(HttpStatus.UNPROCESSABLE_CONTENT, phrase(refus));
        probleme.setProperty("erreurs", refus.erreurs());
        return reponse(probleme);
    }

    @ExceptionHandler
    ResponseEntity<Object> tropGros(FichierTropGros refus) {
        return reponse(probleme(HttpStatus.CONTENT_TOO_LARGE, phrase(refus)));
    }

    /** Not the caller's fault, and soon over: 503, with when to come back. */
    @ExceptionHandler
    ResponseEntity<Object> tropNombreux(ImportsTropNombreux refus) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.RETRY_AFTER, "60")
                .body(probleme(HttpStatus.SERVICE_UNAVAILABLE, phrase(refus)));
    }

    @ExceptionHandler
    ResponseEntity<Object> introuvable(ContratIntrouvable refus) {
        return reponse(probleme(HttpStatus.NOT_FOUND, phrase(refus)));
    }

    @ExceptionHandler
    ResponseEntity<Object> refus(RefusMetier refus) {
        return reponse(probleme(HttpStatus.UNPROCESSABLE_CONTENT, phrase(refus)));
    }

    @ExceptionHandler
    ResponseEntity<Object> requete(RequeteRefusee refus) {
        return reponse(probleme(refus.statut(), refus.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<Object> champ(ChampRefuse refus) {
        return reponse(champ(HttpStatus.BAD_REQUEST, refus));
    }

    @ExceptionHandler
    ResponseEntity<Object> tropDeSimulations(TropDeSimulations refus) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(refus.secondes()))
                .body(probleme(HttpStatus.TOO_MANY_REQUESTS, Phrases.de("api.simulation.trop", refus.secondes())));
    }

    @ExceptionHandler
    ResponseEntity<Object> refusDeDroit(RefusDroit refus) {
        return reponse(probleme(HttpStatus.FORBIDDEN, phrase(refus)));
    }

    @ExceptionHandler
    ResponseEntity<Object> conflit(OptimisticLockingFailureException conflit) {
        return reponse(probleme(HttpStatus.CONFLICT, Phrases.de("api.conflit")));
    }

    @ExceptionHandler
    ResponseEntity<Object> interdit(AccessDeniedException refus) {
        // the reason stays inside: it may tell that an object exists
        return reponse(probleme(HttpStatus.FORBIDDEN, Phrases.de("api.interdit")));
    }

    /** Not ours: the entry point answers 401 with its challenge. */
    @ExceptionHandler
    void anonyme(AuthenticationException refus) {
        throw refus;
    }

    @ExceptionHandler
    ResponseEntity<Object> multipartIllisible(MultipartException cause) {
        return reponse(probleme(HttpStatus.BAD_REQUEST, Phrases.de("api.multipart")));
    }

    @ExceptionHandler
    ResponseEntity<Object> imprevu(Exception cause) {
        String incident = UUID.randomUUID().toString();
        log.error("api_incident id={}", incident, cause);
        return reponse(probleme(HttpStatus.INTERNAL_SERVER_ERROR, Phrases.de("api.incident", incident)));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException cause, HttpHeaders entetes, HttpStatusCode statut, WebRequest requete) {
        return tropGros(new FichierTropGros());
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestPart(
            MissingServletRequestPartException cause, HttpHeaders entetes, HttpStatusCode statut, WebRequest requete) {
        return reponse(probleme(HttpStatus.BAD_REQUEST, Phrases.de("api.partie_absente", cause.getRequestPartName())));
    }

    /** An identifier that cannot be one is that of nothing, as the identifier of someone else's contract. */
    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException cause, HttpHeaders entetes, HttpStatusCode statut, WebRequest requete) {
        return UUID.class.equals(cause.getRequiredType())
                ? introuvable(new ContratIntrouvable())
                : super.handleTypeMismatch(cause, entetes, statut, requete);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotSupported(
            HttpMediaTypeNotSupportedException cause, HttpHeaders entetes, HttpStatusCode statut, WebRequest requete) {
        ChampRefuse refus = new ChampRefuse(
                HttpHeaders.CONTENT_TYPE,
                requete.getHeader(HttpHeaders.CONTENT_TYPE),
                MediaType.toString(cause.getSupportedMediaTypes()));
        return ResponseEntity.status(statut)
                .headers(entetes)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(champ(statut, refus));
    }

    /** What Spring itself refuses (method, media type, parameter, unknown path), in French. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception cause, @Nullable Object corps, HttpHeaders entetes, HttpStatusCode statut, WebRequest requete) {
        String detail = Phrases.trouver("api.statut." + statut.value()).orElseGet(() -> Phrases.de("api.statut.autre"));
        ProblemDetail probleme = probleme(statut, detail);
        return ResponseEntity.status(statut)
                .headers(entetes)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(probleme);
    }

    private static ProblemDetail champ(HttpStatusCode statut, ChampRefuse refus) {
        ProblemDetail probleme = probleme(statut, refus.getMessage());
        probleme.setProperty("champ", refus.champ());
        probleme.setProperty("valeur", refus.valeur());
        probleme.setProperty("attendu", refus.attendu());
        return probleme;
    }

    private static ProblemDetail probleme(HttpStatusCode statut, String detail) {
        ProblemDetail probleme = ProblemDetail.forStatusAndDetail(statut, detail);
        probleme.setTitle(
                Phrases.trouver("api.titre." + statut.value()).orElseGet(() -> Phrases.de("api.titre.autre")));
        return probleme;
    }

    private static ResponseEntity<Object> reponse(ProblemDetail probleme) {
        return ResponseEntity.status(probleme.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(probleme);
    }

    private static String phrase(Exception cause) {
        String message = cause.getMessage();
        return message == null ? Phrases.de("api.interdit") : message;
    }
}
