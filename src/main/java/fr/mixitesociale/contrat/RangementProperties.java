package fr.mixitesociale.contrat;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the files joined to contracts are kept.
 *
 * @param dossier folder, shared by all nodes; null keeps them in the database
 */
@ConfigurationProperties("portail.pieces")
record RangementProperties(@Nullable Path dossier) {}
