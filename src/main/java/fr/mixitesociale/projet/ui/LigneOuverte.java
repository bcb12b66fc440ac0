package fr.mixitesociale.projet.ui;

import fr.mixitesociale.projet.ChampProjet;
import fr.mixitesociale.projet.Projet;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row being typed in: what was read of it, field by field, and its version since. */
final class LigneOuverte {

    private final Projet projet;
    private final Map<ChampProjet, String> lues = new EnumMap<>(ChampProjet.class);
    private long version;

    LigneOuverte(Projet projet) {
        this.projet = projet;
        this.lues.putAll(projet.valeurs());
        this.version = projet.version();
    }

    Projet projet() {
        return projet;
    }

    UUID id() {
        return projet.id();
    }

    long version() {
        return version;
    }

    @Nullable
    String lue(ChampProjet champ) {
        return lues.get(champ);
    }

    /** The server holds this value now. */
    void retenir(ChampProjet champ, @Nullable String canonique) {
        if (canonique == null) {
            lues.remove(champ);
        } else {
            lues.put(champ, canonique);
        }
    }

    void avancer(long nouvelle) {
        version = Math.max(version, nouvelle);
    }
}
