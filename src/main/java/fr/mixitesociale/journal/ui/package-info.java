/** The journal tab of the administration screen. */
@NullMarked
package fr.mixitesociale.journal.ui;

import org.jspecify.annotations.NullMarked;
