package fr.mixitesociale.procedure.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.procedure.Avenant;
import fr.mixitesociale.procedure.AvenantsConsultation.Article;
import fr.mixitesociale.procedure.ui.OngletAvenants.OutilsAvenant;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.DialogueFormulaire;
import fr.mixitesociale.socle.ui.Notifications;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an avenant changes, and why. */
class DialogueAvenant extends DialogueFormulaire {

    private static final int MOTIF_MAX = 4_000;

    private final transient UUID contrat;
    private final transient OutilsAvenant outils;
    private final transient @Nullable Avenant avenant;
    private final transient Runnable apres;
    private final CheckboxGroup<Article> articles = new CheckboxGroup<>(Phrases.de("procedure.avenant.articles"));
    private final TextArea motif = new TextArea(Phrases.de("procedure.avenant.motif"));

    /** @param avenant the one to change; null to prepare a new one */
    DialogueAvenant(CadreContrat cadre, OutilsAvenant outils, @Nullable Avenant avenant, Runnable apres) {
        super(
                Phrases.de(avenant == null ? "procedure.avenant.preparer" : "procedure.avenant.changer"),
                Phrases.de(avenant == null ? "procedure.avenant.ouvrir" : "procedure.avenant.enregistrer"));
        this.contrat = cadre.contrat().id();
        this.outils = outils;
        this.avenant = avenant;
        this.apres = apres;
        List<Article> possibles = outils.avenants().articles(contrat);
        articles.setId("avenant-articles");
        articles.setItems(possibles);
        articles.setItemLabelGenerator(Article::titre);
        articles.setRequiredIndicatorVisible(true);
        motif.setId("avenant-motif");
        motif.setMaxLength(MOTIF_MAX);
        motif.setHelperText(Phrases.de("procedure.avenant.motif.aide"));
        motif.setRequiredIndicatorVisible(true);
        if (avenant != null) {
            articles.setValue(possibles.stream()
                    .filter(article -> avenant.chapitres().contains(article.cle()))
                    .collect(Collectors.toSet()));
            motif.setValue(avenant.motif());
        }
        champs(
                new Paragraph(Phrases.de(
                        avenant == null ? "procedure.avenant.consequence" : "procedure.avenant.consequence.changer")),
                articles,
                motif);
    }

    @Override
    protected void faire() {
        Set<String> choisis = articles.getValue().stream().map(Article::cle).collect(Collectors.toSet());
        if (avenant == null) {
            outils.service().preparer(contrat, motif.getValue(), choisis);
            Notifications.succes(Phrases.de("procedure.avenant.ouvert"));
        } else {
            outils.service().modifier(contrat, avenant.id(), motif.getValue(), choisis);
            Notifications.succes(Phrases.de("procedure.avenant.change"));
        }
        apres.run();
    }
}
