@NullMarked
package fr.mixitesociale.copil.ui;

import org.jspecify.annotations.NullMarked;
