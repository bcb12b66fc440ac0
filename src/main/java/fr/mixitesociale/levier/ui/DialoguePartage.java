package fr.mixitesociale.levier.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fr.mixitesociale.engagement.Theme;
import fr.mixitesociale.levier.PartagesService;
import fr.mixitesociale.levier.SectionDeGrille;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.DialogueFormulaire;
import fr.mixitesociale.socle.ui.Notifications;
import java.util.UUID;

/** Says that sharing is for good, then asks how much: the section or the grid; this contract or all of the groupement. */
class DialoguePartage extends DialogueFormulaire {

    private final RadioButtonGroup<Boolean> etendue = new RadioButtonGroup<>(Phrases.de("levier.partage.etendue"));
    private final RadioButtonGroup<Boolean> contrats = new RadioButtonGroup<>(Phrases.de("levier.partage.contrats"));
    private final transient UUID contrat;
    private final transient PartagesService service;
    private final transient Theme theme;
    private final transient SectionDeGrille section;
    private final transient Runnable ensuite;

    DialoguePartage(
            UUID contrat,
            PartagesService service,
            Theme theme,
            SectionDeGrille section,
            boolean commune,
            Runnable ensuite) {
        super(Phrases.de("levier.partage.titre"), Phrases.de("levier.partage.verbe"));
        this.contrat = contrat;
        this.service = service;
        this.theme = theme;
        this.section = section;
        this.ensuite = ensuite;
        etendue.setItems(false, true);
        etendue.setItemLabelGenerator(tout -> tout
                ? Phrases.de("levier.partage.grille", theme.libelle())
                : Phrases.de("levier.partage.section", section.id(), section.titre()));
        etendue.setValue(false);
        etendue.setId("partage-etendue");
        contrats.setItems(false, true);
        contrats.setItemLabelGenerator(
                tous -> Phrases.de(tous ? "levier.partage.tous_les_contrats" : "levier.partage.ce_contrat"));
        contrats.setValue(false);
        contrats.setVisible(commune);
        contrats.setId("partage-contrats");
        Paragraph consequence = new Paragraph(Phrases.de("levier.partage.consequence"));
        consequence.addClassName("message");
        champs(consequence, etendue, contrats);
    }

    @Override
    protected void faire() {
        if (etendue.getValue()) {
            service.partagerGrille(contrat, theme, contrats.getValue());
        } else {
            service.partagerSection(contrat, section.id(), contrats.getValue());
        }
        Notifications.succes(Phrases.de("levier.partage.fait.notice"));
        ensuite.run();
    }
}
