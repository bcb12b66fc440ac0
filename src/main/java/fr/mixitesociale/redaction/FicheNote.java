package fr.mixitesociale.redaction;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The notes of the reader's own side on one text; null when it wrote none. */
public record FicheNote(UUID id, @Nullable String texte, long version) {}
