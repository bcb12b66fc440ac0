@NullMarked
package fr.mixitesociale.risque.ui;

import org.jspecify.annotations.NullMarked;
