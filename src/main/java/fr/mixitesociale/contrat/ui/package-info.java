/** The list of contracts and the contract screen, into which each chapter's room plugs its {@code Onglet}. */
@NamedInterface("ui")
@NullMarked
package fr.mixitesociale.contrat.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
