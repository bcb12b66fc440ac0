package fr.mixitesociale.jalon;

import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.projet.ResumeProjet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A project and its milestones, as one person may see them.
 *
 * @param touches milestones that hold something
 * @param ecrits those this person may write
 */
public record SuiviProjet(
        ResumeProjet projet, Map<Jalon, JalonDeProjet> touches, Set<Jalon> ecrits, List<AlerteJalon> alertes)
        implements Serializable {

    static SuiviProjet de(
            ResumeProjet projet, List<JalonDeProjet> jalons, Participation participation, LocalDate jour) {
        Map<Jalon, JalonDeProjet> touches = new EnumMap<>(Jalon.class);
        jalons.forEach(jalon -> touches.put(jalon.jalon(), jalon));
        Set<Jalon> ecrits = EnumSet.noneOf(Jalon.class);
        Jalon.TOUS.stream()
                .filter(jalon -> DroitJalon.peutEcrire(participation, projet.droit(), jalon))
                .forEach(ecrits::add);
        return new SuiviProjet(projet, touches, ecrits, new Coherence(projet, touches, jour).alertes());
    }

    public UUID id() {
        return projet.id();
    }

    public JalonDeProjet jalon(Jalon jalon) {
        JalonDeProjet touche = touches.get(jalon);
        return touche == null ? JalonDeProjet.nouveau(projet.id(), jalon) : touche;
    }

    public boolean peutEcrire(Jalon jalon) {
        return ecrits.contains(jalon);
    }

    /** The next milestone to reach; empty when all are behind. */
    public Optional<Jalon> courant() {
        return Jalon.TOUS.stream()
                .filter(jalon -> !jalon(jalon).statut().estClos())
                .findFirst();
    }
}
