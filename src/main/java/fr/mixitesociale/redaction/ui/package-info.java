/** The field where a text of a contract is read, written, discussed. The tabs of the chapters assemble them. */
@NamedInterface("ui")
@NullMarked
package fr.mixitesociale.redaction.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
