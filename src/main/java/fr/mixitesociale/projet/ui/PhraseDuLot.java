package fr.mixitesociale.projet.ui;

import fr.mixitesociale.projet.ResultatLot;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Notifications;

/** What a change of many cells did, in one sentence. */
final class PhraseDuLot {

    private PhraseDuLot() {}

    static void dire(ResultatLot fait) {
        StringBuilder phrase = new StringBuilder();
        ajouter(phrase, "cellules", fait.ecrites().size());
        ajouter(phrase, "ajouts", fait.ajoutes().size());
        ajouter(phrase, "propositions", fait.proposees().size());
        ajouter(phrase, "retraits", fait.retires().size());
        ajouter(phrase, "refus", fait.refusees().size());
        if (!fait.refusees().isEmpty()) {
            Notifications.refus(phrase.toString());
        } else {
            Notifications.succes(phrase.isEmpty() ? Phrases.de("projet.bloc.rien") : phrase.toString());
        }
    }

    private static void ajouter(StringBuilder phrase, String cle, int nombre) {
        if (nombre > 0) {
            phrase.append(phrase.isEmpty() ? "" : " · ")
                    .append(Phrases.de("projet.bloc.fait." + cle, nombre, FormatFr.entier(nombre)));
        }
    }
}
