package fr.mixitesociale.simulateur.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import fr.mixitesociale.droit.regles.Entree;
import fr.mixitesociale.simulateur.Hypotheses;
import fr.mixitesociale.socle.Phrases;
import org.jspecify.annotations.Nullable;

/** What most communes need not say: entry in the scheme, PLH, inhabitants. */
class PrecisionsSimulation extends Div {

    /** « Since longer » is a choice of its own, where the law has no word for it. */
    private enum EntreeChoisie {
        ANCIENNE(null),
        EN_COURS(Entree.EN_COURS),
        PREMIERE(Entree.PREMIERE),
        DEUXIEME(Entree.DEUXIEME);

        private final @Nullable Entree entree;

        EntreeChoisie(@Nullable Entree entree) {
            this.entree = entree;
        }

        static EntreeChoisie de(@Nullable Entree entree) {
            return entree == null ? ANCIENNE : valueOf(entree.name());
        }
    }

    private enum Reponse {
        OUI("simulateur.plh.oui", true),
        NON("simulateur.plh.non", false),
        INCONNU("simulateur.plh.inconnu", null);

        private final String cle;
        private final @Nullable Boolean valeur;

        Reponse(String cle, @Nullable Boolean valeur) {
            this.cle = cle;
            this.valeur = valeur;
        }

        static Reponse de(@Nullable Boolean valeur) {
            return valeur == null ? INCONNU : valeur ? OUI : NON;
        }
    }

    private final Select<EntreeChoisie> entree = new Select<>();
    private final RadioButtonGroup<Reponse> plh = new RadioButtonGroup<>();
    private final ChampNombre population;

    PrecisionsSimulation(SerializableRunnable surSaisie) {
        addClassName("precisions");
        entree.setLabel(Phrases.de("simulateur.entree"));
        entree.setId("simulateur-entree");
        entree.setItems(EntreeChoisie.values());
        entree.setItemLabelGenerator(choix -> Phrases.de("simulateur.entree." + choix.name()));
        entree.setManualValidation(true);
        plh.setLabel(Phrases.de("simulateur.plh"));
        plh.setId("simulateur-plh");
        plh.setItems(Reponse.values());
        plh.setItemLabelGenerator(choix -> Phrases.de(choix.cle));
        population = new ChampNombre("simulateur.population", 0, 12_000, surSaisie);
        entree.addValueChangeListener(choix -> dire(choix.isFromClient(), surSaisie));
        plh.addValueChangeListener(choix -> dire(choix.isFromClient(), surSaisie));
        add(entree, plh, population);
    }

    private static void dire(boolean parLaPersonne, SerializableRunnable surSaisie) {
        if (parLaPersonne) {
            surSaisie.run();
        }
    }

    void montrer(Hypotheses h) {
        entree.setValue(EntreeChoisie.de(h.entree()));
        plh.setValue(Reponse.de(h.plh()));
        population.ecrire(h.population());
    }

    @Nullable
    Entree entree() {
        entree.setInvalid(false);
        return entree.getValue() == null ? null : entree.getValue().entree;
    }

    /** The rule sets before 2022 know nothing of communes newly subject. */
    void refuserEntree(String phrase) {
        entree.setErrorMessage(phrase);
        entree.setInvalid(true);
    }

    boolean estLisible() {
        return !population.isInvalid() && !entree.isInvalid();
    }

    @Nullable
    Boolean plh() {
        return plh.getValue() == null ? null : plh.getValue().valeur;
    }

    @Nullable
    Integer population() {
        return population.lire();
    }
}
