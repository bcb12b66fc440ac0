package fr.mixitesociale.projet.ui;

import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.projet.ChampProjet;
import fr.mixitesociale.projet.DroitProjet;
import fr.mixitesociale.projet.NatureChamp;
import fr.mixitesociale.projet.Projet;
import fr.mixitesociale.projet.ResultatLot.Ecrite;
import fr.mixitesociale.projet.ui.OngletProjets.Outils;
import fr.mixitesociale.socle.Collision;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ResultatSaisie;
import fr.mixitesociale.socle.Saisie;
import fr.mixitesociale.socle.ValeurRefusee;
import fr.mixitesociale.socle.ui.Brouillons;
import fr.mixitesociale.socle.ui.CleBrouillon;
import fr.mixitesociale.socle.ui.DialogueCollision;
import fr.mixitesociale.socle.ui.DialogueCollision.Litige;
import fr.mixitesociale.socle.ui.Incident;
import fr.mixitesociale.socle.ui.Notifications;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Saves one cell, or proposes it to the commune; the autosave line says what became of it. */
class EnregistrementCellule {

    private final CadreContrat cadre;
    private final Outils outils;
    private final Supplier<@Nullable String> message;
    private final Consumer<Ecrite> surEcrite;

    /**
     * @param message what goes with a proposal
     * @param surEcrite told of what can be undone
     */
    EnregistrementCellule(
            CadreContrat cadre, Outils outils, Supplier<@Nullable String> message, Consumer<Ecrite> surEcrite) {
        this.cadre = cadre;
        this.outils = outils;
        this.message = message;
        this.surEcrite = surEcrite;
    }

    /** A cell as it was read, and what was typed in it. */
    record Cellule(
            Projet projet,
            long version,
            ChampProjet champ,
            @Nullable String lue,
            @Nullable String saisie,
            CleBrouillon cle) {

        Saisie pour(@Nullable String autreLue, @Nullable String texte) {
            return Saisie.champ(projet.id(), version, champ.cle(), autreLue, texte);
        }
    }

    /** What becomes of the field. */
    interface Suite {

        /** For a text that has no cell on screen. */
        static Suite sansCellule(Consumer<String> surRefus) {
            return new Suite() {
                @Override
                public void fait(long version, @Nullable String canonique) {}

                @Override
                public void refuse(String raison) {
                    surRefus.accept(raison);
                }
            };
        }

        /** It now holds this value. */
        void fait(long version, @Nullable String canonique);

        /** It keeps what is typed, with the reason under it. */
        void refuse(String raison);
    }

    void enregistrer(Cellule cellule, Suite suite) {
        enregistrer(cellule, cellule.lue(), cellule.saisie(), suite);
    }

    private void enregistrer(Cellule cellule, @Nullable String lue, @Nullable String texte, Suite suite) {
        cadre.statut().enCours();
        try {
            @Nullable String canonique = cellule.champ().normaliser(texte);
            if (cellule.projet().droit() == DroitProjet.PROPOSER) {
                proposer(cellule, texte, suite);
                return;
            }
            ResultatSaisie resultat =
                    outils.service().enregistrer(cadre.contrat().id(), cellule.pour(lue, texte));
            if (resultat.estComplet()) {
                reussir(cellule, texte, resultat.version(), canonique, suite);
                if (!Objects.equals(lue, canonique)) {
                    surEcrite.accept(new Ecrite(cellule.projet().id(), cellule.champ(), lue, canonique));
                }
            } else {
                cadre.statut().echec(Phrases.de("socle.collision.statut"));
                demander(cellule, resultat, suite);
            }
        } catch (ValeurRefusee refus) {
            String raison = Objects.requireNonNullElse(refus.getMessage(), refus.cle());
            suite.refuse(raison);
            cadre.statut().echec(raison);
        } catch (RefusMetier refus) {
            cadre.statut().echec(Objects.requireNonNullElse(refus.getMessage(), refus.cle()));
            Notifications.refus(refus);
        } catch (RuntimeException e) {
            // the database may be away: the text stays in its cell and in the browser
            String raison = Phrases.de("socle.incident.texte", Incident.consigner(e));
            suite.refuse(raison);
            cadre.statut().echec(raison);
        }
    }

    /** The cell shows again what the commune holds; the proposal is under its row. */
    private void proposer(Cellule cellule, @Nullable String texte, Suite suite) {
        boolean change = !outils.propositions()
                .proposer(cadre.contrat().id(), cellule.pour(cellule.lue(), texte), message.get())
                .isEmpty();
        reussir(cellule, texte, cellule.version(), cellule.lue(), suite);
        if (change) {
            Notifications.succes(
                    Phrases.de("projet.proposition.faite", cellule.champ().libelle()));
        }
    }

    private void reussir(
            Cellule cellule, @Nullable String texte, long version, @Nullable String canonique, Suite suite) {
        suite.fait(version, canonique);
        Brouillons.enregistre(cellule.cle(), Objects.requireNonNullElse(texte, ""));
        cadre.statut().enregistre(LocalDateTime.now(outils.horloge()));
    }

    private void demander(Cellule cellule, ResultatSaisie resultat, Suite suite) {
        ChampProjet champ = cellule.champ();
        DialogueCollision.ouvrir(
                List.of(new Litige(
                        champ.libelle(),
                        resultat.collisions().getFirst(),
                        champ::ecrit,
                        champ.nature() == NatureChamp.TEXTE_LONG)),
                outils.horloge(),
                new DialogueCollision.Suite() {
                    @Override
                    public void garder(Collision collision, @Nullable String texte) {
                        enregistrer(cellule, collision.sienne(), texte, suite);
                    }

                    @Override
                    public void prendre(Collision collision) {
                        suite.fait(resultat.version(), collision.sienne());
                        Brouillons.abandonner(cellule.cle());
                        cadre.statut().enregistre(LocalDateTime.now(outils.horloge()));
                    }
                });
    }
}
