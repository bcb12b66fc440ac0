package fr.mixitesociale.alerte;

import fr.mixitesociale.acces.Systeme;
import fr.mixitesociale.acces.UtilisateurCourant;
import fr.mixitesociale.socle.SourceAccueil;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The alerts of the person who acts now: each room says its own, with that person's rights. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class AlertesService {

    /** Actions first, the most pressing first, then by subject. */
    private static final Comparator<Alerte> ORDRE = Comparator.comparing((Alerte alerte) -> !alerte.estAction())
            .thenComparing(
                    alerte -> alerte.carte().echeance(), Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Alerte::sujet);

    private final List<SourceAccueil> sources;
    private final Lectures lectures;
    private final UtilisateurCourant courant;
    private final Clock horloge;

    AlertesService(List<SourceAccueil> sources, Lectures lectures, UtilisateurCourant courant, Clock horloge) {
        this.sources = sources;
        this.lectures = lectures;
        this.courant = courant;
        this.horloge = horloge;
    }

    /** All of them, what was read included. */
    @Transactional(readOnly = true)
    public List<Alerte> miennes() {
        Set<String> lues = estSysteme() ? Set.of() : lectures.de(moi());
        return calculer().stream()
                .map(alerte -> alerte.lue(lues.contains(alerte.cle())))
                .toList();
    }

    /** Marks these as read; an action stays until it is done, what nothing says any more is forgotten. */
    public void marquerLues(Collection<String> cles) {
        if (estSysteme()) {
            return;
        }
        lectures.tenir(moi());
        Set<String> informations = calculer().stream()
                .filter(alerte -> !alerte.estAction())
                .map(Alerte::cle)
                .collect(Collectors.toSet());
        Set<String> deja = lectures.de(moi());
        lectures.oublier(
                moi(), deja.stream().filter(cle -> !informations.contains(cle)).toList());
        lectures.noter(
                moi(),
                Set.copyOf(cles).stream()
                        .filter(informations::contains)
                        .filter(cle -> !deja.contains(cle))
                        .toList(),
                horloge.instant());
    }

    private List<Alerte> calculer() {
        return sources.stream()
                .flatMap(source -> source.cartes().stream().map(carte -> Alerte.de(source.sujet(), carte)))
                .distinct()
                .sorted(ORDRE)
                .toList();
    }

    private UUID moi() {
        return courant.exiger().compte();
    }

    private boolean estSysteme() {
        return Systeme.IDENTIFIANT.equals(courant.exiger().identifiant());
    }
}
