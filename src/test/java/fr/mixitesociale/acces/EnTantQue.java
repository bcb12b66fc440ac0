package fr.mixitesociale.acces;

import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.security.test.context.support.WithSecurityContext;

/**
 * The test acts as a person of this role and territory, whether or not such an account exists. The territory is the one
 * code that suits the role: commune, SIREN of an EPCI or EPT, département; none for the others.
 */
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@WithSecurityContext(factory = EnTantQueContexte.class)
public @interface EnTantQue {

    Role role();

    String territoire() default "";

    String identifiant() default "essai";
}
