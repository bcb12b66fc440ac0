package fr.mixitesociale.objectif.ui;

import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.objectif.ChampObjectif;
import fr.mixitesociale.objectif.FicheObjectif;
import fr.mixitesociale.objectif.ui.OngletObjectifs.Outils;
import fr.mixitesociale.socle.Collision;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ResultatSaisie;
import fr.mixitesociale.socle.Saisie;
import fr.mixitesociale.socle.ui.Confirmation;
import fr.mixitesociale.socle.ui.Notifications;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people do on the board; every gesture is followed by what the board then is. */
class GestesMutualisation {

    private final CadreContrat cadre;
    private final Outils outils;
    private final Runnable relire;

    GestesMutualisation(CadreContrat cadre, Outils outils, Runnable relire) {
        this.cadre = cadre;
        this.outils = outils;
        this.relire = relire;
    }

    void deplacer(FicheObjectif fiche, @Nullable Integer voulue) {
        cadre.statut().enCours();
        faire(() -> {
            ResultatSaisie resultat = outils.service()
                    .modifier(
                            contrat(),
                            Saisie.champ(
                                    fiche.id(),
                                    fiche.version(),
                                    ChampObjectif.RETENU.cle(),
                                    fiche.valeur(ChampObjectif.RETENU),
                                    voulue == null ? null : voulue.toString()));
            resultat.collisions().forEach(GestesMutualisation::dire);
        });
    }

    void accorder(FicheObjectif fiche, int valeur) {
        faire(() -> outils.mutualisation().donnerAccord(contrat(), fiche.commune(), valeur));
    }

    void retirer(FicheObjectif fiche) {
        faire(() -> outils.mutualisation().retirerAccord(contrat(), fiche.commune()));
    }

    void valider(int total) {
        Confirmation.demander(
                Phrases.de("objectif.pool.valider.titre"),
                Phrases.de("objectif.pool.valider.consequence", FormatFr.entier(total)),
                Phrases.de("objectif.pool.valider"),
                () -> faire(() -> outils.mutualisation().valider(contrat())));
    }

    /** Two agents of one commune moved it at the same time: the other's figure stands, and is told. */
    private static void dire(Collision collision) {
        Notifications.refus(Phrases.de(
                "objectif.pool.entre_temps",
                Objects.requireNonNullElseGet(collision.auteur(), () -> Phrases.de("objectif.pool.quelquun")),
                collision.sienne() == null
                        ? Phrases.de("objectif.pool.legal")
                        : FormatFr.entier(Integer.valueOf(collision.sienne()))));
    }

    private void faire(Runnable geste) {
        try {
            geste.run();
            cadre.statut().enregistre(LocalDateTime.now(outils.horloge()));
        } catch (RefusMetier refus) {
            cadre.statut().echec(Objects.requireNonNullElse(refus.getMessage(), ""));
            Notifications.refus(refus);
        }
        relire.run();
    }

    private UUID contrat() {
        return cadre.contrat().id();
    }
}
