package fr.mixitesociale.jalon;

import fr.mixitesociale.projet.Parc;
import fr.mixitesociale.socle.Phrases;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The steps of a project, in the order in which they usually come (guide DHUP, annexe 3, article 3). */
public enum Jalon {
    /** Modification of the PLU that the operation needs. */
    ZONAGE,
    MAITRISE_FONCIERE,
    FAISABILITE,
    PERMIS_DEPOSE,
    PERMIS_OBTENU,
    DEMANDE_AGREMENT,
    /** Agrément of the public stock, or convention (Anah) of the private one: it makes the dwellings count. */
    AGREMENT;

    public static final List<Jalon> TOUS = List.of(values());

    public static Optional<Jalon> de(String cle) {
        return Arrays.stream(values()).filter(jalon -> jalon.cle().equals(cle)).findFirst();
    }

    public String cle() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** « Permis déposé ». */
    public String libelle() {
        return Phrases.de("jalon.nom." + name());
    }

    /** The same for one project: what is asked for is an agrément, in the private stock a convention (Anah). */
    public String libelle(@Nullable Parc parc) {
        return parc == null || !estInstruitParLEtat()
                ? libelle()
                : Phrases.de("jalon.nom." + name() + "." + parc.name());
    }

    /** As short as its column. */
    public String court() {
        return Phrases.de("jalon.court." + name());
    }

    /** Whether the State, which instructs them, writes it as the commune does. */
    boolean estInstruitParLEtat() {
        return this == DEMANDE_AGREMENT || this == AGREMENT;
    }
}
