package fr.mixitesociale.socle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.mixitesociale.socle.Diffusion;
import fr.mixitesociale.socle.GardeDeSession;
import fr.mixitesociale.socle.Signal;
import java.util.function.Predicate;

/** Keeps components in step with a contract while they are on screen ({@link EcouteVivante}). */
@SpringComponent
public class EcoutesVivantes {

    private final Diffusion diffusion;
    private final GardeDeSession garde;

    EcoutesVivantes(Diffusion diffusion, GardeDeSession garde) {
        this.diffusion = diffusion;
        this.garde = garde;
    }

    /** @param interesse signals that change what the component shows */
    public void tenir(
            Component composant, String contrat, Predicate<Signal> interesse, SerializableRunnable rafraichir) {
        EcouteVivante vivante = new EcouteVivante(diffusion, garde, contrat, interesse, rafraichir);
        composant.addAttachListener(attache -> vivante.ouvrir(attache.getUI()));
        composant.addDetachListener(_ -> vivante.fermer());
        composant.getUI().ifPresent(vivante::ouvrir);
    }
}
