package fr.mixitesociale.objectif.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.dom.Element;
import fr.mixitesociale.droit.controle.Constat.Gravite;
import fr.mixitesociale.droit.objectif.ObjectifLegal;
import fr.mixitesociale.objectif.Accord;
import fr.mixitesociale.objectif.ChampObjectif;
import fr.mixitesociale.objectif.Ecarts;
import fr.mixitesociale.objectif.FicheObjectif;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Etiquette;
import fr.mixitesociale.socle.ui.Etiquette.Ton;
import java.time.ZoneId;
import java.util.Objects;

/** One commune on the board: its bounds, its figure, its agreement. Only its own agents have the slider. */
class LigneMutualisation extends ListItem {

    private final transient GestesMutualisation gestes;
    private final Div nom = new Div();
    private final Paragraph bornes = new Paragraph();
    private final Div valeur = new Div();
    private final Span ecart = new Span();
    private final Div accord = new Div();
    private final Div constats = new Div();
    private final Element jauge = new Element("meter");
    private final Span chiffre = new Span();
    private final Reglette reglette;
    private final IntegerField saisie = new IntegerField();
    private transient FicheObjectif fiche;
    private boolean ecritParLEcran;

    LigneMutualisation(FicheObjectif fiche, GestesMutualisation gestes) {
        this.fiche = fiche;
        this.gestes = gestes;
        String libelle = Phrases.de("objectif.nom.retenu", fiche.nom());
        String code = fiche.commune().valeur();
        reglette = new Reglette(libelle, this::deplacer);
        reglette.identifier("mutualisation-curseur-" + code);
        saisie.setId("mutualisation-" + code);
        saisie.setAriaLabel(libelle);
        saisie.addValueChangeListener(change -> {
            if (!ecritParLEcran) {
                deplacer(change.getValue());
            }
        });
        jauge.setAttribute("aria-label", libelle);
        addClassName("ligne-mutualisation");
        nom.addClassName("nom");
        nom.setText(fiche.nom());
        bornes.addClassName("bornes");
        valeur.addClassName("valeur");
        chiffre.addClassName("chiffre-pool");
        ecart.addClassName("ecart");
        accord.addClassName("accord");
        constats.addClassName("constats-ligne");
        add(nom, bornes, valeur, ecart, accord, constats);
    }

    boolean estCelleDe(FicheObjectif autre) {
        return fiche.id().equals(autre.id());
    }

    final void montrer(FicheObjectif relue) {
        fiche = relue;
        ObjectifLegal legal = fiche.certain().orElseThrow();
        int retenu = Objects.requireNonNullElse(fiche.retenu(), 0);
        int plancher = Objects.requireNonNullElse(fiche.plancher(), 0);
        bornes.setText(Phrases.de(
                "objectif.pool.bornes",
                Libelles.manquants(legal.deficit()),
                FormatFr.entier(legal.objectif()),
                FormatFr.entier(plancher)));
        int difference = retenu - legal.objectif();
        ecart.setText(Phrases.de("objectif.pool.ecart", Ecarts.signe(difference)));
        boolean sienne = fiche.peut(ChampObjectif.RETENU);
        setClassName("sienne", sienne);
        valeur.removeAll();
        if (sienne) {
            ecritParLEcran = true;
            saisie.setValue(retenu);
            ecritParLEcran = false;
            reglette.montrer(plancher, Math.max(fiche.plafond(), plancher), retenu);
            valeur.add(reglette, saisie);
        } else {
            jauge.setAttribute("min", "0")
                    .setAttribute("max", Integer.toString(Math.max(fiche.plafond(), 1)))
                    .setAttribute("value", Integer.toString(retenu));
            chiffre.setText(FormatFr.entier(retenu));
            valeur.getElement().appendChild(jauge);
            valeur.add(chiffre);
        }
        montrerAccord(retenu);
        constats.removeAll();
        fiche.constats().stream()
                .filter(constat -> constat.gravite() == Gravite.AVERTISSEMENT)
                .forEach(constat -> constats.add(new Paragraph(constat.phrase())));
    }

    private void montrerAccord(int retenu) {
        accord.removeAll();
        Accord donne = fiche.accord();
        accord.add(
                donne == null
                        ? new Etiquette(Phrases.de("objectif.pool.accord.attendu"), Ton.NEUTRE)
                        : new Etiquette(
                                Phrases.de(
                                        "objectif.pool.accord.donne",
                                        FormatFr.date(donne.le()
                                                .atZone(ZoneId.of("Europe/Paris"))
                                                .toLocalDate()),
                                        donne.par()),
                                Ton.CONFORME));
        if (fiche.peut(ChampObjectif.RETENU)) {
            Button bouton = donne == null
                    ? new Button(
                            Phrases.de("objectif.pool.accord.donner", FormatFr.entier(retenu)),
                            _ -> gestes.accorder(fiche, retenu))
                    : new Button(Phrases.de("objectif.pool.accord.retirer"), _ -> gestes.retirer(fiche));
            bouton.addThemeVariants(ButtonVariant.LUMO_SMALL);
            bouton.setId("accord-" + fiche.commune().valeur());
            accord.add(bouton);
        }
    }

    private void deplacer(Integer voulue) {
        if (!Objects.equals(voulue, fiche.retenu())) {
            gestes.deplacer(fiche, voulue);
        }
    }
}
