package fr.mixitesociale.copil.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.mixitesociale.contrat.FabriqueDocument.Format;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.copil.EtatDuCopil;
import fr.mixitesociale.copil.Evolution;
import fr.mixitesociale.copil.SeancesService;
import fr.mixitesociale.copil.ui.OngletPilotage.Outils;
import fr.mixitesociale.document.Fichier;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Panneau;
import fr.mixitesociale.socle.ui.Telechargement;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The tab: what prepares the COPIL, those held and to come, what changed since the last one. */
class PilotagePanneau extends Div {

    private static final Set<String> SUIVIS = Set.of(
            SeancesService.OBJET,
            "reunion",
            "decision",
            "projet",
            "difficulte",
            "engagement",
            "objectif",
            "gouvernance");

    private final transient CadreContrat cadre;
    private final transient Outils outils;
    private transient @Nullable Vue montree;

    PilotagePanneau(CadreContrat cadre, Outils outils) {
        this.cadre = cadre;
        this.outils = outils;
        addClassName("pilotage");
        montrer();
        cadre.ecouter(this, signal -> SUIVIS.contains(signal.objet()), this::montrer);
    }

    private void montrer() {
        EtatDuCopil etat = outils.consultation().lire(cadre.contrat().id());
        List<Evolution> depuis =
                outils.consultation().depuisLeDernier(cadre.contrat().id());
        Vue autre = new Vue(etat, depuis);
        if (autre.equals(montree)) {
            // a link that is made again breaks the download that is under way
            return;
        }
        montree = autre;
        removeAll();
        if (etat.lectureSeule() != null) {
            Paragraph raison = new Paragraph(etat.lectureSeule());
            raison.addClassName("discret");
            add(raison);
        }
        add(new SeancesPanneau(cadre.contrat().id(), outils, etat, this::montrer));
        add(preparer());
        add(new DepuisPanneau(depuis, etat));
    }

    private Panneau preparer() {
        Div actions = new Div(
                lien("copil.tab.bilan", "Word", () -> bilan(Format.DOCX)),
                lien("copil.tab.bilan", "PDF", () -> bilan(Format.PDF)),
                lien(
                        "copil.tab.diapositives",
                        "PDF",
                        () -> outils.documents().diapositives(cadre.contrat().id())));
        actions.addClassName("actions");
        return new Panneau(Phrases.de("copil.tab.preparer"), actions)
                .sousTitre(Phrases.de("copil.tab.preparer.sous_titre"));
    }

    private Fichier bilan(Format format) {
        return outils.documents().bilan(cadre.contrat().id(), format);
    }

    private static Anchor lien(String cle, String format, Supplier<Fichier> fichier) {
        return Telechargement.bouton(Phrases.de(cle, format), () -> {
            Fichier pret = fichier.get();
            return new Telechargement.Fichier(pret.nom(), pret.type(), pret.contenu());
        });
    }

    private record Vue(EtatDuCopil etat, List<Evolution> depuis) {}
}
