package fr.mixitesociale.contrat.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import fr.mixitesociale.acces.Perimetre.SurDepartement;
import fr.mixitesociale.acces.Utilisateur;
import fr.mixitesociale.contrat.ContratsService;
import fr.mixitesociale.contrat.NatureContrat;
import fr.mixitesociale.contrat.NouveauContrat;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.contrat.TypeContrat;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ui.DialogueFormulaire;
import fr.mixitesociale.territoire.Commune;
import fr.mixitesociale.territoire.Epci;
import fr.mixitesociale.territoire.Referentiel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Opens a contract: how far it reaches, for which period; who will have to sign is shown at once. */
class DialogueOuverture extends DialogueFormulaire {

    private final transient ContratsService contrats;
    private final transient Referentiel referentiel;
    private final Select<NatureContrat> nature = new Select<>();
    private final ComboBox<Epci> epci = new ComboBox<>(Phrases.de("contrat.ouvrir.epci"));
    private final MultiSelectComboBox<Commune> communes =
            new MultiSelectComboBox<>(Phrases.de("contrat.ouvrir.communes"));
    private final Select<PeriodeTriennale> periode = new Select<>();
    private final Select<TypeContrat> type = new Select<>();
    private final Div signataires = new Div();

    DialogueOuverture(ContratsService contrats, Referentiel referentiel, Utilisateur personne, Clock horloge) {
        super(Phrases.de("contrat.ouvrir.bouton"), Phrases.de("contrat.ouvrir.verbe"));
        this.contrats = contrats;
        this.referentiel = referentiel;
        List<Commune> miennes = personne.perimetre() instanceof SurDepartement(String code)
                ? referentiel.communesDuDepartement(code).stream()
                        .sorted(Comparator.comparing(Commune::nom))
                        .toList()
                : List.of();
        nature.setLabel(Phrases.de("contrat.ouvrir.nature"));
        nature.setItems(NatureContrat.values());
        nature.setItemLabelGenerator(NatureContrat::libelle);
        nature.setValue(NatureContrat.COMMUNE);
        nature.addValueChangeListener(_ -> adapter());
        communes.setItems(miennes);
        communes.setItemLabelGenerator(commune -> Phrases.de("contrat.ouvrir.commune", commune.nom(), commune.code()));
        communes.setRequiredIndicatorVisible(true);
        communes.addValueChangeListener(_ -> prevoir());
        epci.setItems(epciDe(miennes));
        epci.setItemLabelGenerator(Epci::nom);
        epci.setHelperText(Phrases.de("contrat.ouvrir.epci.aide"));
        epci.addValueChangeListener(_ -> choisirEpci(miennes));
        LocalDate aujourdhui = LocalDate.ofInstant(horloge.instant(), horloge.getZone());
        PeriodeTriennale courante = PeriodeTriennale.de(aujourdhui.getYear()).orElseThrow();
        periode.setLabel(Phrases.de("contrat.ouvrir.periode"));
        periode.setItems(courante, courante.suivante());
        periode.setItemLabelGenerator(PeriodeTriennale::libelle);
        periode.setValue(courante);
        type.setLabel(Phrases.de("contrat.ouvrir.type"));
        type.setHelperText(Phrases.de("contrat.ouvrir.type.aide"));
        type.setItems(TypeContrat.values());
        type.setItemLabelGenerator(TypeContrat::libelle);
        type.setValue(TypeContrat.SANS_AMENAGEMENT);
        signataires.getElement().setAttribute("aria-live", "polite");
        champs(nature, epci, communes, periode, type, signataires);
        adapter();
    }

    private List<Epci> epciDe(List<Commune> miennes) {
        return miennes.stream()
                .flatMap(commune -> Stream.of(commune.epci(), commune.ept()))
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(siren -> referentiel.epci(siren).stream())
                .sorted(Comparator.comparing(Epci::nom))
                .toList();
    }

    private void adapter() {
        epci.setVisible(nature.getValue() == NatureContrat.EPCI);
        prevoir();
    }

    /** All its communes, to be thinned out: which ones the law concerns is for the services to say. */
    private void choisirEpci(List<Commune> miennes) {
        Epci choisi = epci.getValue();
        if (choisi != null) {
            communes.setValue(miennes.stream()
                    .filter(commune -> choisi.siren().equals(commune.epci())
                            || choisi.siren().equals(commune.ept()))
                    .toList());
        }
    }

    private void prevoir() {
        signataires.removeAll();
        if (communes.getValue().isEmpty()) {
            return;
        }
        try {
            UnorderedList liste = new UnorderedList();
            contrats.signatairesPrevus(nature.getValue(), choisies()).stream()
                    .map(Signataire::nom)
                    .forEach(nom -> liste.add(new ListItem(nom)));
            signataires.add(new Paragraph(Phrases.de("contrat.ouvrir.signataires")), liste);
        } catch (RefusMetier refus) {
            Paragraph raison = new Paragraph(refus.getMessage());
            raison.addClassName("message");
            signataires.add(raison);
        }
    }

    private List<CodeInsee> choisies() {
        return communes.getValue().stream()
                .sorted(Comparator.comparing(Commune::nom))
                .map(Commune::code)
                .toList();
    }

    @Override
    protected void faire() {
        UUID contrat =
                contrats.ouvrir(new NouveauContrat(nature.getValue(), type.getValue(), periode.getValue(), choisies()));
        UI.getCurrentOrThrow().navigate(ContratsNavigation.contrat(contrat));
    }
}
