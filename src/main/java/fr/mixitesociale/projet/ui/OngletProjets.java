package fr.mixitesociale.projet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.contrat.ui.FabriquePieces;
import fr.mixitesociale.contrat.ui.Onglet;
import fr.mixitesociale.contrat.ui.VoletObjet;
import fr.mixitesociale.projet.ChapitreProjets;
import fr.mixitesociale.projet.ClasseurService;
import fr.mixitesociale.projet.EtapesDuProjet;
import fr.mixitesociale.projet.ExportProjets;
import fr.mixitesociale.projet.LotsService;
import fr.mixitesociale.projet.ProjetsConsultation;
import fr.mixitesociale.projet.ProjetsService;
import fr.mixitesociale.projet.PropositionsService;
import fr.mixitesociale.redaction.ui.FabriqueRedaction;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.VoletDiffere;
import fr.mixitesociale.territoire.Referentiel;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** « Art. 3 Projets ». */
@SpringComponent
class OngletProjets implements Onglet {

    private final Outils outils;
    private final FabriqueRedaction redaction;
    private final List<VueProjets> vues;
    private final List<VoletObjet> volets;
    private final FabriquePieces pieces;

    OngletProjets(
            ProjetsConsultation consultation,
            ProjetsService service,
            PropositionsService propositions,
            ExportProjets export,
            LotsService lots,
            ClasseurService classeur,
            Referentiel referentiel,
            EtapesDuProjet etapes,
            FabriqueRedaction redaction,
            List<VueProjets> vues,
            List<VoletObjet> volets,
            FabriquePieces pieces,
            Clock horloge) {
        this.volets = volets.stream()
                .sorted(Comparator.comparingInt(VoletObjet::ordre))
                .toList();
        this.pieces = pieces;
        this.redaction = redaction;
        this.vues = vues;
        this.outils =
                new Outils(consultation, service, propositions, export, lots, classeur, referentiel, etapes, horloge);
    }

    /** What every part of the tab works with. */
    record Outils(
            ProjetsConsultation consultation,
            ProjetsService service,
            PropositionsService propositions,
            ExportProjets export,
            LotsService lots,
            ClasseurService classeur,
            Referentiel referentiel,
            EtapesDuProjet etapes,
            Clock horloge) {}

    @Override
    public String cle() {
        return ChapitreProjets.CLE;
    }

    @Override
    public int ordre() {
        return ChapitreProjets.ORDRE;
    }

    @Override
    public String libelle() {
        return Phrases.de("projet.onglet");
    }

    @Override
    public Optional<Component> fiche(CadreContrat cadre, String objet) {
        return identifiant(objet)
                .flatMap(projet -> outils.consultation().projet(cadre.contrat().id(), projet))
                .map(projet -> new FicheProjet(cadre, outils, volets, pieces, projet));
    }

    private static Optional<UUID> identifiant(String texte) {
        try {
            return Optional.of(UUID.fromString(texte));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public Component contenu(CadreContrat cadre) {
        List<VueProjets> siennes = Stream.concat(
                        Stream.of(new VueListe(outils)),
                        vues.stream()
                                .filter(vue -> vue.estVisible(cadre.participation()))
                                .sorted(Comparator.comparingInt(VueProjets::ordre)))
                .toList();
        return new Div(
                new VuesProjets(cadre, siennes),
                new VoletDiffere(
                        Phrases.de("projet.rubrique.appreciation.titre"),
                        () -> new Div(redaction
                                .desCommunes(cadre, ChapitreProjets.CLE)
                                .toArray(Component[]::new))));
    }
}
