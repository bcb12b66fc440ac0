package fr.mixitesociale.echange;

import fr.mixitesociale.socle.Diffusion;
import fr.mixitesociale.socle.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Nodes joined by a wire that carries signals at once; a node can be unplugged. */
class ReseauDEssai {

    private final List<Noeud> noeuds = new ArrayList<>();

    Noeud noeud() {
        Noeud noeud = new Noeud();
        noeuds.add(noeud);
        return noeud;
    }

    class Noeud implements Diffusion {

        final List<Signal> dits = new ArrayList<>();
        final List<Signal> entendusIci = new ArrayList<>();
        private final List<Abonnement> abonnements = new ArrayList<>();
        private boolean branche = true;

        private record Abonnement(String contrat, Consumer<Signal> oreille) {}

        @Override
        public Ecoute ecouter(String contratId, Consumer<Signal> oreille) {
            Abonnement abonnement = new Abonnement(contratId, oreille);
            abonnements.add(abonnement);
            return () -> abonnements.remove(abonnement);
        }

        @Override
        public void annoncer(Signal signal) {
            if (branche) {
                dits.add(signal);
                noeuds.stream().filter(noeud -> noeud.branche).forEach(noeud -> noeud.dire(signal));
            }
        }

        @Override
        public void annoncerIci(Signal signal) {
            entendusIci.add(signal);
            dire(signal);
        }

        void debrancher() {
            branche = false;
        }

        void rebrancher() {
            branche = true;
            dire(new Signal(Signal.TOUT, Signal.TOUT, Signal.TOUT, "", null));
        }

        int oreilles() {
            return abonnements.size();
        }

        private void dire(Signal signal) {
            List.copyOf(abonnements).stream()
                    .filter(a -> signal.demandeToutRelire() || a.contrat().equals(signal.contratId()))
                    .forEach(a -> a.oreille().accept(signal));
        }
    }
}
