package fr.mixitesociale.document.html;

import fr.mixitesociale.contrat.modele.Ouvrage;
import fr.mixitesociale.document.Deroule;
import fr.mixitesociale.document.Deroule.Element.Entete;
import fr.mixitesociale.document.Deroule.Feuillet;
import fr.mixitesociale.document.TexteSur;
import fr.mixitesociale.document.Tirage;
import fr.mixitesociale.graphique.DessinGraphique;
import fr.mixitesociale.graphique.DessinGraphique.Imprime;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The whole document as one HTML page to be printed: cover, table of contents, text. */
final class PageImprimee {

    private static final String STYLE = lire("/documents/document/imprime.css");
    /** Articles and their parts: deeper would make a table of contents longer than what it announces. */
    private static final int NIVEAU_SOMMAIRE = 3;

    private final DessinGraphique dessin;

    PageImprimee(DessinGraphique dessin) {
        this.dessin = dessin;
    }

    Document de(Ouvrage ouvrage) {
        Deroule deroule = Deroule.de(ouvrage);
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        Objects.requireNonNull(page.firstElementChild()).attr("lang", Phrases.LANGUE.toLanguageTag());
        Element tete = page.head();
        page.title(TexteSur.ligne(ouvrage.titre() + " – " + ouvrage.sousTitre()));
        meta(tete, "author", Phrases.de("document.auteur"));
        meta(tete, "description", TexteSur.ligne(String.join(" ", ouvrage.mentions())));
        meta(tete, "subject", TexteSur.ligne(ouvrage.sousTitre()));
        tete.appendElement("style").appendChild(new DataNode(STYLE));
        signets(deroule, tete);
        Element corps = page.body();
        enTeteEtPied(ouvrage, corps);
        if (deroule.estBref()) {
            corps.addClass("doc-bref");
            corps.appendElement("h1").appendText(TexteSur.ligne(ouvrage.titre()));
        } else {
            couverture(ouvrage, corps);
            sommaire(deroule, corps);
        }
        try (Tirage<Imprime> tirage = Tirage.de(deroule, dessin::imprime)) {
            CorpsHtml ecriture = new CorpsHtml(
                    new FigureHtml(graphique -> tirage.dessin(graphique).svg(), 0), 0);
            for (Feuillet feuillet : deroule.feuillets()) {
                ecriture.feuillet(
                        feuillet,
                        corps.appendElement("div").addClass(feuillet.paysage() ? "doc-paysage" : "doc-debout"));
            }
        }
        return page;
    }

    private static void meta(Element tete, String nom, String contenu) {
        tete.appendElement("meta").attr("name", nom).attr("content", contenu);
    }

    /** Printed on each page; the state of a draft cannot be missed. */
    private static void enTeteEtPied(Ouvrage ouvrage, Element corps) {
        Element tete = corps.appendElement("div").addClass("doc-courant-tete");
        tete.appendElement("span").appendText(TexteSur.ligne(ouvrage.titre() + " – " + ouvrage.sousTitre()));
        corps.appendElement("div")
                .addClass("doc-courant-etat")
                .appendText(ouvrage.etat() == null ? "" : TexteSur.ligne(ouvrage.etat()));
        corps.appendElement("div").addClass("doc-courant-pied");
    }

    private static void couverture(Ouvrage ouvrage, Element corps) {
        Element couverture = corps.appendElement("div").addClass("doc-couverture");
        couverture.appendElement("h1").appendText(TexteSur.ligne(ouvrage.titre()));
        couverture.appendElement("p").addClass("doc-sous-titre").appendText(TexteSur.de(ouvrage.sousTitre()));
        for (String mention : ouvrage.mentions()) {
            couverture.appendElement("p").addClass("doc-mention").appendText(TexteSur.de(mention));
        }
        couverture
                .appendElement("p")
                .addClass("doc-etat")
                .appendText(
                        ouvrage.etat() == null
                                ? Phrases.de("document.couverture.date", FormatFr.dateLongue(ouvrage.date()))
                                : TexteSur.ligne(ouvrage.etat()));
    }

    private static void sommaire(Deroule deroule, Element corps) {
        Element sommaire = corps.appendElement("div").addClass("doc-sommaire");
        sommaire.appendElement("h2").appendText(Phrases.de("document.sommaire"));
        for (Entete entete : deroule.entetes()) {
            if (entete.niveau() <= NIVEAU_SOMMAIRE) {
                sommaire.appendElement("p")
                        .addClass("doc-sommaire-" + entete.niveau())
                        .appendElement("a")
                        .attr("href", "#" + entete.ancre())
                        .attr("title", entete.texte())
                        .appendText(entete.texte());
            }
        }
    }

    private static void signets(Deroule deroule, Element tete) {
        Deque<Element> ouverts = new ArrayDeque<>();
        ouverts.push(tete.appendElement("bookmarks"));
        for (Entete entete : deroule.entetes()) {
            while (ouverts.size() > entete.niveau()) {
                ouverts.pop();
            }
            ouverts.push(ouverts.element()
                    .appendElement("bookmark")
                    .attr("name", entete.texte())
                    .attr("href", "#" + entete.ancre()));
        }
    }

    private static String lire(String chemin) {
        try (InputStream flux = PageImprimee.class.getResourceAsStream(chemin)) {
            return new String(Objects.requireNonNull(flux, chemin).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
