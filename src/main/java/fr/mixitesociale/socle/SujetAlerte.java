package fr.mixitesociale.socle;

/** What an alert is about: people filter and choose by it; those without a date come in this order. */
public enum SujetAlerte {
    /** First: every figure rests on them. */
    INVENTAIRES,
    ACTES,
    CALENDRIER,
    OBJECTIFS,
    PROJETS,
    ENGAGEMENTS,
    DIFFICULTES,
    COPIL,
    ECHANGES,
    CONTRATS;

    public String libelle() {
        return Phrases.de("socle.sujet." + name());
    }
}
