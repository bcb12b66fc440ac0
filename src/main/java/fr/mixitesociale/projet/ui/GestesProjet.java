package fr.mixitesociale.projet.ui;

import fr.mixitesociale.contrat.ObjetDuContrat;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.projet.ChampProjet;
import fr.mixitesociale.projet.ChapitreProjets;
import fr.mixitesociale.projet.Projet;
import fr.mixitesociale.projet.Proposition;
import fr.mixitesociale.projet.ui.OngletProjets.Outils;
import fr.mixitesociale.socle.Collision;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ResultatSaisie;
import fr.mixitesociale.socle.ui.DialogueCollision;
import fr.mixitesociale.socle.ui.DialogueCollision.Litige;
import fr.mixitesociale.socle.ui.Notifications;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The gestes on a row: comments, deletion and its undoing, answers to proposals. */
class GestesProjet implements ActionsLigne {

    private final CadreContrat cadre;
    private final Outils outils;
    private final Runnable ensuite;
    private Consumer<LigneProjet> modifier = _ -> {};

    GestesProjet(CadreContrat cadre, Outils outils, Runnable ensuite) {
        this.cadre = cadre;
        this.outils = outils;
        this.ensuite = ensuite;
    }

    void surModifier(Consumer<LigneProjet> suite) {
        modifier = suite;
    }

    @Override
    public void modifier(LigneProjet ligne) {
        modifier.accept(ligne);
    }

    @Override
    public void suivre(LigneProjet ligne) {
        cadre.ouvrirVolet(new ObjetDuContrat(
                CellulesProjet.OBJET, ligne.id().toString(), ligne.projet().nom(), ChapitreProjets.CLE, false));
    }

    @Override
    public void supprimer(LigneProjet ligne) {
        Projet projet = ligne.projet();
        outils.service().supprimer(contrat(), projet.id(), projet.version());
        ensuite.run();
        Notifications.annulable(Phrases.de("projet.supprime", projet.nom()), () -> {
            outils.service().retablir(contrat(), projet.id());
            ensuite.run();
        });
    }

    @Override
    public void accepter(LigneProjet ligne, UUID id) {
        ligne.projet().propositions().stream()
                .filter(proposition -> proposition.id().equals(id))
                .findFirst()
                .ifPresent(proposition -> accepter(proposition, ligne.projet().valeur(proposition.champ())));
    }

    private void accepter(Proposition proposition, @Nullable String lue) {
        ResultatSaisie resultat = outils.propositions().accepter(contrat(), proposition.id(), lue);
        ensuite.run();
        if (resultat.estComplet()) {
            return;
        }
        ChampProjet champ = proposition.champ();
        DialogueCollision.ouvrir(
                List.of(new Litige(champ.libelle(), resultat.collisions().getFirst(), champ::ecrit, false)),
                outils.horloge(),
                new DialogueCollision.Suite() {
                    @Override
                    public void garder(Collision collision, @Nullable String texte) {
                        accepter(proposition, collision.sienne());
                    }

                    @Override
                    public void prendre(Collision collision) {
                        // the proposal keeps waiting for an answer, over the value of now
                    }
                });
    }

    @Override
    public void decliner(LigneProjet ligne, UUID id) {
        new DialogueDecliner(raison -> {
                    outils.propositions().decliner(contrat(), id, raison);
                    ensuite.run();
                })
                .open();
    }

    @Override
    public void retirer(LigneProjet ligne, UUID id) {
        outils.propositions().retirer(contrat(), id);
        ensuite.run();
    }

    private UUID contrat() {
        return cadre.contrat().id();
    }
}
