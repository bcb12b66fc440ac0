package fr.mixitesociale.bench;

import fr.mixitesociale.essai.PostgresDeTest;
import org.springframework.test.context.ContextConfiguration;

/** The same on PostgreSQL. */
@ContextConfiguration(initializers = PostgresDeTest.class)
class ProjetsPostgresBench extends ProjetsBench {}
