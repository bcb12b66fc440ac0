package fr.mixitesociale.simulateur.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import fr.mixitesociale.droit.Intervalle;
import fr.mixitesociale.droit.Nombres;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.droit.TauxCible;
import fr.mixitesociale.droit.controle.Amenagement;
import fr.mixitesociale.inventaire.InventaireAnnuel;
import fr.mixitesociale.simulateur.Hypotheses;
import fr.mixitesociale.simulateur.Rythme;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.territoire.Commune;
import fr.mixitesociale.territoire.Referentiel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a simulation starts from. Each field says its own errors; the fields stay where they are while one types. */
class FormulaireSimulation extends Div {

    /** What the person just did: figures typed, or another commune or inventory to take figures from. */
    enum Geste {
        CHIFFRES,
        COMMUNE,
        INVENTAIRE
    }

    private final ChoixCommune commune;
    private final Select<Integer> inventaire = new Select<>();
    private final ChampNombre rp;
    private final ChampNombre lls;
    private final Select<BigDecimal> cible = new Select<>();
    private final Select<PeriodeTriennale> periode = new Select<>();
    private final RadioButtonGroup<Amenagement> type = new RadioButtonGroup<>();
    private final PrecisionsSimulation precisions;
    private final SerializableConsumer<Geste> surGeste;
    private transient Optional<Intervalle> estimees = Optional.empty();

    FormulaireSimulation(
            Referentiel referentiel, List<PeriodeTriennale> periodes, SerializableConsumer<Geste> surGeste) {
        this.surGeste = surGeste;
        addClassName("hypotheses");
        commune = new ChoixCommune(referentiel);
        rp = new ChampNombre("simulateur.rp", 1, 8052, () -> surGeste.accept(Geste.CHIFFRES));
        lls = new ChampNombre("simulateur.lls", 0, 1326, () -> surGeste.accept(Geste.CHIFFRES));
        precisions = new PrecisionsSimulation(() -> surGeste.accept(Geste.CHIFFRES));
        preparer(inventaire, "simulateur.inventaire");
        preparer(cible, "simulateur.cible");
        cible.setHelperText(Phrases.de("simulateur.cible.aide"));
        cible.setItems(TauxCible.LEGAUX);
        cible.setItemLabelGenerator(FormatFr::pourcent);
        preparer(periode, "simulateur.periode");
        periode.setItems(periodes.reversed());
        periode.setItemLabelGenerator(PeriodeTriennale::libelle);
        type.setLabel(Phrases.de("simulateur.contrat"));
        type.setId("simulateur-contrat");
        type.setItems(Amenagement.values());
        type.setItemLabelGenerator(valeur -> Phrases.de("simulateur.contrat." + valeur.name()));
        ecouter(commune, Geste.COMMUNE);
        ecouter(inventaire, Geste.INVENTAIRE);
        ecouter(cible, Geste.CHIFFRES);
        ecouter(periode, Geste.CHIFFRES);
        ecouter(type, Geste.CHIFFRES);
        Details details = new Details(Phrases.de("simulateur.precisions"), precisions);
        Div chiffres = new Div(cible, periode);
        chiffres.addClassName("chiffres");
        add(commune, inventaire, lls, rp, chiffres, type, details);
    }

    private static void preparer(Select<?> choix, String cle) {
        choix.setLabel(Phrases.de(cle));
        choix.setId(cle.replace('.', '-'));
    }

    private void ecouter(HasValue<?, ?> champ, Geste geste) {
        champ.addValueChangeListener(changement -> {
            if (changement.isFromClient()) {
                surGeste.accept(geste);
            }
        });
    }

    /** What the fields say now; the pace is asked elsewhere. */
    Hypotheses lire(Rythme rythme) {
        Integer principales = rp.lire();
        Integer sociaux = lls.lire();
        controler(principales, sociaux);
        return new Hypotheses(
                Optional.ofNullable(commune.getValue()).map(Commune::code).orElse(null),
                inventaire.getValue(),
                principales,
                sociaux,
                cible.getValue(),
                periode.getValue(),
                Objects.requireNonNullElse(type.getValue(), Amenagement.SANS),
                precisions.entree(),
                precisions.plh(),
                precisions.population(),
                rythme);
    }

    private void controler(@Nullable Integer principales, @Nullable Integer sociaux) {
        int plafond = principales != null
                ? principales
                : estimees.map(Intervalle::min).orElse(Integer.MAX_VALUE);
        if (sociaux != null && sociaux > plafond) {
            lls.refuser(Phrases.de("simulateur.lls.trop", FormatFr.entier(plafond)));
        }
        if (principales == null && sociaux != null && rp.isEmpty() && estimees.isEmpty()) {
            rp.refuser(Phrases.de("simulateur.rp.attendues"));
        }
    }

    /** Puts {@code h} in the fields, without telling anyone. */
    void montrer(Hypotheses h, @Nullable Commune choisie, List<InventaireAnnuel> inventaires) {
        commune.setValue(choisie);
        commune.setHelperText(
                choisie == null || !inventaires.isEmpty()
                        ? Phrases.de("simulateur.commune.aide")
                        : Phrases.de("simulateur.commune.inconnue", choisie.nom()));
        montrer(inventaires, h);
        rp.ecrire(h.rp());
        lls.ecrire(h.lls());
        cible.setValue(TauxCible.LEGAUX.stream()
                .filter(taux -> h.cible() != null && taux.compareTo(h.cible()) == 0)
                .findFirst()
                .orElse(null));
        periode.setValue(h.periode());
        type.setValue(h.type());
        precisions.montrer(h);
    }

    private void montrer(List<InventaireAnnuel> inventaires, Hypotheses h) {
        PeriodeTriennale voulue = h.periode();
        inventaire.setVisible(!inventaires.isEmpty());
        inventaire.setItems(
                inventaires.stream().map(InventaireAnnuel::annee).toList().reversed());
        inventaire.setItemLabelGenerator(annee -> voulue != null && voulue.debut() - 1 == annee
                ? Phrases.de("simulateur.inventaire.base", String.valueOf(annee))
                : Phrases.de("simulateur.inventaire.choix", String.valueOf(annee)));
        inventaire.setValue(h.inventaire());
        estimees = inventaires.stream()
                .filter(i -> Objects.equals(i.annee(), h.inventaire()) && i.rp() == null)
                .flatMap(i -> Optional.ofNullable(i.rpEstime()).stream())
                .findFirst();
        rp.setHelperText(estimees.map(bornes -> Phrases.de("simulateur.rp.estimees", Nombres.intervalle(bornes)))
                .orElse(""));
    }

    void refuserEntree(String phrase) {
        precisions.refuserEntree(phrase);
    }

    /** Whether nothing typed was refused; a figure that is missing is not a refusal. */
    boolean estLisible() {
        return !lls.isInvalid() && precisions.estLisible() && (!rp.isInvalid() || rp.isEmpty());
    }
}
