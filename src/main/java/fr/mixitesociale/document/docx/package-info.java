/** The neutral model as a Word file. */
@NullMarked
package fr.mixitesociale.document.docx;

import org.jspecify.annotations.NullMarked;
