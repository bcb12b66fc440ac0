package fr.mixitesociale.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.Piece;
import fr.mixitesociale.contrat.PiecesConsultation;
import fr.mixitesociale.contrat.PiecesService;
import fr.mixitesociale.contrat.TypePiece;
import fr.mixitesociale.essai.UnContrat;
import fr.mixitesociale.socle.RefusDroit;
import fr.mixitesociale.socle.RefusMetier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

abstract class JoindreDesPiecesContrat {

    private static final byte[] PDF = "%PDF-1.7\nessai".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    ApplicationContext contexte;

    @Autowired
    EngagementsService engagements;

    @Autowired
    PiecesService pieces;

    @Autowired
    PiecesConsultation consultation;

    @Autowired
    AccesContrat acces;

    @Autowired
    JdbcClient jdbc;

    UnContrat contrat;
    UUID engagement;

    @BeforeEach
    void ouvrir() {
        contrat = UnContrat.enElaboration(contexte);
        engagement = contrat.enTantQueCommune(() -> engagements.creer(
                contrat.id(),
                new NouvelEngagement(
                        Theme.FONCIER,
                        "Acquérir",
                        acces.exiger(contrat.id()).cote().id(),
                        null)));
    }

    @Test
    @DisplayName("le pilote joint une pièce, les autres signataires la relisent à l’octet près")
    void joindre() {
        byte[] gros = Arrays.copyOf(PDF, 2_500_000);
        UUID id = contrat.enTantQueCommune(() -> deposer("délibération.pdf", gros));
        Piece.Contenu lue = contrat.enTantQueDdt(() -> consultation.contenu(contrat.id(), id));
        assertThat(lue.octets()).isEqualTo(gros);
        assertThat(lue.piece().nom()).isEqualTo("délibération.pdf");
        assertThat(lue.piece().type()).isEqualTo(TypePiece.PDF);
        assertThat(lue.piece().sha256()).hasSize(64);
        assertThat(champsDuJournal()).contains("piece");
    }

    @Test
    @DisplayName("qui ne pilote pas ne joint ni ne retire, et sait pourquoi")
    void droits() {
        UUID id = contrat.enTantQueCommune(() -> deposer("a.pdf", PDF));
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(() -> contrat.enTantQueEpci(() -> deposer("b.pdf", PDF)))
                .withMessageContaining("Seuls ses agents");
        assertThatExceptionOfType(RefusDroit.class).isThrownBy(() -> contrat.enTantQueDdt(() -> supprimer(id)));
        assertThat(contrat.enTantQueEpci(() -> consultation.refusDeJoindre(contrat.id(), "engagement", engagement)))
                .isPresent();
        assertThat(contrat.enTantQueCommune(() -> consultation.refusDeJoindre(contrat.id(), "engagement", engagement)))
                .isEmpty();
    }

    @Test
    @DisplayName("un contrat n’emplit pas le disque, même de pièces retirées")
    void total() {
        UUID id = contrat.enTantQueCommune(() -> deposer("a.pdf", PDF));
        contrat.enTantQueCommune(() -> supprimer(id));
        jdbc.sql("update piece set octets = 499999990 where id = :id")
                .param("id", id)
                .update();
        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() -> contrat.enTantQueCommune(() -> deposer("b.pdf", PDF)))
                .withMessageContaining("500 Mo");
    }

    @Test
    @DisplayName("une pièce d’un autre contrat, d’un objet supprimé ou retirée répond comme une pièce absente")
    void etrangers() {
        UUID id = contrat.enTantQueCommune(() -> deposer("a.pdf", PDF));
        UnContrat autre = UnContrat.enElaboration(contexte);
        absent(() -> autre.enTantQueCommune(() -> consultation.contenu(autre.id(), id)));
        absent(() -> autre.enTantQueCommune(() -> consultation.contenu(contrat.id(), id)));
        absent(() -> contrat.enTantQueVoisin(() -> consultation.lister(contrat.id(), "engagement", engagement)));
        absent(() -> contrat.enTantQueAdmin(() -> consultation.contenu(contrat.id(), id)));
        absent(() -> autre.enTantQueCommune(() -> pieces.deposer(autre.id(), "engagement", engagement, "a.pdf", PDF)));
        absent(() -> contrat.enTantQueCommune(() -> pieces.deposer(contrat.id(), "inconnu", engagement, "a.pdf", PDF)));
        contrat.enTantQueCommune(() -> supprimer(id));
        absent(() -> contrat.enTantQueCommune(() -> consultation.contenu(contrat.id(), id)));
        contrat.enTantQueCommune(() -> {
            pieces.retablir(contrat.id(), id);
            return id;
        });
        assertThat(contrat.enTantQueDdt(() -> consultation.lister(contrat.id(), "engagement", engagement)))
                .hasSize(1);
        contrat.enTantQueCommune(() -> {
            engagements.supprimer(contrat.id(), engagement);
            return id;
        });
        absent(() -> contrat.enTantQueDdt(() -> consultation.contenu(contrat.id(), id)));
    }

    @Test
    @DisplayName("les types annoncés sont prouvés par le contenu, sans rien ouvrir")
    void contenus() {
        refuse("programme.exe", PDF, "pas accepté");
        refuse("sans extension", PDF, "pas accepté");
        refuse("page.html", "<script>".getBytes(StandardCharsets.UTF_8), "pas accepté");
        refuse("faux.pdf", "<html>".getBytes(StandardCharsets.UTF_8), "n’est pas celui");
        refuse("polyglotte.pdf", ("GIF89a" + "%PDF-1.7").getBytes(StandardCharsets.US_ASCII), "n’est pas celui");
        refuse("faux.png", PDF, "n’est pas celui");
        refuse("binaire.csv", new byte[] {'a', ';', 0, 'b'}, "n’est pas celui");
        refuse("classeur.docx", zip("[Content_Types].xml", "xl/workbook.xml"), "n’est pas celui");
        refuse("archive.xlsx", zip("virus.exe"), "n’est pas celui");
        refuse("vide.pdf", new byte[0], "vide");
        refuse("gros.pdf", Arrays.copyOf(PDF, PiecesService.OCTETS_MAX + 1), "20");
        accepte("classeur.xlsx", zip("[Content_Types].xml", "xl/workbook.xml"));
        accepte("texte.DOCX", zip("[Content_Types].xml", "word/document.xml"));
        accepte("tableau.csv", "commune;nombre\r\nForêt;12".getBytes(StandardCharsets.UTF_8));
        accepte("ancien.csv", "commune;nombre\r\nForêt;12".getBytes(java.nio.charset.Charset.forName("windows-1252")));
    }

    @Test
    @DisplayName("un nom venu d’ailleurs perd son chemin et ses signes invisibles, jamais son extension")
    void noms() {
        assertThat(nomRange("../../etc/délib.pdf")).isEqualTo("délib.pdf");
        assertThat(nomRange("C:\\bureau\\plan.pdf")).isEqualTo("plan.pdf");
        assertThat(nomRange("facture\u202efdp.exe\r\nX-Pirate: oui.pdf")).isEqualTo("facturefdp.exeX-Pirate oui.pdf");
        assertThat(nomRange("x".repeat(400) + ".pdf")).hasSize(150).endsWith(".pdf");
    }

    private String nomRange(String nom) {
        UUID id = contrat.enTantQueCommune(() -> deposer(nom, PDF));
        return contrat.enTantQueCommune(() -> consultation.contenu(contrat.id(), id))
                .piece()
                .nom();
    }

    private void accepte(String nom, byte[] contenu) {
        assertThat(contrat.enTantQueCommune(() -> deposer(nom, contenu))).isNotNull();
    }

    private void refuse(String nom, byte[] contenu, String raison) {
        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() -> contrat.enTantQueCommune(() -> deposer(nom, contenu)))
                .withMessageContaining(raison);
    }

    UUID deposer(String nom, byte[] contenu) {
        return pieces.deposer(contrat.id(), "engagement", engagement, nom, contenu);
    }

    private UUID supprimer(UUID piece) {
        pieces.supprimer(contrat.id(), piece);
        return piece;
    }

    private static void absent(Supplier<?> travail) {
        assertThatExceptionOfType(ContratIntrouvable.class).isThrownBy(travail::get);
    }

    private List<String> champsDuJournal() {
        return jdbc.sql("select champ from journal_ecriture where objet = 'engagement' and objet_id = :id")
                .param("id", engagement.toString())
                .query(String.class)
                .list();
    }

    private static byte[] zip(String... membres) {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(sortie)) {
            for (String membre : membres) {
                archive.putNextEntry(new ZipEntry(membre));
                archive.write("<xml/>".getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return sortie.toByteArray();
    }
}
