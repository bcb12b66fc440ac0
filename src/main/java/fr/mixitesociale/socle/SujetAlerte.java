package fr.mixitesociale.socle;

/** What an alert is about: people filter and choose by it. */
public enum SujetAlerte {
    ACTES,
    CALENDRIER,
    OBJECTIFS,
    PROJETS,
    ENGAGEMENTS,
    DIFFICULTES,
    COPIL,
    ECHANGES,
    INVENTAIRES,
    CONTRATS;

    public String libelle() {
        return Phrases.de("socle.sujet." + name());
    }
}
