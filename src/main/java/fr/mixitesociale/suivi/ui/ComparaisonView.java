package fr.mixitesociale.suivi.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.ui.ContratsNavigation;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.EntetePage;
import fr.mixitesociale.socle.ui.EtatVide;
import fr.mixitesociale.socle.ui.Panneau;
import fr.mixitesociale.socle.ui.TableDonnees;
import fr.mixitesociale.socle.ui.TableDonnees.Colonne;
import fr.mixitesociale.socle.ui.Telechargement;
import fr.mixitesociale.socle.ui.Telechargement.Fichier;
import fr.mixitesociale.suivi.Comparaison;
import fr.mixitesociale.suivi.Comparaison.Ligne;
import fr.mixitesociale.suivi.Comparaison.Rubrique;
import fr.mixitesociale.suivi.ComparaisonService;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two to four contracts, one column each; a narrow screen shows one at a time. The address says which. */
@Route(ContratsNavigation.COMPARER)
@PermitAll
class ComparaisonView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final transient ComparaisonService service;

    ComparaisonView(ComparaisonService service) {
        this.service = service;
        addClassName("comparaison-contrats");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        List<UUID> ids = lire(evenement
                .getLocation()
                .getQueryParameters()
                .getSingleParameter(ContratsNavigation.COMPARES)
                .orElse(""));
        montrer(service.comparer(ids), ids);
    }

    private void montrer(Comparaison comparaison, List<UUID> ids) {
        removeAll();
        EntetePage entete = new EntetePage(Phrases.de("suivi.comparaison.titre"))
                .fil(Phrases.de("contrat.liste.titre"), ContratsNavigation.liste());
        add(entete);
        if (comparaison.ecartes() > 0) {
            Paragraph ecartes = new Paragraph(
                    comparaison.ecartes() == 1
                            ? Phrases.de("suivi.comparaison.ecarte")
                            : Phrases.de("suivi.comparaison.ecartes", comparaison.ecartes()));
            ecartes.addClassNames("message", "alerte");
            add(ecartes);
        }
        if (comparaison.contrats().size() < Comparaison.MIN) {
            add(new EtatVide(
                    Phrases.de("suivi.comparaison.trop_peu"),
                    Phrases.de("suivi.comparaison.trop_peu.a_faire"),
                    new Anchor(ContratsNavigation.liste(), Phrases.de("suivi.comparaison.liste"))));
            return;
        }
        entete.sousTitre(Phrases.de(
                        "suivi.comparaison.sous_titre", comparaison.contrats().size()))
                .action(export(ids));
        Div tables = new Div();
        tables.addClassNames("tables", "montre-1");
        comparaison.rubriques().forEach(rubrique -> tables.add(panneau(comparaison.contrats(), rubrique)));
        add(choix(comparaison.contrats(), tables), tables);
    }

    private Anchor export(List<UUID> ids) {
        Anchor export = Telechargement.bouton(Phrases.de("suivi.comparaison.exporter"), () -> {
            ByteArrayOutputStream sortie = new ByteArrayOutputStream();
            service.xlsx(ids, sortie);
            return new Fichier("comparaison.xlsx", XLSX, sortie.toByteArray());
        });
        export.setId("comparaison-xlsx");
        return export;
    }

    /** Which contract a narrow screen shows. */
    private static Select<Contrat> choix(List<Contrat> contrats, Div tables) {
        Select<Contrat> choix = new Select<>();
        choix.setLabel(Phrases.de("suivi.comparaison.choisir"));
        choix.setItems(contrats);
        choix.setItemLabelGenerator(ComparaisonService::titre);
        choix.setValue(contrats.getFirst());
        choix.addClassName("choix-contrat");
        choix.addValueChangeListener(change -> IntStream.range(0, contrats.size())
                .forEach(i ->
                        tables.setClassName("montre-" + (i + 1), contrats.get(i).equals(change.getValue()))));
        return choix;
    }

    private static Panneau panneau(List<Contrat> contrats, Rubrique rubrique) {
        List<Colonne> colonnes = new ArrayList<>();
        colonnes.add(Colonne.texte(Phrases.de("suivi.comparaison.ligne")));
        contrats.forEach(contrat -> colonnes.add(Colonne.texte(ComparaisonService.titre(contrat))));
        return new Panneau(
                rubrique.titre(),
                new TableDonnees(
                        rubrique.titre(),
                        colonnes,
                        rubrique.lignes().stream().map(ComparaisonView::ligne).toList()));
    }

    private static List<String> ligne(Ligne ligne) {
        return Stream.concat(
                        Stream.of(ligne.libelle()), ligne.valeurs().stream().map(ComparaisonView::lisible))
                .toList();
    }

    private static String lisible(@Nullable Object valeur) {
        return switch (valeur) {
            case null -> FormatFr.NON_DISPONIBLE;
            case Number nombre -> FormatFr.entier(nombre);
            default -> valeur.toString();
        };
    }

    /** What is no identifier is left out. */
    private static List<UUID> lire(String ids) {
        return Stream.of(ids.split(","))
                .flatMap(texte -> {
                    try {
                        return Stream.of(UUID.fromString(texte.strip()));
                    } catch (IllegalArgumentException _) {
                        return Stream.empty();
                    }
                })
                .toList();
    }

    @Override
    public String getPageTitle() {
        return Phrases.de("suivi.comparaison.titre_page");
    }
}
