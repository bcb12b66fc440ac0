package fr.mixitesociale.contrat.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.Piece;
import fr.mixitesociale.contrat.PiecesConsultation;
import fr.mixitesociale.contrat.PiecesService;
import fr.mixitesociale.contrat.TypePiece;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ui.Notifications;
import fr.mixitesociale.socle.ui.Telechargement;
import fr.mixitesociale.socle.ui.Telechargement.Fichier;
import fr.mixitesociale.socle.ui.TextesVaadin;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

/** The files joined to one object, to take away, to add, to withdraw; up to date with what the others do. */
public final class PiecesJointes extends Section {

    private static final int KILO = 1_000;

    private final transient CadreContrat cadre;
    private final transient PiecesConsultation consultation;
    private final transient PiecesService service;
    private final transient Clock horloge;
    private final String objet;
    private final UUID objetId;
    private final UnorderedList liste = new UnorderedList();
    private final Paragraph aucune = new Paragraph(Phrases.de("contrat.piece.aucune"));
    private boolean ecriture;

    PiecesJointes(
            CadreContrat cadre,
            PiecesConsultation consultation,
            PiecesService service,
            Clock horloge,
            String objet,
            UUID objetId) {
        this.cadre = cadre;
        this.consultation = consultation;
        this.service = service;
        this.horloge = horloge;
        this.objet = objet;
        this.objetId = objetId;
        addClassNames("panneau", "pieces");
        getElement().setAttribute("aria-label", Phrases.de("contrat.piece.titre"));
        liste.getElement().setAttribute("role", "list");
        aucune.addClassName("discret");
        add(new H3(Phrases.de("contrat.piece.titre")), aucune, liste);
        ecriture = consultation
                .refusDeJoindre(cadre.contrat().id(), objet, objetId)
                .isEmpty();
        if (ecriture) {
            add(depot());
        }
        montrer();
        cadre.ecouter(
                this,
                signal -> objet.equals(signal.objet()) && objetId.toString().equals(signal.id()),
                this::montrer);
    }

    private void montrer() {
        List<Piece> pieces;
        try {
            pieces = consultation.lister(cadre.contrat().id(), objet, objetId);
        } catch (ContratIntrouvable _) {
            // its object has just been deleted: whoever holds this component says so
            pieces = List.of();
        }
        liste.removeAll();
        pieces.forEach(piece -> liste.add(ligne(piece)));
        liste.setVisible(!pieces.isEmpty());
        aucune.setVisible(pieces.isEmpty());
    }

    private ListItem ligne(Piece piece) {
        UUID contrat = cadre.contrat().id();
        Span detail = new Span(Phrases.de(
                "contrat.piece.detail",
                poids(piece.octets()),
                FormatFr.date(LocalDate.ofInstant(piece.deposeLe(), horloge.getZone()))));
        detail.addClassName("discret");
        ListItem ligne = new ListItem(
                Telechargement.lien(piece.nom(), () -> {
                    Piece.Contenu contenu = consultation.contenu(contrat, piece.id());
                    return new Fichier(piece.nom(), piece.type().media(), contenu.octets());
                }),
                detail);
        if (ecriture) {
            Button retirer = new Button(Phrases.de("contrat.piece.supprimer"), _ -> retirer(piece));
            retirer.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            retirer.setAriaLabel(Phrases.de("contrat.piece.supprimer.nom", piece.nom()));
            ligne.add(retirer);
        }
        return ligne;
    }

    private void retirer(Piece piece) {
        UUID contrat = cadre.contrat().id();
        service.supprimer(contrat, piece.id());
        montrer();
        Notifications.annulable(Phrases.de("contrat.piece.supprimee", piece.nom()), () -> {
            service.retablir(contrat, piece.id());
            montrer();
        });
    }

    private Upload depot() {
        Upload depot = new Upload(new EnMemoire(this::recevoir));
        depot.setMaxFileSize(PiecesService.OCTETS_MAX);
        depot.setAcceptedFileExtensions(TypePiece.extensions());
        depot.setI18n(TextesVaadin.televersement());
        Paragraph aide = new Paragraph(Phrases.de("contrat.piece.aide"));
        aide.addClassNames("discret", "petit");
        add(aide);
        return depot;
    }

    private void recevoir(String nom, byte[] contenu) {
        try {
            service.deposer(cadre.contrat().id(), objet, objetId, nom, contenu);
            montrer();
            Notifications.succes(Phrases.de("contrat.piece.deposee", nom));
        } catch (RefusMetier refus) {
            Notifications.refus(refus);
        }
    }

    private static String poids(long octets) {
        return octets < KILO * KILO
                ? FormatFr.entier(Math.max(1, octets / KILO)) + "\u00a0ko"
                : FormatFr.decimal(BigDecimal.valueOf(octets).movePointLeft(6), 1) + "\u00a0Mo";
    }

    /** Refuses a larger body while it arrives. */
    private static final class EnMemoire extends InMemoryUploadHandler {

        EnMemoire(BiConsumer<String, byte[]> recu) {
            super((fichier, contenu) -> recu.accept(fichier.fileName(), contenu));
        }

        @Override
        public long getFileSizeMax() {
            return PiecesService.OCTETS_MAX;
        }
    }
}
