package fr.mixitesociale.levier;

import fr.mixitesociale.socle.Phrases;

/** What an answer comes to, in one word. */
public enum StatutReponse {
    OUI,
    NON,
    EN_COURS,
    SANS_OBJET;

    public String libelle() {
        return Phrases.de("levier.statut." + name());
    }
}
