package fr.mixitesociale.bilan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.mixitesociale.bilan.BilanDuContrat;
import fr.mixitesociale.bilan.BilanService;
import fr.mixitesociale.bilan.MotsDuBilan;
import fr.mixitesociale.bilan.TablesDuBilan;
import fr.mixitesociale.bilan.ui.OngletBilan.Outils;
import fr.mixitesociale.contrat.FabriqueDocument.Format;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.document.Fichier;
import fr.mixitesociale.graphique.ui.CarteGraphique;
import fr.mixitesociale.risque.Trajectoire;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Panneau;
import fr.mixitesociale.socle.ui.Telechargement;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** The bilan, kept in step with what the others write; the observations stay where they are being typed. */
class BilanPanneau extends Div {

    /** Kinds of objects whose changes move it. */
    private static final Set<String> SUIVIS = Set.of(
            "projet", "jalon", "objectif", "objectif_conditions", "engagement", "difficulte", "contrat", "piece");

    private final transient CadreContrat cadre;
    private final transient Outils outils;
    private final Div haut = new Div();
    private final Div bas = new Div();

    BilanPanneau(CadreContrat cadre, Outils outils) {
        this.cadre = cadre;
        this.outils = outils;
        addClassName("bilan");
        ObservationsPanneau observations = new ObservationsPanneau(cadre, outils);
        add(actions(), haut, observations, bas);
        montrer();
        cadre.ecouter(this, signal -> SUIVIS.contains(signal.objet()), this::montrer);
        cadre.ecouter(observations, signal -> BilanService.OBJET.equals(signal.objet()), observations::rafraichir);
    }

    private void montrer() {
        BilanDuContrat bilan = outils.consultation().lire(cadre.contrat().id());
        haut.removeAll();
        haut.add(resultats(bilan), projets(bilan), engagements(bilan), difficultes(bilan));
        bas.removeAll();
        bas.add(suites(bilan));
    }

    private Panneau resultats(BilanDuContrat bilan) {
        Paragraph phrase = new Paragraph(bilan.situation().phrase());
        phrase.addClassName("phrase-bilan");
        UnorderedList motifs = liste(bilan.communes().stream()
                .flatMap(commune -> MotsDuBilan.motifs(commune).stream()
                        .map(motif -> bilan.communes().size() == 1
                                ? motif
                                : Phrases.de("bilan.difficulte", commune.nom(), motif)))
                .toList());
        return panneau(
                        "resultats",
                        phrase,
                        TableauAffiche.de(TablesDuBilan.resultats(bilan.communes())),
                        motifs,
                        new CarteGraphique(Trajectoire.de(bilan.situation()), outils.dessin()))
                .sousTitre(Phrases.de(
                        bilan.estFini() ? "bilan.mention" : "bilan.mention.en_cours",
                        FormatFr.dateLongue(bilan.situation().jour())));
    }

    private static Panneau projets(BilanDuContrat bilan) {
        return panneau(
                "projets",
                TableauAffiche.de(TablesDuBilan.projets(bilan.situation().ensemble())),
                discret("risque.bilan.entre"),
                discret("risque.bilan.pas"));
    }

    private static Panneau engagements(BilanDuContrat bilan) {
        Panneau panneau = panneau("engagements");
        if (bilan.parties().isEmpty()) {
            panneau.add(new Paragraph(Phrases.de("bilan.engagements.aucun")));
        }
        bilan.parties()
                .forEach(partie -> panneau.add(
                        new H3(partie.signataire().nom()), TableauAffiche.de(TablesDuBilan.engagements(partie))));
        return panneau;
    }

    private static Panneau difficultes(BilanDuContrat bilan) {
        return panneau(
                "difficultes",
                bilan.difficultes().isEmpty()
                        ? new Paragraph(Phrases.de("bilan.difficultes.aucune"))
                        : TableauAffiche.de(TablesDuBilan.difficultes(bilan.difficultes())));
    }

    private static Panneau suites(BilanDuContrat bilan) {
        if (bilan.suites().isEmpty()) {
            return panneau("suites", new Paragraph(Phrases.de("bilan.suites.aucune")));
        }
        Panneau panneau = panneau(
                "suites",
                new Paragraph(Phrases.de(bilan.estFini() ? "bilan.suites.chapeau" : "bilan.suites.en_cours")));
        bilan.suites()
                .forEach(suite -> panneau.add(
                        new H3(suite.commune()),
                        new Paragraph(suite.deja()),
                        TableauAffiche.de(TablesDuBilan.suites(suite)),
                        new Paragraph(Phrases.de("bilan.effets")),
                        liste(suite.effets())));
        return panneau;
    }

    private Div actions() {
        Div actions = new Div(
                lien("bilan-docx", Phrases.de("bilan.telecharger", "Word"), () -> fichier(Format.DOCX)),
                lien("bilan-pdf", Phrases.de("bilan.telecharger", "PDF"), () -> fichier(Format.PDF)),
                lien(
                        "bilan-zip",
                        Phrases.de("bilan.telecharger.zip"),
                        () -> outils.documents().archive(cadre.contrat().id())));
        actions.addClassName("actions");
        return actions;
    }

    private Fichier fichier(Format format) {
        return outils.documents().ecrire(cadre.contrat().id(), format);
    }

    private static Anchor lien(String id, String libelle, Supplier<Fichier> fichier) {
        Anchor lien = Telechargement.bouton(libelle, () -> {
            Fichier pret = fichier.get();
            return new Telechargement.Fichier(pret.nom(), pret.type(), pret.contenu());
        });
        lien.setId(id);
        return lien;
    }

    private static Panneau panneau(String section, Component... contenu) {
        Panneau panneau = new Panneau(Phrases.de("bilan.section." + section));
        panneau.add(List.of(contenu).toArray(Component[]::new));
        return panneau;
    }

    private static UnorderedList liste(List<String> phrases) {
        UnorderedList liste = new UnorderedList();
        phrases.forEach(phrase -> liste.add(new ListItem(phrase)));
        return liste;
    }

    private static Paragraph discret(String cle) {
        Paragraph texte = new Paragraph(Phrases.de(cle));
        texte.addClassName("discret");
        return texte;
    }
}
