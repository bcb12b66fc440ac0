package fr.mixitesociale.procedure.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.mixitesociale.acces.Perimetre.SurCommune;
import fr.mixitesociale.acces.Perimetre.SurDepartement;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.acces.Utilisateur;
import fr.mixitesociale.contrat.NatureContrat;
import fr.mixitesociale.contrat.NouveauContrat;
import fr.mixitesociale.contrat.TypeContrat;
import fr.mixitesociale.contrat.ui.ContratsNavigation;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.procedure.Acte;
import fr.mixitesociale.procedure.ProcedureService;
import fr.mixitesociale.procedure.SaisieActe;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ui.DialogueFormulaire;
import fr.mixitesociale.socle.ui.TextesVaadin;
import fr.mixitesociale.territoire.Commune;
import fr.mixitesociale.territoire.Referentiel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Asks for a contract, or proposes one: which communes, which period, and what the commune says. */
class DialogueNaissance extends DialogueFormulaire {

    private static final int NOM_MAX = 200;

    private final transient ProcedureService service;
    private final transient Utilisateur personne;
    private final Acte acte;
    private final MultiSelectComboBox<Commune> communes =
            new MultiSelectComboBox<>(Phrases.de("procedure.naissance.communes"));
    private final Select<PeriodeTriennale> periode = new Select<>();
    private final Select<TypeContrat> type = new Select<>();
    private final DatePicker le = new DatePicker(Phrases.de("procedure.dialogue.le"));
    private final TextField auteur = new TextField(Phrases.de("procedure.dialogue.auteur"));
    private final TextField qualite = new TextField(Phrases.de("procedure.dialogue.qualite"));
    private final TextArea sansPoint = new TextArea(Phrases.de("procedure.naissance.sans_point"));
    private final ChampsPoints points = new ChampsPoints();

    DialogueNaissance(
            Acte acte, ProcedureService service, Referentiel referentiel, Utilisateur personne, Clock horloge) {
        super(Phrases.de("procedure.naissance." + acte.name()), Phrases.de("procedure.verbe." + acte.name()));
        this.acte = acte;
        this.service = service;
        this.personne = personne;
        choisirCommunes(referentiel);
        LocalDate aujourdhui = LocalDate.ofInstant(horloge.instant(), horloge.getZone());
        choisirPeriode(PeriodeTriennale.de(aujourdhui.getYear()).orElseThrow());
        le.setI18n(TextesVaadin.date());
        le.setMax(aujourdhui);
        le.setValue(aujourdhui);
        auteur.setId("naissance-auteur");
        auteur.setMaxLength(NOM_MAX);
        auteur.setHelperText(Phrases.de("procedure.dialogue.auteur.aide"));
        qualite.setMaxLength(NOM_MAX);
        boolean papier = !personne.a(acte.parCompte().toArray(Role[]::new));
        Div qui = new Div(auteur, qualite);
        qui.addClassName("formulaire");
        qui.setVisible(papier);
        points.setVisible(acte == Acte.DEMANDER);
        sansPoint.setVisible(acte == Acte.DEMANDER);
        sansPoint.setHelperText(Phrases.de("procedure.naissance.sans_point.aide"));
        champs(
                new Paragraph(Phrases.de("procedure.consequence." + acte.name())),
                communes,
                periode,
                type,
                le,
                qui,
                points,
                sansPoint);
    }

    /** A maire begins with the own commune, and may ask with others of the same EPCI. */
    private void choisirCommunes(Referentiel referentiel) {
        List<Commune> miennes = switch (personne.perimetre()) {
            case SurDepartement(String code) ->
                referentiel.communesDuDepartement(code).stream()
                        .sorted(Comparator.comparing(Commune::nom))
                        .toList();
            case SurCommune(CodeInsee code) -> voisines(referentiel, code);
            default -> List.of();
        };
        communes.setId("naissance-communes");
        communes.setItems(miennes);
        communes.setItemLabelGenerator(Commune::nom);
        communes.setRequiredIndicatorVisible(true);
        communes.setHelperText(Phrases.de("procedure.naissance.communes.aide"));
        if (personne.perimetre() instanceof SurCommune(CodeInsee code)) {
            referentiel.commune(code).ifPresent(mienne -> communes.setValue(mienne));
        }
    }

    private static List<Commune> voisines(Referentiel referentiel, CodeInsee code) {
        return referentiel.commune(code).stream()
                .flatMap(mienne -> mienne.epci() == null
                        ? Stream.of(mienne)
                        : referentiel.epci(mienne.epci()).stream()
                                .flatMap(epci -> epci.membres().stream())
                                .flatMap(membre -> referentiel.commune(membre).stream()))
                .sorted(Comparator.comparing(Commune::nom))
                .toList();
    }

    private void choisirPeriode(PeriodeTriennale courante) {
        periode.setLabel(Phrases.de("procedure.naissance.periode"));
        periode.setItems(courante, courante.suivante());
        periode.setItemLabelGenerator(PeriodeTriennale::libelle);
        periode.setValue(courante);
        periode.setId("naissance-periode");
        type.setLabel(Phrases.de("procedure.naissance.type"));
        type.setHelperText(Phrases.de("procedure.naissance.type.aide"));
        type.setItems(TypeContrat.values());
        type.setItemLabelGenerator(TypeContrat::libelle);
        type.setValue(TypeContrat.SANS_AMENAGEMENT);
    }

    @Override
    protected void faire() {
        if (le.isEmpty()) {
            throw new RefusMetier("procedure.refus.date");
        }
        Map<String, String> reserves = new LinkedHashMap<>();
        if (!sansPoint.getValue().isBlank()) {
            reserves.put("procedure.motifs_de_la_demande", sansPoint.getValue());
        }
        SaisieActe saisie = SaisieActe.de(acte, Objects.requireNonNull(le.getValue()))
                .par(auteur.getValue(), qualite.getValue())
                .malgre(reserves);
        UUID contrat = acte == Acte.PROPOSER
                ? service.proposer(nouveau(), saisie)
                : service.demander(nouveau(), saisie, points.dits());
        UI.getCurrentOrThrow().navigate(ContratsNavigation.onglet(contrat, OngletSignatures.CLE));
    }

    /** The commune of the person first: the demande is made in its name. */
    private NouveauContrat nouveau() {
        List<CodeInsee> codes = communes.getValue().stream()
                .sorted(Comparator.comparing((Commune commune) -> !estMienne(commune))
                        .thenComparing(Commune::nom))
                .map(Commune::code)
                .toList();
        return new NouveauContrat(
                codes.size() > 1 ? NatureContrat.COMMUNES : NatureContrat.COMMUNE,
                type.getValue(),
                periode.getValue(),
                codes);
    }

    private boolean estMienne(Commune commune) {
        return personne.perimetre() instanceof SurCommune(CodeInsee code)
                && commune.code().equals(code);
    }
}
