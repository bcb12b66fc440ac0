package fr.mixitesociale.inventaire;

import fr.mixitesociale.socle.Phrases;
import java.util.Optional;
import java.util.stream.Stream;

/** The contract a commune was under in a past period, as the complement tells it: no contract of the portal is needed. */
public enum TypeContratPasse {
    SANS_AMENAGEMENT,
    /** Lowered objective (art. L. 302-8, IX CCH). */
    ABAISSANT,
    /** Pooled objectives (art. L. 302-8, X CCH). */
    MUTUALISANT;

    /** « sans aménagement », « Abaissant », « MUTUALISANT ». */
    static Optional<TypeContratPasse> lire(String texte) {
        String normalise = Entetes.normaliser(texte);
        return Stream.of(values())
                .filter(type -> Entetes.normaliser(type.name()).equals(normalise))
                .findFirst();
    }

    public String libelle() {
        return Phrases.de("inventaire.contrat_passe." + name());
    }
}
