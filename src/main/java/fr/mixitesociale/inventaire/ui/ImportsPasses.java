package fr.mixitesociale.inventaire.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.mixitesociale.inventaire.ImportPasse;
import fr.mixitesociale.inventaire.ImportsConsultation;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.EtatVide;
import fr.mixitesociale.socle.ui.GrilleListe;
import fr.mixitesociale.socle.ui.Panneau;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** What was imported before, by whom, and what was odd in it. */
final class ImportsPasses extends Div {

    private final transient ImportsConsultation passes;
    private final transient ZoneId fuseau;
    private final GrilleListe<ImportPasse> grille = new GrilleListe<>(Phrases.de("inventaire.imports.passes"));
    private final EtatVide vide = new EtatVide(
            Phrases.de("inventaire.imports.passes.vide"), Phrases.de("inventaire.imports.passes.que_faire"));

    ImportsPasses(ImportsConsultation passes, ZoneId fuseau) {
        this.passes = passes;
        this.fuseau = fuseau;
        addClassName("imports-passes");
        grille.setId("imports-passes");
        grille.texte(Phrases.de("inventaire.imports.colonne.fichier"), ImportPasse::nom)
                .setTooltipGenerator(ImportPasse::nom)
                .setFrozen(true)
                .setWidth("13rem");
        grille.texte(Phrases.de("inventaire.imports.colonne.sorte"), i -> MotsImport.nature(i.nature()))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grille.texte(Phrases.de("inventaire.imports.colonne.inventaires"), i -> MotsImport.millesimes(i.annees()))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grille.texte(Phrases.de("inventaire.imports.colonne.quand"), this::quand)
                .setAutoWidth(true);
        grille.texte(Phrases.de("inventaire.imports.colonne.qui"), ImportPasse::auteur)
                .setAutoWidth(true);
        grille.nombre(
                Phrases.de("inventaire.imports.colonne.enregistrees"), i -> FormatFr.entier(i.lignesEnregistrees()));
        grille.nombre(Phrases.de("inventaire.imports.colonne.rejetees"), i -> FormatFr.entier(i.lignesRejetees()));
        grille.composant(Phrases.de("inventaire.imports.colonne.anomalies"), this::anomalies)
                .setAutoWidth(true);
        grille.setItems(
                requete -> passes.imports(requete.getOffset(), requete.getLimit()).stream(), _ -> passes.compter());
        add(new Panneau(Phrases.de("inventaire.imports.passes"), vide, grille));
        rafraichir();
    }

    void rafraichir() {
        boolean aucun = passes.compter() == 0;
        vide.setVisible(aucun);
        grille.setVisible(!aucun);
        grille.getDataProvider().refreshAll();
    }

    private String quand(ImportPasse passe) {
        LocalDateTime instant = LocalDateTime.ofInstant(passe.importeLe(), fuseau);
        return Phrases.de("inventaire.imports.quand", FormatFr.date(instant.toLocalDate()), FormatFr.heure(instant));
    }

    private Button anomalies(ImportPasse passe) {
        Button voir = new Button(
                Phrases.de("inventaire.imports.voir_anomalies", FormatFr.entier(passe.anomalies())),
                _ -> ouvrir(passe));
        voir.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        voir.setAriaLabel(Phrases.de("inventaire.imports.voir_anomalies.nom", passe.nom()));
        voir.setEnabled(passe.anomalies() > 0);
        return voir;
    }

    private void ouvrir(ImportPasse passe) {
        Dialog dialogue = new Dialog(Phrases.de("inventaire.imports.anomalies_de", passe.nom()));
        dialogue.addClassName("dialogue-anomalies");
        Paragraph empreinte = new Paragraph(Phrases.de("inventaire.imports.empreinte", passe.sha256()));
        empreinte.addClassName("empreinte");
        dialogue.add(AnomaliesPanneau.duPasse(passes, passe.fichier()), empreinte);
        dialogue.getFooter().add(new Button(Phrases.de("socle.fermer"), _ -> dialogue.close()));
        dialogue.open();
    }
}
