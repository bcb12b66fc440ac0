package fr.mixitesociale.jalon.ui;

import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.jalon.ChampJalon;
import fr.mixitesociale.jalon.Jalon;
import fr.mixitesociale.jalon.JalonDeProjet;
import fr.mixitesociale.jalon.SaisieJalon;
import fr.mixitesociale.jalon.SuiviProjet;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.Collision;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ResultatSaisie;
import fr.mixitesociale.socle.Saisie;
import fr.mixitesociale.socle.ui.DialogueCollision;
import fr.mixitesociale.socle.ui.DialogueCollision.Litige;
import fr.mixitesociale.socle.ui.Incident;
import fr.mixitesociale.socle.ui.Notifications;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Saves what is typed in a view of the milestones, tells what became of it, and takes the last ones back. */
class EcritureJalons {

    private static final int RETOURS_MAX = 100;

    private final CadreContrat cadre;
    private final Outils outils;
    private final Runnable ensuite;
    private final Deque<Geste> gestes = new ArrayDeque<>();

    /** @param ensuite what reads the screen again */
    EcritureJalons(CadreContrat cadre, Outils outils, Runnable ensuite) {
        this.cadre = cadre;
        this.outils = outils;
        this.ensuite = ensuite;
    }

    private record Geste(String projet, JalonDeProjet avant) {}

    /**
     * What a cell received; a refusal says why and nothing is written.
     *
     * @param regle once it is written, or given up for what somebody else wrote
     * @return false when it was refused
     */
    boolean saisir(SuiviProjet projet, Jalon jalon, String texte, Runnable regle) {
        JalonDeProjet lu = projet.jalon(jalon);
        cadre.statut().enCours();
        return tenter(() -> {
            if (enregistrer(projet, lu, SaisieJalon.de(texte, lu, outils.jour()), regle)) {
                regle.run();
            }
        });
    }

    /** @return whether it was written */
    boolean enregistrer(SuiviProjet projet, JalonDeProjet lu, Saisie saisie) {
        return enregistrer(projet, lu, saisie, () -> {});
    }

    private boolean enregistrer(SuiviProjet projet, JalonDeProjet lu, Saisie saisie, Runnable regle) {
        if (saisie.champs().values().stream().allMatch(valeurs -> Objects.equals(valeurs.avant(), valeurs.apres()))) {
            cadre.statut().enregistre(LocalDateTime.now(outils.horloge()));
            return true;
        }
        ResultatSaisie resultat = outils.service().enregistrer(cadre.contrat().id(), lu.jalon(), saisie);
        if (resultat.estComplet()) {
            gestes.push(new Geste(projet.projet().nom(), lu));
            if (gestes.size() > RETOURS_MAX) {
                gestes.removeLast();
            }
            cadre.statut().enregistre(LocalDateTime.now(outils.horloge()));
            return true;
        }
        cadre.statut().echec(Phrases.de("socle.collision.statut"));
        demander(projet, lu, saisie, resultat, regle);
        return false;
    }

    /** Puts the last milestone written here back as it was. */
    void annuler() {
        Geste dernier = gestes.poll();
        if (dernier == null) {
            Notifications.succes(Phrases.de("jalon.annuler.rien"));
            return;
        }
        tenter(() -> {
            JalonDeProjet actuel = actuel(dernier.avant()).orElse(dernier.avant());
            Saisie retour = SaisieJalon.retour(actuel, dernier.avant());
            outils.service().enregistrer(cadre.contrat().id(), dernier.avant().jalon(), retour);
            cadre.statut().enregistre(LocalDateTime.now(outils.horloge()));
            Notifications.succes(
                    Phrases.de("jalon.annuler.fait", dernier.avant().jalon().libelle(), dernier.projet()));
        });
        ensuite.run();
    }

    private Optional<JalonDeProjet> actuel(JalonDeProjet jalon) {
        return outils.consultation()
                .suivi(cadre.contrat().id(), jalon.projetId())
                .map(suivi -> suivi.jalon(jalon.jalon()));
    }

    private void demander(
            SuiviProjet projet, JalonDeProjet lu, Saisie saisie, ResultatSaisie resultat, Runnable regle) {
        List<Litige> litiges = resultat.collisions().stream()
                .map(collision -> new Litige(
                        lu.jalon().libelle() + " · " + champ(collision).libelle(),
                        collision,
                        champ(collision)::ecrit,
                        false))
                .toList();
        DialogueCollision.ouvrir(litiges, outils.horloge(), new DialogueCollision.Suite() {
            @Override
            public void garder(Collision collision, @Nullable String texte) {
                Valeurs valeurs = new Valeurs(collision.sienne(), texte);
                Saisie gardee = new Saisie(saisie.id(), resultat.version(), Map.of(collision.champ(), valeurs));
                tenter(() -> {
                    if (enregistrer(projet, lu, gardee, regle)) {
                        regle.run();
                    }
                });
                ensuite.run();
            }

            @Override
            public void prendre(Collision collision) {
                regle.run();
                cadre.statut().enregistre(LocalDateTime.now(outils.horloge()));
                ensuite.run();
            }
        });
    }

    private static ChampJalon champ(Collision collision) {
        String cle = collision.champ();
        return ChampJalon.de(cle.substring(cle.lastIndexOf('.') + 1)).orElseThrow();
    }

    /** @return whether nothing was refused */
    boolean tenter(Runnable acte) {
        try {
            acte.run();
            return true;
        } catch (RefusMetier refus) {
            cadre.statut().echec(Objects.requireNonNullElse(refus.getMessage(), refus.cle()));
            Notifications.refus(refus);
        } catch (RuntimeException e) {
            String raison = Phrases.de("socle.incident.texte", Incident.consigner(e));
            cadre.statut().echec(raison);
            Notifications.erreur(raison);
        }
        return false;
    }
}
