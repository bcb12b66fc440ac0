package fr.mixitesociale.essai;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/**
 * The whole application on an empty in-memory H2, without the demonstration. Write the tests once in an abstract class
 * and run them twice: {@code @BaseH2 class XH2Test extends XContrat} and {@code @BasePostgres class XPostgresTest …}.
 * Contexts are cached: tests share the database and use data of their own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest
@ActiveProfiles("test")
public @interface BaseH2 {}
