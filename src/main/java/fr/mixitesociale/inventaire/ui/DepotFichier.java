package fr.mixitesociale.inventaire.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import fr.mixitesociale.inventaire.FichierTropGros;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.TextesVaadin;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Where a file is dropped or chosen, and beside it which files are known. */
final class DepotFichier extends Div {

    DepotFichier(BiConsumer<String, byte[]> recu) {
        addClassName("depot");
        Upload depot = new Upload(new EnMemoire(recu));
        depot.setId("fichier");
        depot.setMaxFiles(1);
        depot.setMaxFileSize(FichierTropGros.LIMITE_OCTETS);
        depot.setAcceptedFileExtensions(".csv", ".xlsx");
        depot.setI18n(TextesVaadin.televersement());
        UnorderedList connus = new UnorderedList();
        connus.addClassName("fichiers-connus");
        Stream.of("national", "complement", "tiers")
                .map(sorte -> new ListItem(Phrases.de("inventaire.imports.connu." + sorte)))
                .forEach(connus::add);
        add(depot, connus);
    }

    /** Refuses a larger body while it arrives. */
    private static final class EnMemoire extends InMemoryUploadHandler {

        EnMemoire(BiConsumer<String, byte[]> recu) {
            super((fichier, contenu) -> recu.accept(fichier.fileName(), contenu));
        }

        @Override
        public long getFileSizeMax() {
            return FichierTropGros.LIMITE_OCTETS;
        }
    }
}
