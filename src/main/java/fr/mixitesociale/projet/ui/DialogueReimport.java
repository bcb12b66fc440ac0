package fr.mixitesociale.projet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import fr.mixitesociale.inventaire.FichierRefuse;
import fr.mixitesociale.inventaire.FichierTropGros;
import fr.mixitesociale.projet.LotProjets;
import fr.mixitesociale.projet.Reimport;
import fr.mixitesociale.projet.Reimport.Refus;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ui.ArrierePlan;
import fr.mixitesociale.socle.ui.TextesVaadin;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A workbook that comes back: the file, then the difference, of which the person takes what they tick. */
class DialogueReimport extends Dialog {

    private static final int REFUS_MONTRES = 100;

    private final transient BiFunction<String, byte[], Reimport> comparer;
    private final transient Predicate<LotProjets> appliquer;
    private final Button prendre = new Button();

    /**
     * @param comparer off the screen's thread
     * @param appliquer whether what was taken is written
     */
    DialogueReimport(BiFunction<String, byte[], Reimport> comparer, Predicate<LotProjets> appliquer) {
        this.comparer = comparer;
        this.appliquer = appliquer;
        setId("reimport");
        addClassNames("dialogue-formulaire", "reimport");
        setHeaderTitle(Phrases.de("projet.reimport.titre"));
        setCloseOnOutsideClick(false);
        prendre.setId("reimport-prendre");
        prendre.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        prendre.setVisible(false);
        getFooter().add(new Button(Phrases.de("socle.fermer"), _ -> close()), prendre);
        choisir(null);
    }

    private void choisir(@Nullable Component message) {
        prendre.setVisible(false);
        Upload depot = new Upload(new EnMemoire());
        depot.setId("reimport-fichier");
        depot.setMaxFiles(1);
        depot.setMaxFileSize(FichierTropGros.LIMITE_OCTETS);
        depot.setAcceptedFileExtensions(".xlsx");
        depot.setI18n(TextesVaadin.televersement());
        removeAll();
        if (message != null) {
            add(message);
        }
        add(new Paragraph(Phrases.de("projet.reimport.aide")), depot);
    }

    private void lire(String nom, byte[] contenu) {
        ProgressBar attente = new ProgressBar();
        attente.setIndeterminate(true);
        attente.getElement().setAttribute("aria-label", Phrases.de("projet.reimport.lecture"));
        removeAll();
        add(new Paragraph(Phrases.de("projet.reimport.lecture")), attente);
        ArrierePlan.lancer(
                getUI().orElseGet(UI::getCurrentOrThrow),
                () -> comparer.apply(nom, contenu),
                this::montrer,
                this::refuser);
    }

    private void montrer(Reimport reimport) {
        removeAll();
        if (reimport.estSansDifference()) {
            Paragraph rien = new Paragraph(Phrases.de("projet.reimport.aucune_difference"));
            rien.setId("reimport-aucune");
            rien.addClassName("message");
            rien.getElement().setAttribute("role", "status");
            add(rien);
        } else {
            DifferenceReimport difference = new DifferenceReimport(reimport, this::compter);
            Paragraph resume = new Paragraph(resume(reimport));
            resume.setId("reimport-resume");
            resume.getElement().setAttribute("role", "status");
            add(resume, difference);
            prendre.setVisible(true);
            compter(difference.coches());
            prendre.addClickListener(_ -> {
                if (appliquer.test(difference.lot())) {
                    close();
                }
            });
        }
        if (!reimport.refus().isEmpty()) {
            add(refus(reimport.refus()));
        }
    }

    private void compter(int coches) {
        prendre.setText(Phrases.de("projet.reimport.prendre", coches, FormatFr.entier(coches)));
        prendre.setEnabled(coches > 0);
    }

    private static String resume(Reimport reimport) {
        return Phrases.de(
                "projet.reimport.resume",
                reimport.modifications().stream()
                        .map(Reimport.Modification::projet)
                        .distinct()
                        .count(),
                reimport.modifications().size(),
                reimport.ajouts().size(),
                reimport.suppressions().size(),
                reimport.heurts().size());
    }

    private static Div refus(List<Refus> refus) {
        UnorderedList liste = new UnorderedList();
        refus.stream().limit(REFUS_MONTRES).map(r -> new ListItem(phrase(r))).forEach(liste::add);
        Div bloc = new Div(
                new H3(Phrases.de("projet.reimport.refus", refus.size(), FormatFr.entier(refus.size()))), liste);
        if (refus.size() > REFUS_MONTRES) {
            bloc.add(new Paragraph(
                    Phrases.de("projet.bloc.refus.autres", FormatFr.entier(refus.size() - REFUS_MONTRES))));
        }
        bloc.setId("reimport-refus");
        bloc.addClassName("refus-cellules");
        return bloc;
    }

    private static String phrase(Refus refus) {
        String lieu = Stream.of(
                        refus.ligne() == 0 ? null : Phrases.de("projet.reimport.ligne", FormatFr.entier(refus.ligne())),
                        refus.colonne(),
                        refus.valeur() == null ? null : "« " + refus.valeur() + " »")
                .filter(Objects::nonNull)
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        return lieu.isEmpty() ? refus.message() : lieu + " : " + refus.message();
    }

    private void refuser(RuntimeException cause) {
        if (!(cause instanceof RefusMetier refus)) {
            choisir(null);
            throw cause;
        }
        UnorderedList raisons = new UnorderedList();
        if (refus instanceof FichierRefuse fichier) {
            fichier.erreurs().forEach(erreur -> raisons.add(new ListItem(erreur.message())));
        }
        Div message = new Div(new Paragraph(refus.getMessage()), raisons);
        message.setId("reimport-refuse");
        message.addClassNames("message", "erreur");
        message.getElement().setAttribute("role", "alert");
        choisir(message);
    }

    /** Refuses a larger body while it arrives. */
    private final class EnMemoire extends InMemoryUploadHandler {

        EnMemoire() {
            super((fichier, contenu) -> lire(fichier.fileName(), contenu));
        }

        @Override
        public long getFileSizeMax() {
            return FichierTropGros.LIMITE_OCTETS;
        }
    }
}
