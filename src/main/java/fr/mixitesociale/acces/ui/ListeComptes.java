package fr.mixitesociale.acces.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.mixitesociale.acces.CompteFiche;
import fr.mixitesociale.acces.ComptesConsultation;
import fr.mixitesociale.acces.ComptesService;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Etiquette;
import fr.mixitesociale.socle.ui.Etiquette.Ton;
import fr.mixitesociale.socle.ui.GrilleListe;
import java.time.ZoneId;

/** The accounts the person manages: search, open one, open a new one. */
class ListeComptes extends Div {

    private final transient ComptesService comptes;
    private final transient ComptesConsultation consultation;
    private final ZoneId zone;
    private final TextField recherche = new TextField(Phrases.de("acces.comptes.recherche"));
    private final GrilleListe<CompteFiche> grille = new GrilleListe<>(Phrases.de("acces.comptes.titre"));

    ListeComptes(ComptesService comptes, ComptesConsultation consultation, ZoneId zone) {
        this.comptes = comptes;
        this.consultation = consultation;
        this.zone = zone;
        addClassName("liste-administration");
        recherche.setId("recherche-comptes");
        recherche.setClearButtonVisible(true);
        recherche.setValueChangeMode(ValueChangeMode.LAZY);
        recherche.addValueChangeListener(_ -> grille.getDataProvider().refreshAll());
        Button ouvrir = new Button(Phrases.de("acces.comptes.ouvrir"), _ -> ouvrir());
        ouvrir.setId("ouvrir-compte");
        ouvrir.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div barre = new Div(recherche, ouvrir);
        barre.addClassName("barre-filtres");
        colonnes();
        add(barre, grille);
    }

    private void colonnes() {
        grille.setId("comptes");
        grille.tete(Phrases.de("acces.comptes.identifiant"), this::lien)
                .setWidth("6.5rem")
                .setFlexGrow(0);
        grille.texte(Phrases.de("acces.comptes.nom"), CompteFiche::nom)
                .setTooltipGenerator(CompteFiche::nom)
                .setWidth("8rem");
        // functions and territories are the long ones
        grille.texte(Phrases.de("acces.comptes.fonction"), CompteFiche::fonction)
                .setTooltipGenerator(CompteFiche::fonction)
                .setWidth("14.5rem")
                .setFlexGrow(3);
        grille.texte(Phrases.de("acces.comptes.role"), c -> c.role().libelle())
                .setTooltipGenerator(c -> c.role().libelle())
                .setWidth("9rem");
        grille.texte(Phrases.de("acces.comptes.territoire"), c -> consultation.libelle(c.perimetre()))
                .setTooltipGenerator(c -> consultation.libelle(c.perimetre()))
                .setWidth("11.5rem")
                .setFlexGrow(2);
        grille.composant(Phrases.de("acces.comptes.etat"), ListeComptes::etat)
                .setWidth("6rem")
                .setFlexGrow(0);
        grille.texte(Phrases.de("acces.comptes.derniere_connexion"), this::derniereConnexion)
                .setAutoWidth(true)
                .setFlexGrow(0);
        grille.setItems(
                requete -> consultation.page(recherche.getValue(), requete.getPage(), requete.getPageSize()).stream(),
                _ -> Math.toIntExact(consultation.nombre(recherche.getValue())));
    }

    private Component lien(CompteFiche compte) {
        Button lien = new Button(compte.identifiant(), _ -> modifier(compte));
        lien.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return lien;
    }

    private static Component etat(CompteFiche compte) {
        return compte.actif()
                ? new Etiquette(Phrases.de("acces.comptes.actif"), Ton.CONFORME)
                : new Etiquette(Phrases.de("acces.comptes.ferme"), Ton.NEUTRE);
    }

    private String derniereConnexion(CompteFiche compte) {
        return compte.derniereConnexion() == null
                ? Phrases.de("acces.comptes.jamais")
                : FormatFr.date(compte.derniereConnexion().atZone(zone).toLocalDate());
    }

    private void ouvrir() {
        new OuvertureCompteDialog(comptes, consultation, this::rafraichir).open();
    }

    private void modifier(CompteFiche compte) {
        new CompteDialog(comptes, consultation, compte, this::rafraichir).open();
    }

    private void rafraichir() {
        grille.getDataProvider().refreshAll();
    }
}
