package fr.mixitesociale.levier;

import fr.mixitesociale.contrat.Signataire;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A grid as a person reads it: the answers of each side, side by side.
 *
 * @param colonnes communes first, then EPCI, EPT, State, then the associated signatories that are invited
 * @param lectureSeule why this person answers nothing, and who may; null when they may
 * @param invitables associated signatories this person may invite, invited ones included
 * @param invites those that are invited
 */
public record LectureGrille(
        Grille grille,
        List<Colonne> colonnes,
        @Nullable String lectureSeule,
        boolean peutDonnerAvis,
        boolean peutConvertir,
        List<Signataire> invitables,
        Set<Signataire> invites) {

    public LectureGrille {
        colonnes = List.copyOf(colonnes);
        invitables = List.copyOf(invitables);
        invites = Set.copyOf(invites);
    }

    public Optional<Colonne> mienne() {
        return colonnes.stream().filter(Colonne::mienne).findFirst();
    }

    /** Whether the shared answers of these columns do not come to the same. */
    public boolean diverge(Element element, Collection<Colonne> parmi) {
        return parmi.stream()
                        .map(colonne -> colonne.statut(element))
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                > 1;
    }

    public boolean diverge(Question question, Collection<Colonne> parmi) {
        return question.elements().stream().anyMatch(element -> diverge(element, parmi));
    }
}
