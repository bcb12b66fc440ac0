package fr.mixitesociale.inventaire.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import fr.mixitesociale.inventaire.FicheCommune;
import fr.mixitesociale.inventaire.InventaireAnnuel;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Panneau;
import fr.mixitesociale.socle.ui.TableDonnees;
import fr.mixitesociale.socle.ui.TableDonnees.Colonne;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The inventories year by year, the latest first, each with its source. */
class TableInventaires extends Composite<Div> {

    TableInventaires(FicheCommune fiche) {
        if (fiche.inventaires().isEmpty()) {
            return;
        }
        Panneau panneau = new Panneau(
                        Phrases.de("inventaire.annees.titre"),
                        new TableDonnees(
                                Phrases.de("inventaire.annees.legende"),
                                List.of(
                                        Colonne.texte(Phrases.de("inventaire.annees.date")),
                                        Colonne.nombre(Phrases.de("inventaire.annees.lls")),
                                        Colonne.nombre(Phrases.de("inventaire.annees.rp")),
                                        Colonne.nombre(Phrases.de("inventaire.annees.taux")),
                                        Colonne.nombre(Phrases.de("inventaire.annees.cible")),
                                        Colonne.nombre(Phrases.de("inventaire.annees.manquants")),
                                        Colonne.nombre(Phrases.de("inventaire.annees.prelevement")),
                                        Colonne.texte(Phrases.de("inventaire.annees.source"))),
                                fiche.inventaires().reversed().stream()
                                        .map(TableInventaires::ligne)
                                        .toList()))
                .sousTitre(Phrases.de("inventaire.annees.sous_titre"));
        panneau.setId("inventaires");
        getContent().add(panneau);
    }

    private static List<String> ligne(InventaireAnnuel inventaire) {
        return List.of(
                FormatFr.date(inventaire.date()),
                motif(FormatFr.entier(inventaire.lls()), inventaire.lls() == null ? inventaire.llsMotif() : null),
                residences(inventaire),
                motif(
                        FormatFr.taux(inventaire.taux()),
                        inventaire.tauxAberrant()
                                ? Phrases.de("inventaire.annees.aberrant")
                                : inventaire.taux() == null ? inventaire.tauxMotif() : null),
                FormatFr.pourcent(inventaire.tauxCible()),
                Bornes.manquants(inventaire.manquants()),
                FormatFr.euros(inventaire.prelevementNet()),
                inventaire.source().libelle());
    }

    private static String residences(InventaireAnnuel inventaire) {
        if (inventaire.rp() != null) {
            return FormatFr.entier(inventaire.rp());
        }
        return inventaire.rpEstime() == null
                ? FormatFr.NON_DISPONIBLE
                : Phrases.de("inventaire.annees.rp_estimees", Bornes.de(inventaire.rpEstime()));
    }

    private static String motif(String valeur, @Nullable String motif) {
        return motif == null ? valeur : valeur + " (" + motif + ")";
    }
}
