package fr.mixitesociale.socle;

/** The two databases of the portal, where they part. */
public enum Base {
    H2(" for update"),
    POSTGRESQL(" for share");

    private final String partage;

    Base(String partage) {
        this.partage = partage;
    }

    static Base de(String produit) {
        return switch (produit) {
            case "H2" -> H2;
            case "PostgreSQL" -> POSTGRESQL;
            default -> throw new IllegalStateException("H2 or PostgreSQL expected, got %s".formatted(produit));
        };
    }

    /** End of a query whose rows may be read by others but changed by nobody until the transaction ends. */
    public String pourPartage() {
        return partage;
    }
}
