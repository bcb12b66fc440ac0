package fr.mixitesociale.socle;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.resilience.annotation.Retryable;

/**
 * On a service method that makes a row at its first saving. Two people may save at the same instant what neither saw: a row
 * that is not there yet cannot be held. The database refuses the second, by its key or, when the row appeared between two
 * looks, by its version; the transaction is rolled back and the method runs once more, finds the row, and answers as it does
 * to whoever comes a second later.
 *
 * <p>Only on a method that begins the transaction: within another's, the refusal has already spoiled it.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Retryable(
        includes = {DataIntegrityViolationException.class, OptimisticLockingFailureException.class},
        maxRetries = 1,
        delay = 0)
public @interface PremiereSaisie {}
