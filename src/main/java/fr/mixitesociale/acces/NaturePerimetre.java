package fr.mixitesociale.acces;

import fr.mixitesociale.acces.Perimetre.National;
import fr.mixitesociale.acces.Perimetre.SesContrats;
import fr.mixitesociale.acces.Perimetre.SurCommune;
import fr.mixitesociale.acces.Perimetre.SurDepartement;
import fr.mixitesociale.acces.Perimetre.SurEpci;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Siren;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a {@link Perimetre} is stored: a kind, and a code where the kind has one. */
enum NaturePerimetre {
    COMMUNE,
    EPCI,
    DEPARTEMENT,
    CONTRATS,
    NATIONAL;

    /** The one kind of territory a role acts over. */
    static NaturePerimetre de(Role role) {
        return switch (role) {
            case MAIRE, COMMUNE_SERVICE -> COMMUNE;
            case EPCI_PRESIDENT, EPCI_SERVICE, EPT_PRESIDENT, EPT_SERVICE -> EPCI;
            case PREFET, DDT -> DEPARTEMENT;
            case SIGNATAIRE_ASSOCIE -> CONTRATS;
            case ADMIN -> NATIONAL;
        };
    }

    static NaturePerimetre de(Perimetre perimetre) {
        return switch (perimetre) {
            case SurCommune _ -> COMMUNE;
            case SurEpci _ -> EPCI;
            case SurDepartement _ -> DEPARTEMENT;
            case SesContrats _ -> CONTRATS;
            case National _ -> NATIONAL;
        };
    }

    static @Nullable String code(Perimetre perimetre) {
        return switch (perimetre) {
            case SurCommune(CodeInsee commune) -> commune.valeur();
            case SurEpci(Siren siren) -> siren.valeur();
            case SurDepartement(String code) -> code;
            case SesContrats _, National _ -> null;
        };
    }

    Perimetre lire(@Nullable String code) {
        return switch (this) {
            case COMMUNE -> new SurCommune(new CodeInsee(exiger(code)));
            case EPCI -> new SurEpci(new Siren(exiger(code)));
            case DEPARTEMENT -> new SurDepartement(exiger(code));
            case CONTRATS -> new SesContrats();
            case NATIONAL -> new National();
        };
    }

    private String exiger(@Nullable String code) {
        return Objects.requireNonNull(code, () -> "A territory of kind %s needs a code".formatted(this));
    }
}
