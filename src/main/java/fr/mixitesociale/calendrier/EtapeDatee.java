package fr.mixitesociale.calendrier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param reference of the paper that proves it */
public record EtapeDatee(LocalDate le, @Nullable String reference) {}
