/**
 * The neutral model of a document: headings, paragraphs, lists, tables, charts, signature blocks. Chapters speak it; the
 * room that writes files reads it. It knows neither Word nor PDF nor the screen.
 */
@NamedInterface("modele")
@NullMarked
package fr.mixitesociale.contrat.modele;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
