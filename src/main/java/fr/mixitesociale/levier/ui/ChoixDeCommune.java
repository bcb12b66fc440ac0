package fr.mixitesociale.levier.ui;

import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.socle.CodeInsee;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which commune of the contract is read. */
final class ChoixDeCommune {

    private ChoixDeCommune() {}

    /** The one asked for, else one's own, else the first one. */
    static CodeInsee parmi(Participation participation, @Nullable String demandee) {
        List<CodeInsee> communes = participation.contrat().communes();
        return trouver(
                communes,
                commune -> commune.valeur().equals(demandee),
                trouver(communes, participation::agitPour, communes.getFirst()));
    }

    private static CodeInsee trouver(List<CodeInsee> communes, Predicate<CodeInsee> choix, CodeInsee sinon) {
        return communes.stream().filter(choix).findFirst().orElse(sinon);
    }
}
