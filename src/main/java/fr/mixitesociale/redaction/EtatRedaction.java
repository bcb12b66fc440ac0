package fr.mixitesociale.redaction;

/** What became of a proposed wording. */
enum EtatRedaction {
    EN_ATTENTE,
    ADOPTEE,
    RETIREE
}
