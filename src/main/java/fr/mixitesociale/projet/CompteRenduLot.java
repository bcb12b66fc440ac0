package fr.mixitesociale.projet;

import fr.mixitesociale.projet.ResultatLot.Ecrite;
import fr.mixitesociale.projet.ResultatLot.Refusee;
import fr.mixitesociale.socle.RefusMetier;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Notes what becomes of a lot while it is written. */
final class CompteRenduLot {

    final List<UUID> ajoutes = new ArrayList<>();
    final List<Ecrite> ecrites = new ArrayList<>();
    final List<Proposition> proposees = new ArrayList<>();
    final List<UUID> retires = new ArrayList<>();
    final List<UUID> remis = new ArrayList<>();
    private final List<Refusee> refusees = new ArrayList<>();

    void refuser(
            @Nullable UUID projet, String nom, @Nullable ChampProjet champ, @Nullable String valeur, String message) {
        refusees.add(new Refusee(projet, nom, champ, valeur, message));
    }

    void refuser(
            @Nullable UUID projet,
            String nom,
            @Nullable ChampProjet champ,
            @Nullable String valeur,
            RefusMetier refus) {
        refuser(projet, nom, champ, valeur, Objects.requireNonNullElse(refus.getMessage(), refus.cle()));
    }

    ResultatLot resultat() {
        return new ResultatLot(ajoutes, ecrites, proposees, retires, remis, refusees);
    }
}
