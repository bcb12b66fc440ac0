package fr.mixitesociale.socle.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.mixitesociale.socle.RefusMetier;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** A file made when it is asked for, never before. */
public final class Telechargement {

    private Telechargement() {}

    /** A file: its name, its media type, its bytes. */
    public record Fichier(String nom, String type, byte[] contenu) {}

    /** A link that looks like one. */
    public static Anchor lien(String libelle, Supplier<Fichier> fichier) {
        return new Anchor(source(fichier), libelle);
    }

    /** A link that looks like a button. */
    public static Anchor bouton(String libelle, Supplier<Fichier> fichier) {
        Anchor lien = lien(libelle, fichier);
        lien.addClassName("bouton");
        return lien;
    }

    public static DownloadHandler source(Supplier<Fichier> fichier) {
        return DownloadHandler.fromInputStream(_ -> {
            try {
                Fichier pret = fichier.get();
                return new DownloadResponse(
                        new ByteArrayInputStream(pret.contenu()), pret.nom(), pret.type(), pret.contenu().length);
            } catch (RefusMetier refus) {
                return DownloadResponse.error(HttpStatusCode.FORBIDDEN, refus.getMessage());
            }
        });
    }
}
