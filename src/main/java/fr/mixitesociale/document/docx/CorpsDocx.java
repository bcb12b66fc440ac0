package fr.mixitesociale.document.docx;

import fr.mixitesociale.contrat.modele.Bloc;
import fr.mixitesociale.contrat.modele.Bloc.Signature;
import fr.mixitesociale.contrat.modele.Passage;
import fr.mixitesociale.document.Deroule;
import fr.mixitesociale.document.Deroule.Element;
import fr.mixitesociale.document.Deroule.Element.Corps;
import fr.mixitesociale.document.Deroule.Element.Entete;
import fr.mixitesociale.document.Deroule.Feuillet;
import fr.mixitesociale.document.TexteSur;
import fr.mixitesociale.document.Tirage;
import fr.mixitesociale.document.docx.Modele.Liste;
import fr.mixitesociale.socle.Phrases;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;

/** Writes the blocks one after the other, each in its style. */
final class CorpsDocx {

    private final XWPFDocument document;
    private final FigureDocx figures;
    private final TableauDocx tableaux;
    private final Listes listes;
    private int signets;

    CorpsDocx(XWPFDocument document, CTNumbering numerotation, Tirage<FigureDocx.Dessins> tirage) {
        this.document = document;
        figures = new FigureDocx(document, tirage);
        tableaux = new TableauDocx(document);
        listes = new Listes(numerotation);
    }

    /** @param decalage levels the headings go down by, under a title that is already written */
    void feuillet(Feuillet feuillet, int decalage) throws IOException {
        for (Element element : feuillet.elements()) {
            switch (element) {
                case Entete entete -> entete(entete, Math.min(Deroule.NIVEAU_MAX, entete.niveau() + decalage));
                case Corps(Bloc bloc) -> bloc(bloc, feuillet.paysage());
            }
        }
    }

    private void entete(Entete entete, int niveau) {
        XWPFParagraph paragraphe = paragraphe(Modele.TITRE + niveau);
        signets++;
        CTBookmark debut = paragraphe.getCTP().addNewBookmarkStart();
        debut.setId(BigInteger.valueOf(signets));
        debut.setName(entete.ancre());
        paragraphe.createRun().setText(entete.texte());
        paragraphe.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(signets));
    }

    private void bloc(Bloc bloc, boolean paysage) throws IOException {
        switch (bloc) {
            case Bloc.Titre(int _, String texte) -> gras(texte);
            case Bloc.Paragraphe(List<Passage> passages) -> Textes.ecrire(passages, paragraphe(Modele.CORPS));
            case Bloc.Note(List<Passage> passages) -> Textes.ecrire(passages, paragraphe(Modele.NOTE));
            case Bloc.ACompleter(String phrase) -> aCompleter(phrase);
            case Bloc.Liste liste -> liste(liste, 0, listes.ouvrir(genre(liste)), paysage);
            case Bloc.Tableau tableau -> tableaux.ecrire(tableau, paysage);
            case Bloc.Figure(var graphique) -> figures.ecrire(graphique);
            case Bloc.Signatures(List<Signature> signatures) -> signatures.forEach(this::signature);
        }
    }

    private void gras(String texte) {
        Textes.ecrire(List.of(Passage.gras(texte)), paragraphe(Modele.CORPS));
    }

    /** Said in words, not by its colour alone. */
    private void aCompleter(String phrase) {
        Textes.ecrire(
                List.of(Passage.gras(Phrases.de("document.a_completer")), Passage.de(" " + phrase)),
                paragraphe(Modele.A_COMPLETER));
    }

    /** What follows the first block of an element is indented with it, without a mark of its own. */
    private void liste(Bloc.Liste liste, int niveau, BigInteger numero, boolean paysage) throws IOException {
        for (List<Bloc> element : liste.elements()) {
            for (int rang = 0; rang < element.size(); rang++) {
                switch (element.get(rang)) {
                    case Bloc.Liste dedans -> liste(dedans, niveau + 1, listes.ouvrir(genre(dedans)), paysage);
                    case Bloc.Paragraphe(List<Passage> passages) ->
                        Textes.ecrire(passages, rang == 0 ? puce(niveau, numero) : suite(niveau));
                    case Bloc autre -> bloc(autre, paysage);
                }
            }
        }
    }

    private XWPFParagraph puce(int niveau, BigInteger numero) {
        XWPFParagraph puce = paragraphe("Puce");
        puce.setNumID(numero);
        puce.setNumILvl(BigInteger.valueOf(Math.min(niveau, Listes.NIVEAU_MAX)));
        return puce;
    }

    private XWPFParagraph suite(int niveau) {
        XWPFParagraph suite = paragraphe("Puce");
        suite.setIndentationLeft(Listes.RETRAIT * (niveau + 1));
        return suite;
    }

    private static Liste genre(Bloc.Liste liste) {
        return liste.numerotee() ? Liste.NOMBRES : Liste.PUCES;
    }

    /** Kept on one page with the room to sign. */
    private void signature(Signature signature) {
        XWPFParagraph partie = paragraphe("Signataire");
        Textes.ecrire(List.of(Passage.gras(TexteSur.ligne(signature.partie()))), partie);
        XWPFParagraph representant = paragraphe(Modele.CORPS);
        representant.setKeepNext(true);
        Textes.ecrire(
                List.of(Passage.de(
                        signature.representant().isBlank()
                                ? Phrases.de("document.signature.representant")
                                : signature.representant())),
                representant);
        boolean signe = !signature.acte().isBlank();
        XWPFParagraph acte = paragraphe(signe ? Modele.CORPS : "PlaceSignature");
        Textes.ecrire(List.of(Passage.de(signe ? signature.acte() : Phrases.de("document.signature.place"))), acte);
    }

    private XWPFParagraph paragraphe(String style) {
        XWPFParagraph paragraphe = document.createParagraph();
        paragraphe.setStyle(style);
        return paragraphe;
    }
}
