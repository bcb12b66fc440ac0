/** Screens of the legal procedure: the tab « Signatures », its dialogs, the ways to ask for or propose a contract. */
@NullMarked
package fr.mixitesociale.procedure.ui;

import org.jspecify.annotations.NullMarked;
