package fr.mixitesociale.contrat.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.HistoriqueConsultation.Choix;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.PucesFiltres;
import fr.mixitesociale.socle.ui.PucesFiltres.Puce;
import fr.mixitesociale.socle.ui.TextesVaadin;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What to look for in the history of a contract; each filter in force is also a chip that removes it. */
class FiltresHistorique extends Div {

    private static final int ATTENTE_MS = 300;

    private final transient Contrat contrat;
    private final transient List<Choix> genres;
    private final SerializableConsumer<EtatHistorique> surChoix;
    private final TextField texte = new TextField(Phrases.de("contrat.historique.filtre.texte"));
    private final ComboBox<Choix> objet = new ComboBox<>(Phrases.de("contrat.historique.filtre.objet"));
    private final ComboBox<Signataire> cote = new ComboBox<>(Phrases.de("contrat.historique.filtre.cote"));
    private final DatePicker du = new DatePicker(Phrases.de("contrat.historique.filtre.du"));
    private final DatePicker au = new DatePicker(Phrases.de("contrat.historique.filtre.au"));
    private final PucesFiltres puces;
    private transient EtatHistorique etat = EtatHistorique.INITIAL;

    FiltresHistorique(Contrat contrat, List<Choix> genres, SerializableConsumer<EtatHistorique> surChoix) {
        this.contrat = contrat;
        this.genres = genres;
        this.surChoix = surChoix;
        this.puces = new PucesFiltres(() -> surChoix.accept(EtatHistorique.INITIAL));
        addClassName("filtres");
        texte.setId("historique-texte");
        texte.setClearButtonVisible(true);
        texte.setMaxLength(100);
        texte.setValueChangeMode(ValueChangeMode.LAZY);
        texte.setValueChangeTimeout(ATTENTE_MS);
        objet.setId("historique-objet");
        objet.setItems(genres);
        objet.setItemLabelGenerator(Choix::libelle);
        objet.setClearButtonVisible(true);
        cote.setId("historique-cote");
        cote.setItems(contrat.signataires());
        cote.setItemLabelGenerator(Signataire::nom);
        cote.setClearButtonVisible(true);
        Stream.of(du, au).forEach(jour -> {
            jour.setI18n(TextesVaadin.date());
            jour.setLocale(Phrases.LANGUE);
            jour.setClearButtonVisible(true);
        });
        Stream.<AbstractField<?, ?>>of(texte, objet, cote, du, au)
                .forEach(champ -> champ.addValueChangeListener(e -> choisir(e.isFromClient())));
        Div champs = new Div(texte, objet, cote, du, au);
        champs.addClassName("champs");
        add(champs, puces);
    }

    void montrer(EtatHistorique nouveau) {
        etat = nouveau;
        texte.setValue(etat.texte());
        objet.setValue(genres.stream()
                .filter(genre -> genre.cle().equals(etat.objet()))
                .findFirst()
                .orElse(null));
        cote.setValue(contrat.signataires().stream()
                .filter(signataire -> signataire.id().equals(etat.cote()))
                .findFirst()
                .orElse(null));
        du.setValue(etat.du());
        au.setValue(etat.au());
        puces.montrer(puces());
    }

    private void choisir(boolean parLaPersonne) {
        if (parLaPersonne) {
            surChoix.accept(new EtatHistorique(
                    objet.getOptionalValue().map(Choix::cle).orElse(""),
                    cote.getOptionalValue().map(Signataire::id).orElse(null),
                    texte.getValue().strip(),
                    du.getValue(),
                    au.getValue()));
        }
    }

    private List<Puce> puces() {
        List<Puce> liste = new ArrayList<>();
        if (!etat.texte().isEmpty()) {
            liste.add(puce(
                    Phrases.de("contrat.historique.puce.texte", etat.texte()),
                    new EtatHistorique(etat.objet(), etat.cote(), "", etat.du(), etat.au())));
        }
        objet.getOptionalValue()
                .ifPresent(genre -> liste.add(puce(
                        genre.libelle(), new EtatHistorique("", etat.cote(), etat.texte(), etat.du(), etat.au()))));
        cote.getOptionalValue()
                .ifPresent(signataire -> liste.add(puce(
                        Phrases.de("contrat.historique.puce.cote", signataire.nom()),
                        new EtatHistorique(etat.objet(), null, etat.texte(), etat.du(), etat.au()))));
        if (etat.du() != null) {
            liste.add(puce(
                    Phrases.de("contrat.historique.puce.du", FormatFr.date(etat.du())),
                    new EtatHistorique(etat.objet(), etat.cote(), etat.texte(), null, etat.au())));
        }
        if (etat.au() != null) {
            liste.add(puce(
                    Phrases.de("contrat.historique.puce.au", FormatFr.date(etat.au())),
                    new EtatHistorique(etat.objet(), etat.cote(), etat.texte(), etat.du(), null)));
        }
        return liste;
    }

    private Puce puce(String libelle, EtatHistorique sans) {
        return new Puce(libelle, () -> surChoix.accept(sans));
    }
}
