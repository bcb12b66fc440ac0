package fr.mixitesociale.procedure;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One point of a demande and its answer.
 *
 * @param reponse null while the préfet has not answered it
 */
public record PointPose(
        UUID signataire,
        PointDemande point,
        String texte,
        @Nullable String reponse) {}
