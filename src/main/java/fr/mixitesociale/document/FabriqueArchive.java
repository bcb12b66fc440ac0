package fr.mixitesociale.document;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.Piece;
import fr.mixitesociale.contrat.PieceIllisible;
import fr.mixitesociale.socle.Phrases;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Files in one ZIP with the fingerprint of each, for a room that hands over a file of its own. */
@Component
public class FabriqueArchive {

    /**
     * @param jour date of every entry: the same content always gives the same bytes
     * @param fichiers path within the archive → content, in their order
     */
    public Fichier ecrire(String nom, Contrat contrat, LocalDate jour, Map<String, byte[]> fichiers) {
        Map<String, byte[]> tous = new LinkedHashMap<>(fichiers);
        tous.putAll(Manifeste.de(contrat, jour, fichiers));
        return new Fichier(nom, "application/zip", Manifeste.zip(tous, jour));
    }

    /** One file that is gone does not hold back all the others: its place says so. */
    public static void joindre(Map<String, byte[]> fichiers, String chemin, Supplier<Piece.Contenu> piece) {
        try {
            fichiers.put(chemin, piece.get().octets());
        } catch (PieceIllisible perdue) {
            fichiers.put(
                    chemin + ".txt",
                    Phrases.de(perdue.cle(), perdue.parametres().toArray()).getBytes(StandardCharsets.UTF_8));
        }
    }
}
