package fr.mixitesociale.suivi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.Saisie;
import fr.mixitesociale.socle.ui.Notifications;
import fr.mixitesociale.socle.ui.TableDonnees;
import fr.mixitesociale.socle.ui.TableDonnees.Colonne;
import fr.mixitesociale.suivi.ChampParticipant;
import fr.mixitesociale.suivi.FicheParticipant;
import fr.mixitesociale.suivi.FicheReunion;
import fr.mixitesociale.suivi.Presence;
import fr.mixitesociale.suivi.ui.OngletGouvernance.Outils;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Who is asked to a meeting, and who came. */
class Participants extends SectionDeReunion {

    private final transient CadreContrat cadre;
    private final transient Outils outils;
    private final transient Runnable relire;

    Participants(CadreContrat cadre, Outils outils, Runnable relire) {
        super("participants");
        this.cadre = cadre;
        this.outils = outils;
        this.relire = relire;
    }

    void montrer(FicheReunion reunion) {
        boolean ecriture = reunion.lectureSeule() == null;
        List<Component> contenu = new ArrayList<>();
        if (reunion.participants().isEmpty()) {
            contenu.add(discret("suivi.participant.aucun"));
        } else {
            contenu.add(table(reunion.participants(), ecriture));
        }
        if (ecriture) {
            contenu.add(action("suivi.participant.ajouter", () -> ajouter(reunion)));
        }
        remplir(contenu);
    }

    private TableDonnees table(List<FicheParticipant> participants, boolean ecriture) {
        List<Colonne> colonnes = new ArrayList<>(List.of(
                Colonne.texte(ChampParticipant.NOM.libelle()),
                Colonne.texte(Phrases.de("suivi.membre.organisme_represente")),
                Colonne.texte(ChampParticipant.PRESENCE.libelle())));
        if (ecriture) {
            colonnes.add(Colonne.texte(Phrases.de("suivi.membre.actions")));
        }
        return TableDonnees.composee(
                titre(),
                colonnes,
                participants.stream()
                        .map(participant -> ligne(participant, ecriture))
                        .toList());
    }

    private List<Component> ligne(FicheParticipant participant, boolean ecriture) {
        String fonction = participant.fonction();
        List<Component> ligne = new ArrayList<>(List.of(
                new Text(fonction == null ? participant.nom() : participant.nom() + ", " + fonction),
                new Text(participant.organisme()),
                ecriture
                        ? presence(participant)
                        : new Text(participant.presence().libelle())));
        if (ecriture) {
            Button retirer = new Button(Phrases.de("suivi.membre.retirer"), _ -> retirer(participant));
            retirer.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            retirer.setAriaLabel(Phrases.de("suivi.membre.retirer.nom", participant.nom()));
            ligne.add(retirer);
        }
        return ligne;
    }

    private ComboBox<Presence> presence(FicheParticipant participant) {
        ComboBox<Presence> choix = Composants.choix(Presence.values(), Presence::libelle);
        choix.setValue(participant.presence());
        choix.setAriaLabel(Phrases.de("suivi.participant.presence.nom", participant.nom()));
        choix.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                noter(participant, change.getValue());
            }
        });
        return choix;
    }

    private void noter(FicheParticipant participant, Presence presence) {
        try {
            Saisies.verifier(outils.tenue()
                    .modifierParticipant(
                            cadre.contrat().id(),
                            Saisie.champ(
                                    participant.id(),
                                    participant.version(),
                                    ChampParticipant.PRESENCE.cle(),
                                    participant.presence().name(),
                                    presence.name())));
        } catch (RefusMetier refus) {
            Notifications.refus(refus);
        }
        relire.run();
    }

    private void ajouter(FicheReunion reunion) {
        new DialogueParticipant(cadre.contrat(), saisis -> {
                    outils.tenue().convier(cadre.contrat().id(), reunion.id(), saisis);
                    relire.run();
                })
                .open();
    }

    private void retirer(FicheParticipant participant) {
        UUID contrat = cadre.contrat().id();
        try {
            outils.tenue().retirerParticipant(contrat, participant.id());
        } catch (RefusMetier refus) {
            Notifications.refus(refus);
            return;
        }
        relire.run();
        Notifications.annulable(Phrases.de("suivi.participant.retire", participant.nom()), () -> {
            outils.tenue().retablirParticipant(contrat, participant.id());
            relire.run();
        });
    }
}
