package fr.mixitesociale.projet;

/** What became of a proposal. */
enum EtatProposition {
    EN_ATTENTE,
    ACCEPTEE,
    DECLINEE,
    /** By the side that made it. */
    RETIREE
}
