package fr.mixitesociale.cockpit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import fr.mixitesociale.cockpit.Alerte;
import fr.mixitesociale.cockpit.Cockpit;
import fr.mixitesociale.cockpit.CriterePilotage;
import fr.mixitesociale.cockpit.Stade;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;

/** How many communes of the whole territory are in each case; pressing a counter filters on it, pressing it again no longer. */
class CompteursCockpit extends Div {

    private final SerializableConsumer<CriterePilotage> surChoix;

    CompteursCockpit(SerializableConsumer<CriterePilotage> surChoix) {
        this.surChoix = surChoix;
        addClassName("compteurs-cockpit");
    }

    void montrer(Cockpit cockpit, CriterePilotage critere) {
        removeAll();
        UnorderedList stades = liste("stades");
        stades.add(compteur(
                "objectif",
                Phrases.de("cockpit.compteur.objectif"),
                cockpit.avecObjectif(),
                critere.avecObjectif(),
                () -> critere.avecObjectif(!critere.avecObjectif())));
        for (Stade stade : Stade.values()) {
            if (cockpit.compter(stade) > 0) {
                stades.add(compteur(
                        stade.name().toLowerCase(Phrases.LANGUE),
                        stade.libelle(),
                        cockpit.compter(stade),
                        critere.stades().contains(stade),
                        () -> critere.auxStades(basculer(critere.stades(), stade, Stade.class))));
            }
        }
        UnorderedList alertes = liste("alertes");
        for (Alerte alerte : Alerte.values()) {
            alertes.add(compteur(
                    alerte.name().toLowerCase(Phrases.LANGUE),
                    alerte.libelle(),
                    cockpit.compter(alerte),
                    critere.alertes().contains(alerte),
                    () -> critere.auxAlertes(basculer(critere.alertes(), alerte, Alerte.class))));
        }
        add(stades, alertes);
    }

    private static UnorderedList liste(String cle) {
        UnorderedList liste = new UnorderedList();
        liste.addClassName("compteurs-" + cle);
        liste.getElement().setAttribute("role", "list");
        liste.getElement().setAttribute("aria-label", Phrases.de("cockpit.compteurs." + cle));
        return liste;
    }

    private ListItem compteur(String cle, String libelle, int nombre, boolean retenu, Choix choix) {
        Span valeur = new Span(FormatFr.entier(nombre));
        valeur.addClassName("valeur");
        NativeButton bouton = new NativeButton("", _ -> surChoix.accept(choix.critere()));
        bouton.add(valeur, new Span(libelle));
        bouton.setId("compteur-" + cle);
        bouton.getElement().setAttribute("aria-pressed", String.valueOf(retenu));
        bouton.setEnabled(nombre > 0 || retenu);
        return new ListItem(bouton);
    }

    /** The filter once a counter is pressed. */
    @FunctionalInterface
    private interface Choix extends Serializable {
        CriterePilotage critere();
    }

    private static <E extends Enum<E>> Set<E> basculer(Set<E> retenus, E un, Class<E> type) {
        Set<E> autres = EnumSet.noneOf(type);
        autres.addAll(retenus);
        if (!autres.remove(un)) {
            autres.add(un);
        }
        return autres;
    }
}
