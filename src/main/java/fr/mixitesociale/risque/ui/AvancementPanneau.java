package fr.mixitesociale.risque.ui;

import com.vaadin.flow.component.html.Div;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.graphique.ui.CarteGraphique;
import fr.mixitesociale.risque.EquilibreListe;
import fr.mixitesociale.risque.RisqueService;
import fr.mixitesociale.risque.SituationContrat;
import fr.mixitesociale.risque.Trajectoire;
import fr.mixitesociale.risque.ui.OngletAvancement.Outils;
import java.util.Set;

/** The objective and the projects, kept in step with what the others write; the comments stay where they are being typed. */
class AvancementPanneau extends Div {

    /** Kinds of objects whose changes move these figures. */
    private static final Set<String> SUIVIS = Set.of(
            "projet", "jalon", "objectif", "objectif_conditions", "objectif_arrondissement", "engagement", "contrat");

    /** Kinds of objects that make a list enough, or say what is made of it. */
    private static final Set<String> MANQUES = Set.of(
            "projet", "objectif", "objectif_conditions", "engagement", "redaction", "contrat", RisqueService.OBJET);

    private final transient CadreContrat cadre;
    private final transient Outils outils;
    private final Div haut = new Div();
    private final ManquesPanneau manques;
    private final CommentairesPanneau commentaires;
    private final Div bas = new Div();

    AvancementPanneau(CadreContrat cadre, Outils outils) {
        this.cadre = cadre;
        this.outils = outils;
        addClassName("ou-en-sommes-nous");
        commentaires = new CommentairesPanneau(cadre, outils);
        manques = new ManquesPanneau(cadre, outils);
        add(haut, manques, commentaires, bas);
        montrer();
        cadre.ecouter(this, signal -> SUIVIS.contains(signal.objet()), this::montrer);
        cadre.ecouter(manques, signal -> MANQUES.contains(signal.objet()), manques::rafraichir);
        cadre.ecouter(commentaires, signal -> RisqueService.OBJET.equals(signal.objet()), commentaires::rafraichir);
    }

    private void montrer() {
        SituationContrat situation =
                outils.consultation().duContrat(cadre.contrat().id());
        haut.removeAll();
        haut.add(new ObjectifPanneau(situation, outils.regles()));
        bas.removeAll();
        if (situation.communes().size() > 1) {
            bas.add(new CommunesPanneau(situation));
        }
        outils.consultation()
                .arrondissements(cadre.contrat().id())
                .forEach(suivi -> bas.add(new ArrondissementsPanneau(suivi)));
        bas.add(new ProjetsPanneau(situation.ensemble()));
        EquilibreListe.de(situation.ensemble()).ifPresent(equilibre -> bas.add(new EquilibrePanneau(equilibre)));
        bas.add(new CarteGraphique(Trajectoire.de(situation), outils.dessin()));
        bas.add(new EngagementsPanneau(
                outils.consultation().engagements(cadre.contrat().id())));
    }
}
