/** The neutral model as HTML, for the preview and for the PDF that is made of it. */
@NullMarked
package fr.mixitesociale.document.html;

import org.jspecify.annotations.NullMarked;
