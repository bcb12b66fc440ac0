package fr.mixitesociale.objectif;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.droit.controle.Amenagement;
import fr.mixitesociale.droit.controle.Historique;
import fr.mixitesociale.inventaire.BilanPeriode;
import fr.mixitesociale.inventaire.FaitsConsultation;
import fr.mixitesociale.inventaire.FaitsDeCommune;
import fr.mixitesociale.inventaire.InventaireAnnuel;
import fr.mixitesociale.objectif.FaitsCommune.Chiffres;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.territoire.Epci;
import fr.mixitesociale.territoire.Referentiel;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the inventories know of communes for a period, as article 2 needs it. */
@Component
class FaitsDesCommunes {

    private final FaitsConsultation inventaires;
    private final Referentiel referentiel;

    FaitsDesCommunes(FaitsConsultation inventaires, Referentiel referentiel) {
        this.inventaires = inventaires;
        this.referentiel = referentiel;
    }

    /** By code, in the order asked; codes that are no current commune are left out. */
    Map<CodeInsee, FaitsCommune> pour(Collection<CodeInsee> codes, PeriodeTriennale periode, LocalDate jour) {
        Map<CodeInsee, FaitsCommune> faits = new LinkedHashMap<>();
        inventaires
                .pour(codes, periode)
                .forEach(commune -> faits.put(commune.commune().code(), faits(commune, jour)));
        return faits;
    }

    /** Communes among which a pool is made: those of the EPT where there are some, else of the EPCI (X; the scale is [U]). */
    List<CodeInsee> perimetre(Contrat contrat) {
        return contrat.communes().stream()
                .findFirst()
                .flatMap(referentiel::commune)
                .flatMap(commune -> Optional.ofNullable(commune.ept() != null ? commune.ept() : commune.epci()))
                .flatMap(referentiel::epci)
                .map(Epci::membres)
                .orElse(List.of());
    }

    private static FaitsCommune faits(FaitsDeCommune connus, LocalDate jour) {
        Chiffres chiffres = chiffres(connus);
        boolean legale = connus.estSurBaseLegale();
        return new FaitsCommune(
                connus.commune(),
                Objects.requireNonNullElse(connus.population(), 0),
                connus.entree().orElse(null),
                Boolean.TRUE.equals(connus.exemptee()),
                connus.retenu()
                        .map(InventaireAnnuel::deficitaire)
                        .filter(Boolean::booleanValue)
                        .isPresent(),
                connus.dispositif().plhExecutoire(jour),
                connus.dispositif().inconstructibilite(),
                historique(connus.passees()),
                connus.objectifNotifie(),
                legale ? chiffres : null,
                legale ? null : chiffres);
    }

    private static @Nullable Chiffres chiffres(FaitsDeCommune connus) {
        return connus.situation(null)
                .map(situation -> new Chiffres(situation.base(), situation.cible(), situation.source()))
                .orElse(null);
    }

    private static Historique historique(List<BilanPeriode> passees) {
        Map<PeriodeTriennale, Amenagement> periodes = new LinkedHashMap<>();
        for (BilanPeriode passee : passees) {
            if (passee.contrat() != null) {
                periodes.put(
                        new PeriodeTriennale(passee.debut()),
                        switch (passee.contrat()) {
                            case SANS_AMENAGEMENT -> Amenagement.SANS;
                            case ABAISSANT -> Amenagement.ABAISSEMENT;
                            case MUTUALISANT -> Amenagement.MUTUALISATION;
                        });
            }
        }
        return new Historique(periodes);
    }
}
