package fr.mixitesociale.contrat;

import java.util.List;

/**
 * An article that only an avenant changes once the contract is signed, brought as a bean by its room: parties, engagements,
 * objectives, governance. While an avenant opens it, its room's own screens are where it is rewritten; the room says here
 * which columns hold its wording, so that an avenant given up puts the signed one back.
 *
 * @see "src/docs/adr/0030-an-avenant-opens-articles.md"
 */
public interface ArticleModifiable {

    /** {@link Chapitre#cle()}, which is also the key of its section in the text. */
    String cle();

    /** Where its wording is kept; a table before those that refer to it. */
    List<TableDeLArticle> tables();
}
