package fr.mixitesociale.procedure;

import fr.mixitesociale.procedure.AvenantsConsultation.Article;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An avenant in a list.
 *
 * @param articles those it opens, in the order of the contract
 * @param effet first day of effect; null until its last signature, as its {@code empreinte}
 */
public record FicheAvenant(
        Avenant avenant,
        List<Article> articles,
        @Nullable LocalDate effet,
        @Nullable String empreinte) {
    public FicheAvenant {
        articles = List.copyOf(articles);
    }
}
