package fr.mixitesociale.engagement;

import fr.mixitesociale.socle.Phrases;

/** The four themes of article 1, in the order of the template (guide DHUP 2023-2025, annexe 3). */
public enum Theme {
    FONCIER,
    URBANISME,
    PROGRAMMATION,
    ATTRIBUTIONS;

    /** 1 to 4. */
    public int numero() {
        return ordinal() + 1;
    }

    public String libelle() {
        return Phrases.de("engagement.theme." + name());
    }

    /** What engagements of this theme are about. */
    public String portee() {
        return Phrases.de("engagement.theme." + name() + ".portee");
    }
}
