package fr.mixitesociale.redaction;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.TypeContrat;
import fr.mixitesociale.socle.Phrases;
import java.util.Optional;

/**
 * A piece of prose the template expects. Its title, the help paraphrased from the guide and the page of the guide are the
 * sentences {@code <cle>.titre}, {@code <cle>.aide} and {@code <cle>.page} of its room.
 *
 * @param cle stable and unique in the portal, beginning with the name of its room (« preambule.rubrique.enjeux »)
 * @param chapitre {@link fr.mixitesociale.contrat.Chapitre#cle()} of the chapter, and of the tab where it is written
 * @param ordre its place within its chapter
 * @param attendue whether the chapter is incomplete without it
 * @param longueurConseillee in words; 0 without advice
 */
public record Rubrique(
        String cle,
        String chapitre,
        Portee portee,
        int ordre,
        Redacteurs redacteurs,
        boolean attendue,
        int longueurConseillee,
        Cas cas) {

    /** One that every contract of its reach has. */
    public Rubrique(
            String cle,
            String chapitre,
            Portee portee,
            int ordre,
            Redacteurs redacteurs,
            boolean attendue,
            int longueurConseillee) {
        this(cle, chapitre, portee, ordre, redacteurs, attendue, longueurConseillee, Cas.TOUJOURS);
    }

    /** How many texts a contract has for it. */
    public enum Portee {
        /** One. */
        CONTRAT,
        /** One for each commune. */
        COMMUNE,
        /** One, shared by the communes of a contract that has several: the part of the EPCI. */
        GROUPEMENT
    }

    /** The contracts that have it. */
    public enum Cas {
        TOUJOURS,
        /** Only those of several communes. */
        PLUSIEURS_COMMUNES,
        /** Only those that pool the objectives (art. L. 302-8, X CCH). */
        MUTUALISANT
    }

    public Rubrique dansLeCas(Cas autre) {
        return new Rubrique(cle, chapitre, portee, ordre, redacteurs, attendue, longueurConseillee, autre);
    }

    public boolean concerne(Contrat contrat) {
        boolean plusieurs = contrat.communes().size() > 1;
        return switch (cas) {
            case TOUJOURS -> portee != Portee.GROUPEMENT || plusieurs;
            case PLUSIEURS_COMMUNES -> plusieurs;
            case MUTUALISANT -> contrat.type() == TypeContrat.MUTUALISANT;
        };
    }

    public String titre() {
        return Phrases.de(cle + ".titre");
    }

    /** What the guide expects there, in words of ours. */
    public Optional<String> aide() {
        return Phrases.trouver(cle + ".aide");
    }

    /** « p. 21 ». */
    public Optional<String> page() {
        return Phrases.trouver(cle + ".page");
    }
}
