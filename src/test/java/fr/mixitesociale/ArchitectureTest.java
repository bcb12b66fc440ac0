package fr.mixitesociale;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.DisplayName;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;

@DisplayName("Les règles de la maison")
@AnalyzeClasses(packages = "fr.mixitesociale", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule droitEstPur = classes()
            .that()
            .resideInAPackage("fr.mixitesociale.droit..")
            .and()
            .resideOutsideOfPackage("fr.mixitesociale.droit.chargement")
            .and(not(nameMatching(".*package-info")))
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "fr.mixitesociale.droit..")
            .because("the law is plain Java over cited parameters: readable and testable without any framework");

    @ArchTest
    static final ArchRule lecteurDeReglesSeul = classes()
            .that()
            .resideInAPackage("fr.mixitesociale.droit.chargement")
            .and(not(nameMatching(".*package-info")))
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "org.yaml.snakeyaml..", "fr.mixitesociale.droit..")
            .because("the loader of the rule sets is the only place of the law that may know a parser");

    @ArchTest
    static final ArchRule vuesCachees = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .resideInAPackage("..ui")
            .andShould()
            .bePackagePrivate()
            .because("other rooms go to a screen through its room's Navigation class, never through the view");

    @ArchTest
    static final ArchRule vaadinDansLesEcrans = noClasses()
            .that()
            .resideOutsideOfPackages("..ui", "..ui..")
            .and()
            .doNotHaveSimpleName("PortailApplication")
            .and()
            .haveSimpleNameNotEndingWith("SecurityConfig")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..")
            .because("services and rules outlive the screen technology");

    @ArchTest
    static final ArchRule pasDeStyleEnLigne = noClasses()
            .should()
            .callMethod(Component.class, "getStyle")
            .orShould()
            .callMethod(Element.class, "getStyle")
            .because("looks belong to frontend/styles, where light, dark, print and projector are decided together");

    @ArchTest
    static final ArchRule unSeulPontVersLeNavigateur = noClasses()
            .that()
            .resideOutsideOfPackage("..socle.ui")
            .should()
            .callMethodWhere(target(nameMatching("executeJs|callJsFunction"))
                    .and(target(owner(assignableTo(Page.class).or(assignableTo(Element.class))))))
            .because("the browser is reached through one bridge that can be reviewed");

    @ArchTest
    static final ArchRule laDateEstInjectee = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .because("legal dates are dates in Paris, and tests choose the day: ask the injected Clock");

    @ArchTest
    static final ArchRule entitesCachees = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAssignableTo(Repository.class)
            .should()
            .bePackagePrivate()
            .because("rooms exchange records; entities and repositories stay behind their service");

    @ArchTest
    static final ArchRule entitesSansRelations = fields().should()
            .notBeAnnotatedWith(ManyToOne.class)
            .andShould()
            .notBeAnnotatedWith(OneToMany.class)
            .because("entities refer to each other by id: no hidden queries, no graph across rooms");

    @ArchTest
    static final ArchRule injectionParConstructeur = fields().should()
            .notBeAnnotatedWith(Autowired.class)
            .because("a class says what it needs in its constructor, and its fields are final");

    @ArchTest
    static final ArchRule lesEcransPassentParLesServices = noClasses()
            .that()
            .resideInAPackage("..ui")
            .should()
            .dependOnClassesThat(resideInAPackage("org.springframework.jdbc..")
                    .or(resideInAPackage("jakarta.persistence.."))
                    .or(resideInAPackage("org.springframework.data.repository..")))
            .because("nothing reaches around a service: rights are checked there");
}
