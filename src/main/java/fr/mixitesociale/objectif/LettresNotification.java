package fr.mixitesociale.objectif;

import fr.mixitesociale.droit.Etape;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.droit.objectif.ObjectifLegal;
import fr.mixitesociale.objectif.Decision.Notification;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letters of a batch of notifications, one page a commune, ready to be completed and signed. */
@Service
@PreAuthorize(TableDepartement.ROLES)
@Transactional(readOnly = true)
public class LettresNotification {

    private static final int CORPS = 11;

    private final TableDepartement table;

    LettresNotification(TableDepartement table) {
        this.table = table;
    }

    /** Communes not notified, or outside the département of the person, have no letter; without any, a refusal. */
    public byte[] docx(PeriodeTriennale periode, List<CodeInsee> communes) {
        List<LigneDepartement> lignes = table.lire(communes, periode).stream()
                .filter(ligne -> ligne.decision().notification() != null)
                .toList();
        if (lignes.isEmpty()) {
            throw new RefusMetier("objectif.lettre.aucune");
        }
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream sortie = new ByteArrayOutputStream()) {
            for (int i = 0; i < lignes.size(); i++) {
                lettre(document, lignes.get(i), i > 0);
            }
            document.write(sortie);
            return sortie.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void lettre(XWPFDocument document, LigneDepartement ligne, boolean nouvellePage) {
        Notification notification = Objects.requireNonNull(ligne.decision().notification());
        XWPFParagraph tete = paragraphe(document, Phrases.de("objectif.lettre.expediteur"), ParagraphAlignment.LEFT);
        tete.setPageBreak(nouvellePage);
        paragraphe(document, Phrases.de("objectif.lettre.destinataire", ligne.nom()), ParagraphAlignment.RIGHT);
        paragraphe(
                document,
                Phrases.de("objectif.lettre.date", FormatFr.dateLongue(notification.le())),
                ParagraphAlignment.RIGHT);
        if (!notification.reference().isEmpty()) {
            paragraphe(
                    document,
                    Phrases.de("objectif.lettre.reference", notification.reference()),
                    ParagraphAlignment.LEFT);
        }
        gras(
                document,
                Phrases.de("objectif.lettre.objet", ligne.faits().periode().libelle()));
        paragraphe(
                document,
                Phrases.de(
                        "objectif.lettre.corps",
                        ligne.nom(),
                        notification.valeur(),
                        FormatFr.entier(notification.valeur()),
                        ligne.faits().periode().libelle()),
                ParagraphAlignment.BOTH);
        ligne.legal().ifPresent(legal -> calcul(document, legal, notification));
        paragraphe(document, Phrases.de("objectif.lettre.bilan"), ParagraphAlignment.BOTH);
        paragraphe(document, Phrases.de("objectif.lettre.signature"), ParagraphAlignment.RIGHT);
    }

    /** The steps of the computation, as the screen explains them. */
    private static void calcul(XWPFDocument document, ObjectifLegal legal, Notification notification) {
        List<Etape> etapes = legal.etapes();
        gras(document, Phrases.de("objectif.lettre.calcul"));
        XWPFTable tableau = document.createTable(etapes.size() + 1, 3);
        tableau.setWidth("100%");
        ligne(
                tableau,
                0,
                Phrases.de("objectif.lettre.colonne.etape"),
                Phrases.de("objectif.lettre.colonne.formule"),
                Phrases.de("objectif.lettre.colonne.article"));
        for (int i = 0; i < etapes.size(); i++) {
            Etape etape = etapes.get(i);
            ligne(tableau, i + 1, etape.libelle(), etape.formule(), etape.article() == null ? "" : etape.article());
        }
        paragraphe(
                document,
                Phrases.de(
                        "objectif.lettre.source",
                        legal.situation().source(),
                        legal.regles().libelle()),
                ParagraphAlignment.LEFT);
        if (notification.valeur() != legal.objectif()) {
            paragraphe(
                    document,
                    Phrases.de(
                            "objectif.lettre.difference",
                            FormatFr.entier(notification.valeur()),
                            FormatFr.entier(legal.objectif())),
                    ParagraphAlignment.BOTH);
        }
    }

    private static void ligne(XWPFTable tableau, int rang, String... cellules) {
        for (int i = 0; i < cellules.length; i++) {
            tableau.getRow(rang).getCell(i).setText(cellules[i]);
        }
    }

    private static XWPFParagraph paragraphe(XWPFDocument document, String texte, ParagraphAlignment alignement) {
        XWPFParagraph paragraphe = document.createParagraph();
        paragraphe.setAlignment(alignement);
        paragraphe.setSpacingAfter(200);
        XWPFRun run = paragraphe.createRun();
        run.setFontSize(CORPS);
        String[] lignes = texte.split("\n", -1);
        for (int i = 0; i < lignes.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lignes[i]);
        }
        return paragraphe;
    }

    private static void gras(XWPFDocument document, String texte) {
        paragraphe(document, texte, ParagraphAlignment.LEFT)
                .getRuns()
                .getFirst()
                .setBold(true);
    }
}
