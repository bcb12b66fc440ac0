package fr.mixitesociale.contrat.ui;

import com.vaadin.flow.component.Component;
import fr.mixitesociale.contrat.Participation;
import java.util.Optional;

/** A tab of the contract screen, brought as a (singleton) bean by its room. */
public interface Onglet {

    /** Its segment in the URL (« engagements »). */
    String cle();

    /** Its place among the tabs, as {@link fr.mixitesociale.contrat.Chapitre#ordre()}; 0 summary, 900 history. */
    int ordre();

    /** « Art. 1 Engagements ». */
    String libelle();

    /** Whether this person has the tab at all. */
    default boolean estVisible(Participation participation) {
        return true;
    }

    /**
     * The sheet of one object of the tab, at its own address under it; empty when there is none for this person.
     *
     * @param objet its identifier, as typed in the address
     */
    default Optional<Component> fiche(CadreContrat cadre, String objet) {
        return Optional.empty();
    }

    /** A new content for one screen. It hears changes through {@link CadreContrat#ecouter}. */
    Component contenu(CadreContrat cadre);
}
