package fr.mixitesociale.projet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.function.SerializableSupplier;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.projet.LotProjets;
import fr.mixitesociale.projet.ui.OngletProjets.Outils;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.BoutonVolet;
import fr.mixitesociale.socle.ui.Telechargement;
import fr.mixitesociale.socle.ui.Telechargement.Fichier;
import java.io.ByteArrayOutputStream;
import java.util.function.Predicate;

/**
 * The list and the spreadsheet: takes away exactly what is shown (its filter, its order, its columns), or the whole list
 * to edit it elsewhere and take it back.
 */
class EchangesTableur {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Outils outils;
    private final Contrat contrat;
    private final GrilleProjets grille;
    private final SerializableSupplier<EtatProjets> etat;
    private final Predicate<LotProjets> appliquer;

    /** @param appliquer writes what is taken of the difference */
    EchangesTableur(
            Outils outils,
            Contrat contrat,
            GrilleProjets grille,
            SerializableSupplier<EtatProjets> etat,
            Predicate<LotProjets> appliquer) {
        this.outils = outils;
        this.contrat = contrat;
        this.grille = grille;
        this.etat = etat;
        this.appliquer = appliquer;
    }

    Component bouton() {
        Button bouton = new Button(Phrases.de("projet.tableur"));
        bouton.setId("projets-tableur");
        return new BoutonVolet(bouton, Phrases.de("projet.tableur"), PopoverPosition.BOTTOM_END, this::contenu);
    }

    private Component contenu() {
        Div contenu = new Div(
                titre("projet.tableur.vu"),
                new Div(xlsx(), csv()),
                titre("projet.tableur.tout"),
                new Paragraph(Phrases.de("projet.hors_ligne.aide")),
                new Div(emporter(), reprendre()));
        contenu.addClassName("echanges-tableur");
        return contenu;
    }

    private static Paragraph titre(String cle) {
        Paragraph titre = new Paragraph(Phrases.de(cle));
        titre.addClassName("titre");
        return titre;
    }

    private Anchor xlsx() {
        Anchor xlsx = Telechargement.bouton(Phrases.de("projet.exporter.xlsx"), () -> {
            ByteArrayOutputStream sortie = new ByteArrayOutputStream();
            EtatProjets vu = etat.get();
            outils.export().xlsx(contrat.id(), vu.critere(), vu.ordre(), grille.visibles(), sortie);
            return new Fichier(nom() + ".xlsx", XLSX, sortie.toByteArray());
        });
        xlsx.setId("projets-xlsx");
        return xlsx;
    }

    private Anchor csv() {
        Anchor csv = Telechargement.bouton(Phrases.de("projet.exporter.csv"), () -> {
            ByteArrayOutputStream sortie = new ByteArrayOutputStream();
            EtatProjets vu = etat.get();
            outils.export().csv(contrat.id(), vu.critere(), vu.ordre(), grille.visibles(), sortie);
            return new Fichier(nom() + ".csv", "text/csv;charset=UTF-8", sortie.toByteArray());
        });
        csv.setId("projets-csv");
        return csv;
    }

    private Anchor emporter() {
        Anchor emporter = Telechargement.bouton(
                Phrases.de("projet.hors_ligne"),
                () -> new Fichier(
                        nom() + "-hors-ligne.xlsx", XLSX, outils.classeur().emporter(contrat.id())));
        emporter.setId("projets-hors-ligne");
        return emporter;
    }

    private Button reprendre() {
        Button reprendre = new Button(
                Phrases.de("projet.reimporter"),
                _ -> new DialogueReimport(
                                (fichier, contenu) -> outils.classeur().comparer(contrat.id(), fichier, contenu),
                                appliquer)
                        .open());
        reprendre.setId("projets-reimporter");
        return reprendre;
    }

    private String nom() {
        return "projets-" + contrat.reference();
    }
}
