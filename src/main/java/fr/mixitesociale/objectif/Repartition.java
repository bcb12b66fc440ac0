package fr.mixitesociale.objectif;

import fr.mixitesociale.droit.controle.Constat;
import fr.mixitesociale.droit.controle.Constat.Gravite;
import fr.mixitesociale.droit.controle.ControleMutualisation.Bilan;
import fr.mixitesociale.socle.Phrases;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The pool as it is: sums over the communes that take part, and what keeps it from being validated.
 *
 * @param ecartees communes of the contract that take no part, each with its reason, in a sentence
 * @param inconnues names of communes whose legal objective is not known yet: nothing can be validated before
 * @param valideeLe when the figures were closed; null while they are open
 * @param refusDeValider why this person may not close them, and who may; null when they may
 */
public record Repartition(
        Bilan bilan,
        List<String> ecartees,
        List<String> inconnues,
        @Nullable Instant valideeLe,
        @Nullable String refusDeValider) {

    public Repartition {
        ecartees = List.copyOf(ecartees);
        inconnues = List.copyOf(inconnues);
    }

    public int total() {
        return bilan.total();
    }

    public int totalLegal() {
        return bilan.totalLegal();
    }

    public List<Constat> bloquants() {
        return bilan.constats().stream().filter(Constat::estBloquant).toList();
    }

    public List<Constat> avertissements() {
        return bilan.constats().stream()
                .filter(constat -> constat.gravite() == Gravite.AVERTISSEMENT)
                .toList();
    }

    /** What keeps the figures from being closed, each a full sentence. */
    public List<String> raisons() {
        return Stream.concat(
                        inconnues.stream().map(nom -> Phrases.de("objectif.valider.inconnue", nom)),
                        bloquants().stream().map(Constat::phrase))
                .toList();
    }

    public boolean estValidable() {
        return bilan.estValidable() && inconnues.isEmpty();
    }

    public boolean estValidee() {
        return valideeLe != null;
    }
}
