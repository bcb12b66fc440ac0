package fr.mixitesociale.objectif;

import fr.mixitesociale.droit.regles.Entree;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a commune over a period, whether or not a contract covers it.
 *
 * @param valeur the notified objective, else the raised one, else the legal one; null while none is known
 * @param notifie whether the préfet notified it
 * @param entree where a commune newly subject stands; null for one subject for longer
 * @param exemptee exempted over the period, as the inventories publish it
 */
public record ObjectifSansContrat(
        @Nullable Integer valeur, boolean notifie, @Nullable Entree entree, boolean exemptee) {}
