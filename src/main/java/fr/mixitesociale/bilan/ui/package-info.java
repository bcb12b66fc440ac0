@NullMarked
package fr.mixitesociale.bilan.ui;

import org.jspecify.annotations.NullMarked;
