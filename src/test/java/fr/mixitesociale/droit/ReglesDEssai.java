package fr.mixitesociale.droit;

import fr.mixitesociale.droit.chargement.ChargementDesRegles;
import fr.mixitesociale.droit.regles.JeuDeRegles;
import fr.mixitesociale.droit.regles.Regles;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The rule sets as the portal ships them, without Spring. */
public final class ReglesDEssai {

    private static final Path DOSSIER = Path.of("src/main/resources/droit/regles");

    public static final Regles TOUTES = lire();
    public static final JeuDeRegles LOI_3DS = TOUTES.parId("RS-3DS").orElseThrow();
    public static final JeuDeRegles DUFLOT = TOUTES.parId("RS-DUFLOT").orElseThrow();
    public static final JeuDeRegles PROJET = TOUTES.parId("RS-3DS-PROJET").orElseThrow();

    private ReglesDEssai() {}

    private static Regles lire() {
        try (Stream<Path> fichiers = Files.list(DOSSIER)) {
            return new Regles(fichiers.sorted().map(ReglesDEssai::lire).toList());
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    private static JeuDeRegles lire(Path fichier) {
        try (Reader texte = Files.newBufferedReader(fichier)) {
            return ChargementDesRegles.lire(fichier.getFileName().toString(), texte);
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }
}
