package fr.mixitesociale.engagement.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.engagement.NouvelEngagement;
import fr.mixitesociale.engagement.Theme;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ui.DialogueFormulaire;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Begins an engagement: the theme, a title, who pilots. The rest is written in its form. */
class DialogueNouvelEngagement extends DialogueFormulaire {

    private final ComboBox<Theme> theme = new ComboBox<>(Phrases.de("engagement.champ.theme"));
    private final TextField intitule = new TextField(Phrases.de("engagement.champ.intitule"));
    private final ComboBox<Signataire> signataire = new ComboBox<>(Phrases.de("engagement.champ.signataire_pilote"));
    private final TextField pilote = new TextField(Phrases.de("engagement.champ.pilote"));
    private final transient Function<NouvelEngagement, UUID> creer;
    private final transient Consumer<UUID> ensuite;

    DialogueNouvelEngagement(
            Participation participation,
            @Nullable Theme propose,
            Function<NouvelEngagement, UUID> creer,
            Consumer<UUID> ensuite) {
        super(Phrases.de("engagement.nouveau.titre"), Phrases.de("engagement.nouveau.verbe"));
        this.creer = creer;
        this.ensuite = ensuite;
        theme.setItems(Theme.values());
        theme.setItemLabelGenerator(Theme::libelle);
        theme.setRequiredIndicatorVisible(true);
        theme.setValue(propose);
        theme.setId("nouvel-engagement-theme");
        intitule.setRequiredIndicatorVisible(true);
        intitule.setMaxLength(300);
        intitule.setHelperText(Phrases.de("engagement.aide.intitule"));
        intitule.setId("nouvel-engagement-intitule");
        signataire.setItems(participation.contrat().signataires());
        signataire.setItemLabelGenerator(Signataire::nom);
        signataire.setRequiredIndicatorVisible(true);
        signataire.setHelperText(Phrases.de("engagement.aide.signataire_pilote"));
        signataire.setValue(participation.cote());
        signataire.setId("nouvel-engagement-signataire");
        pilote.setMaxLength(200);
        pilote.setHelperText(Phrases.de("engagement.aide.pilote"));
        champs(theme, intitule, signataire, pilote);
    }

    @Override
    protected void faire() {
        Theme choisi = theme.getValue();
        Signataire qui = signataire.getValue();
        if (choisi == null || qui == null) {
            throw new RefusMetier("engagement.nouveau.incomplet");
        }
        ensuite.accept(creer.apply(new NouvelEngagement(choisi, intitule.getValue(), qui.id(), pilote.getValue())));
    }
}
