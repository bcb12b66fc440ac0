package fr.mixitesociale.droit.regles;

/**
 * Where a parameter comes from.
 *
 * @param article the article that sets it (« art. L. 302-8, IX, 1° CCH »)
 * @param source the document it was read in (« guide DHUP, annexe 1 »)
 * @param verifie false while the enacted text itself was not read: shown as such, kept a parameter
 */
public record Reference(String article, String source, boolean verifie) {

    public Reference {
        if (article.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("Un paramètre cite son article et sa source.");
        }
    }
}
