package fr.mixitesociale.alerte;

/** A digest, ready to be sent: the same things as text and as simple HTML. */
record Resume(String objet, String texte, String html) {}
