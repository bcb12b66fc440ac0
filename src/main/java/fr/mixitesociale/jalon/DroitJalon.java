package fr.mixitesociale.jalon;

import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.projet.DroitProjet;
import fr.mixitesociale.projet.ProjetTenu;
import fr.mixitesociale.socle.RefusDroit;

/** Who writes a milestone: the commune that keeps the list; for the agrément, the State that instructs it too. */
final class DroitJalon {

    private DroitJalon() {}

    static boolean peutEcrire(Participation participation, DroitProjet droit, Jalon jalon) {
        return droit == DroitProjet.MODIFIER
                || (droit == DroitProjet.PROPOSER && participation.estEtat() && jalon.estInstruitParLEtat());
    }

    static void exigerEcrire(Participation participation, ProjetTenu projet, Jalon jalon) {
        if (peutEcrire(participation, projet.droit(), jalon)) {
            return;
        }
        if (!participation.contrat().statut().suiviOuvert()) {
            throw new RefusDroit(
                    "jalon.refus.droit.statut", participation.contrat().statut().libelle());
        }
        throw new RefusDroit(
                participation.estEtat() ? "jalon.refus.droit.etat" : "jalon.refus.droit.commune",
                jalon.libelle(),
                projet.nomDeLaCommune());
    }
}
