package fr.mixitesociale.calendrier;

import fr.mixitesociale.socle.Phrases;
import java.util.List;
import java.util.stream.Stream;

/** The two procedures that change what a commune owes. */
public enum NatureDemarche {
    CARENCE,
    EXEMPTION;

    public String libelle() {
        return Phrases.de("calendrier.demarche." + name());
    }

    /** In their order. */
    public List<EtapeSru> etapes() {
        return Stream.of(EtapeSru.values())
                .filter(etape -> etape.demarche() == this)
                .toList();
    }

    public List<MotifDemarche> motifs() {
        return Stream.of(MotifDemarche.values())
                .filter(motif -> motif.demarche() == this)
                .toList();
    }
}
