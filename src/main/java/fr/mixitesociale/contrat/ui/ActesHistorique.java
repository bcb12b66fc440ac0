package fr.mixitesociale.contrat.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import fr.mixitesociale.contrat.HistoriqueService;
import fr.mixitesociale.contrat.HistoriqueService.Restauration;
import fr.mixitesociale.contrat.LigneHistorique;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.TexteCourt;
import fr.mixitesociale.socle.ui.Confirmation;
import fr.mixitesociale.socle.ui.Notifications;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be done from a line of the history: put a value or an object back, after saying what that changes. */
class ActesHistorique {

    private static final int APERCU = 200;

    private final CadreContrat cadre;
    private final HistoriqueService service;
    private final Runnable fait;

    ActesHistorique(CadreContrat cadre, HistoriqueService service, Runnable fait) {
        this.cadre = cadre;
        this.service = service;
        this.fait = fait;
    }

    void ouvrir(LigneHistorique ligne) {
        cadre.ouvrirVolet(ligne.objet());
    }

    Optional<Button> bouton(LigneHistorique ligne) {
        if (ligne.retablissable()) {
            return Optional.of(bouton(
                    Phrases.de("contrat.historique.retablir"),
                    Phrases.de("contrat.historique.retablir.nom", ligne.objet().titre()),
                    () -> retablir(ligne)));
        }
        return ligne.restaurable()
                ? Optional.of(bouton(
                        Phrases.de("contrat.historique.restaurer"),
                        Phrases.de(
                                "contrat.historique.restaurer.nom",
                                ligne.libelleChamp(),
                                ligne.objet().titre(),
                                lisible(ligne.avant())),
                        () -> essayer(() -> demander(service.preparer(contrat(), ligne.id())))))
                : Optional.empty();
    }

    private void demander(Restauration prevue) {
        Confirmation.demander(
                Phrases.de("contrat.historique.restaurer.titre", prevue.champ(), prevue.titre()),
                Phrases.de(
                        "contrat.historique.restaurer.consequence",
                        lisible(prevue.actuelle()),
                        lisible(prevue.voulue())),
                Phrases.de("contrat.historique.restaurer"),
                () -> essayer(() -> {
                    service.restaurer(contrat(), prevue.ligne(), prevue.derniere());
                    reussi(Phrases.de("contrat.historique.restaurer.fait", prevue.champ()));
                }));
    }

    private void retablir(LigneHistorique ligne) {
        essayer(() -> {
            service.retablir(contrat(), ligne.objet().objet(), ligne.objet().id());
            reussi(Phrases.de("contrat.historique.retablir.fait", ligne.objet().titre()));
        });
    }

    private void reussi(String phrase) {
        Notifications.succes(phrase);
        fait.run();
    }

    private void essayer(Runnable acte) {
        try {
            acte.run();
        } catch (RefusMetier refus) {
            Notifications.refus(refus);
            fait.run();
        }
    }

    private UUID contrat() {
        return cadre.contrat().id();
    }

    private static String lisible(@Nullable String valeur) {
        return valeur == null ? Phrases.de("contrat.historique.rien") : TexteCourt.couper(valeur, APERCU, "…");
    }

    private static Button bouton(String texte, String nom, Runnable acte) {
        Button bouton = new Button(texte, _ -> acte.run());
        bouton.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        bouton.setAriaLabel(nom);
        return bouton;
    }
}
