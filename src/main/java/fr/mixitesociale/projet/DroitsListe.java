package fr.mixitesociale.projet;

import fr.mixitesociale.socle.CodeInsee;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person may do to the list as a whole.
 *
 * @param communes those for which they may add projects
 * @param raison what they may not write, why, and who may; null when they may write everything
 */
public record DroitsListe(
        List<CodeInsee> communes, @Nullable String raison) implements Serializable {

    public DroitsListe {
        communes = List.copyOf(communes);
    }

    public boolean peutAjouter() {
        return !communes.isEmpty();
    }
}
