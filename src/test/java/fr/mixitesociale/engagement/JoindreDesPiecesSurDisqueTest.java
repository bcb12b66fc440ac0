package fr.mixitesociale.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.mixitesociale.bilan.DocumentsDuBilan;
import fr.mixitesociale.contrat.ControleAntivirus;
import fr.mixitesociale.contrat.PieceIllisible;
import fr.mixitesociale.document.ArchiveContrat;
import fr.mixitesociale.essai.BaseH2;
import fr.mixitesociale.socle.RefusMetier;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** The same stories, the contents being in a folder and a scanner being there. */
@BaseH2
@DisplayName("Joindre des pièces à un engagement, dans un dossier, devant un antivirus")
class JoindreDesPiecesSurDisqueTest extends JoindreDesPiecesContrat {

    private static final String EICAR = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE";
    private static final byte[] PDF = "%PDF-1.7\nsur disque".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    static Path dossier;

    @DynamicPropertySource
    static void dossier(DynamicPropertyRegistry reglages) {
        reglages.add("portail.pieces.dossier", () -> dossier.resolve("pieces").toString());
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Antivirus {
        @Bean
        ControleAntivirus essai() {
            return (_, contenu) -> new String(contenu, StandardCharsets.ISO_8859_1).contains(EICAR)
                    ? Optional.of("Eicar-Test")
                    : Optional.empty();
        }
    }

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    ArchiveContrat archives;

    @Autowired
    DocumentsDuBilan bilans;

    @Test
    @DisplayName("un fichier que l’antivirus refuse n’est pas rangé, et la personne sait pourquoi")
    void menace() throws IOException {
        long avant = fichiers().size();
        byte[] infecte = ("%PDF-1.7\n" + EICAR).getBytes(StandardCharsets.US_ASCII);
        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() -> contrat.enTantQueCommune(() -> deposer("facture.pdf", infecte)))
                .withMessageContaining("« facture.pdf » n’est pas joint")
                .withMessageContaining("Eicar-Test");
        assertThat(fichiers()).hasSize((int) avant);
        assertThat(contrat.enTantQueCommune(() -> consultation.lister(contrat.id(), "engagement", engagement)))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "le contenu est dans le dossier, pas en base ; altéré ou perdu, il n’est pas donné et la personne sait quoi faire")
    void perdu() throws IOException {
        UUID id = contrat.enTantQueCommune(() -> deposer("a.pdf", PDF));
        assertThat(jdbc.sql("select count(*) from piece_bloc where piece_id = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single())
                .isZero();
        Path place = fichiers().stream()
                .filter(chemin -> chemin.endsWith(id.toString()))
                .findFirst()
                .orElseThrow();
        Files.write(place, "%PDF-1.7\nautre chose".getBytes(StandardCharsets.US_ASCII));
        illisible(id, "n’est plus celui qui a été joint");
        Files.delete(place);
        illisible(id, "n’est plus sur le serveur");
        assertThat(contrat.enTantQueCommune(() -> consultation.lister(contrat.id(), "engagement", engagement)))
                .as("the list still tells it")
                .hasSize(1);
        assertThat(noms(contrat.enTantQueCommune(() -> archives.ecrire(contrat.id()))
                        .contenu()))
                .as("the archive goes without it, and says so")
                .contains("pieces/engagement/%s-a.pdf.txt".formatted(id), "contrat.pdf");
        assertThat(noms(contrat.enTantQueCommune(() -> bilans.archive(contrat.id()))
                        .contenu()))
                .as("so does that of the bilan")
                .contains("preuves/%s-a.pdf.txt".formatted(id), "bilan.pdf");
    }

    @Test
    @DisplayName("une pièce rangée en base avant que le dossier soit choisi se lit encore")
    void avantLeReglage() throws IOException {
        UUID id = contrat.enTantQueCommune(() -> deposer("ancienne.pdf", PDF));
        for (Path chemin : fichiers()) {
            if (chemin.endsWith(id.toString())) {
                Files.delete(chemin);
            }
        }
        jdbc.sql("insert into piece_bloc (piece_id, rang, octets) values (:id, 0, :octets)")
                .param("id", id)
                .param("octets", PDF)
                .update();
        assertThat(contrat.enTantQueCommune(() -> consultation.contenu(contrat.id(), id))
                        .octets())
                .isEqualTo(PDF);
    }

    @Test
    @DisplayName("un dépôt dont la transaction échoue ne laisse rien dans le dossier")
    void transaction() throws IOException {
        List<Path> avant = fichiers();
        contrat.enTantQueCommune(() -> transactions.execute(etat -> {
            UUID id = deposer("b.pdf", PDF);
            etat.setRollbackOnly();
            return id;
        }));
        assertThat(fichiers()).containsExactlyInAnyOrderElementsOf(avant);
    }

    private void illisible(UUID id, String phrase) {
        assertThatExceptionOfType(PieceIllisible.class)
                .isThrownBy(() -> contrat.enTantQueCommune(() -> consultation.contenu(contrat.id(), id)))
                .withMessageContaining(phrase)
                .withMessageContaining(id.toString());
    }

    private static List<Path> fichiers() throws IOException {
        try (Stream<Path> chemins = Files.walk(dossier)) {
            return chemins.filter(Files::isRegularFile).toList();
        }
    }

    private static List<String> noms(byte[] zip) throws IOException {
        List<String> noms = new ArrayList<>();
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entree = archive.getNextEntry(); entree != null; entree = archive.getNextEntry()) {
                noms.add(entree.getName());
            }
        }
        return noms;
    }
}
