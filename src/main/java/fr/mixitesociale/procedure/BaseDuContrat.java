package fr.mixitesociale.procedure;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.inventaire.FaitsConsultation;
import fr.mixitesociale.inventaire.FaitsDeCommune;
import fr.mixitesociale.inventaire.InventaireAnnuel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The figures the objectives of a contract are computed on (art. L. 302-8, VII CCH), as one text: the act that states them is
 * dated against its fingerprint. The wording of the contract may change without them, and they without it.
 */
@Component
class BaseDuContrat {

    private final FaitsConsultation faits;

    BaseDuContrat(FaitsConsultation faits) {
        this.faits = faits;
    }

    String empreinte(Contrat contrat) {
        return empreinte(faits.pour(contrat.communes(), contrat.periode()));
    }

    static String empreinte(List<FaitsDeCommune> faits) {
        return CanoniqueJson.empreinteDe(
                faits.stream().map(BaseDuContrat::ligne).toList());
    }

    private record Ligne(
            String commune,
            LocalDate date,
            @Nullable BigDecimal tauxCible,
            @Nullable Integer lls,
            @Nullable Integer rp,
            @Nullable BigDecimal taux,
            @Nullable BigDecimal deficitNotifie) {}

    private static Ligne ligne(FaitsDeCommune fait) {
        InventaireAnnuel base = fait.base();
        return new Ligne(
                fait.commune().code().valeur(),
                fait.dateDeBase(),
                chiffre(fait.tauxCible()),
                base == null ? null : base.lls(),
                base == null ? null : base.rp(),
                base == null ? null : chiffre(base.taux()),
                chiffre(fait.deficitNotifie()));
    }

    /** 25 and 25.00 are the same figure. */
    private static @Nullable BigDecimal chiffre(@Nullable BigDecimal valeur) {
        return valeur == null ? null : valeur.stripTrailingZeros();
    }
}
