package fr.mixitesociale.simulateur.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import fr.mixitesociale.graphique.DessinGraphique;
import fr.mixitesociale.graphique.Graphique;
import fr.mixitesociale.graphique.ui.CarteGraphique;
import fr.mixitesociale.simulateur.EtSi;
import fr.mixitesociale.simulateur.Rythme;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.LectureFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.EtatVide;
import fr.mixitesociale.socle.ui.Panneau;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** « Et si ? »: a pace typed at the left, the year and the curve under it; the fields stay while the result changes. */
class EtSiPanneau extends Composite<Panneau> {

    private enum Mode {
        NOMBRE,
        PART
    }

    private static final BigDecimal CENT = BigDecimal.valueOf(100);

    /** Pixels from which the card is wider than the one its narrow drawing is for, by far. */
    private static final int FENETRE_LARGE = 900;

    private final transient DessinGraphique dessin;
    private final ChampNombre rpParAn;
    private final ChampNombre llsParAn;
    private final TextField part = new TextField(Phrases.de("simulateur.etsi.part_saisie"));
    private final RadioButtonGroup<Mode> mode = new RadioButtonGroup<>();
    private final Div chiffres = new Div();
    private final Div courbe = new Div();
    private transient Optional<Graphique> dessinee = Optional.empty();
    private @Nullable CarteGraphique carte;

    EtSiPanneau(DessinGraphique dessin, SerializableRunnable surSaisie) {
        this.dessin = dessin;
        rpParAn = new ChampNombre("simulateur.etsi.rp_an", 0, 120, surSaisie);
        llsParAn = new ChampNombre("simulateur.etsi.lls_an", 0, 60, surSaisie);
        part.setId("simulateur-etsi-part");
        part.setManualValidation(true);
        part.setMaxLength(20);
        part.setValueChangeMode(ValueChangeMode.LAZY);
        part.addValueChangeListener(saisie -> dire(saisie.isFromClient(), surSaisie));
        mode.setLabel(Phrases.de("simulateur.etsi.mode"));
        mode.setId("simulateur-etsi-mode");
        mode.setItems(Mode.values());
        mode.setItemLabelGenerator(choix -> Phrases.de("simulateur.etsi.mode." + choix.name()));
        mode.addValueChangeListener(choix -> {
            adapter();
            dire(choix.isFromClient(), surSaisie);
        });
        mode.setValue(Mode.NOMBRE);
        courbe.addClassName("courbe-etsi");
    }

    private static void dire(boolean parLaPersonne, SerializableRunnable surSaisie) {
        if (parLaPersonne) {
            surSaisie.run();
        }
    }

    @Override
    protected Panneau initContent() {
        Div champs = new Div(rpParAn, mode, llsParAn, part);
        champs.addClassNames("rythme", "sans-impression");
        Panneau panneau = new Panneau(
                Phrases.de("simulateur.etsi.titre"),
                new Paragraph(Phrases.de("simulateur.etsi.chapeau")),
                champs,
                chiffres,
                courbe);
        panneau.addClassName("etsi");
        return panneau;
    }

    private void adapter() {
        boolean enPart = mode.getValue() == Mode.PART;
        part.setVisible(enPart);
        llsParAn.setVisible(!enPart);
    }

    Rythme lire() {
        boolean enPart = mode.getValue() == Mode.PART;
        return new Rythme(rpParAn.lire(), enPart ? null : llsParAn.lire(), enPart ? lirePart() : null);
    }

    private @Nullable BigDecimal lirePart() {
        Optional<LectureFr.Lue<BigDecimal>> lue = LectureFr.decimal(part.getValue());
        BigDecimal valeur = lue.map(LectureFr.Lue::valeur).orElse(null);
        boolean hors = valeur != null && (valeur.signum() < 0 || valeur.compareTo(CENT) > 0);
        part.setErrorMessage(Phrases.de("simulateur.part.illisible"));
        part.setInvalid(lue.isEmpty() || hors);
        return hors ? null : valeur;
    }

    void montrer(Rythme rythme) {
        rpParAn.ecrire(rythme.rpParAn());
        llsParAn.ecrire(rythme.llsParAn());
        part.setValue(rythme.part() == null ? "" : FormatFr.pourcent(rythme.part()));
        mode.setValue(rythme.part() != null && rythme.llsParAn() == null ? Mode.PART : Mode.NOMBRE);
    }

    void montrer(EtSi etSi) {
        chiffres.removeAll();
        chiffres.add(ReponsePanneau.chiffres(Phrases.de("simulateur.etsi.chiffres"), etSi.chiffres()));
        if (etSi.impossible()) {
            llsParAn.refuser(Phrases.de("simulateur.etsi.impossible"));
        }
        if (!etSi.courbe().equals(dessinee) || courbe.getComponentCount() == 0) {
            dessinee = etSi.courbe();
            dessinee.ifPresentOrElse(this::tracer, this::attendre);
        }
    }

    private void tracer(Graphique graphique) {
        if (carte == null) {
            carte = new CarteGraphique(graphique, dessin, CarteGraphique.Niveau.H3);
            courbe.removeAll();
            courbe.add(carte);
        } else {
            carte.montrer(graphique, !fenetreLarge());
        }
    }

    private void attendre() {
        carte = null;
        courbe.removeAll();
        courbe.add(new EtatVide(
                Phrases.de("simulateur.etsi.sans_rythme"), Phrases.de("simulateur.etsi.sans_rythme.a_faire")));
    }

    /** The panel takes the whole width of the page, on screen as on paper: the narrow drawing would not be seen. */
    private static boolean fenetreLarge() {
        return UI.getCurrentOrThrow().getPage().windowSizeSignal().peek().width() >= FENETRE_LARGE;
    }
}
