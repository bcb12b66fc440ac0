package fr.mixitesociale.contrat;

import fr.mixitesociale.contrat.modele.Ouvrage;
import fr.mixitesociale.contrat.modele.Ouvrage.Partie;
import fr.mixitesociale.contrat.modele.Section;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The whole text of a contract, put together from its chapters in the order of the official template (guide DHUP,
 * annexe 3). One text for all the signatories, whoever asks.
 */
@Component
@Transactional(readOnly = true)
public class TexteDuContrat {

    /** First place of volet 3, whose articles the template gathers under one heading. */
    private static final int VOLET_3 = 300;

    private static final int APRES_VOLET_3 = 400;

    private final AccesContrat acces;
    private final List<Chapitre> chapitres;
    private final Clock horloge;

    TexteDuContrat(AccesContrat acces, List<Chapitre> chapitres, Clock horloge) {
        this.acces = acces;
        this.chapitres = chapitres.stream()
                .sorted(Comparator.comparingInt(Chapitre::ordre))
                .toList();
        this.horloge = horloge;
    }

    /** @throws ContratIntrouvable when the current person may not see this contract */
    public Ouvrage composer(UUID contrat) {
        return composer(acces.lecture(contrat));
    }

    /** What binds the parties in these chapters, as it stands now. */
    public List<Section> liantes(UUID contrat, Set<String> cles) {
        Participation lecture = acces.lecture(contrat);
        return chapitres.stream()
                .filter(chapitre -> cles.contains(chapitre.cle()))
                .flatMap(chapitre -> chapitre.sections(lecture).stream())
                .filter(section -> section.portee() == Section.Portee.ENGAGEANTE)
                .toList();
    }

    /** How far each chapter is written, in the order of the template; chapters that expect nothing are left out. */
    public List<Avancement> avancement(UUID contrat) {
        Participation lecture = acces.lecture(contrat);
        return chapitres.stream()
                .map(chapitre -> new Avancement(chapitre.cle(), chapitre.titre(), chapitre.completude(lecture)))
                .filter(avancement -> avancement.completude().attendus() > 0)
                .toList();
    }

    /** What the contract lacks before its legal steps, chapter by chapter. */
    public List<PointDeControle> controles(UUID contrat) {
        Participation lecture = acces.lecture(contrat);
        return chapitres.stream()
                .flatMap(chapitre -> chapitre.controles(lecture).stream())
                .toList();
    }

    private Ouvrage composer(Participation lecture) {
        Contrat contrat = lecture.contrat();
        List<Partie> parties = new ArrayList<>();
        List<Section> volet3 = new ArrayList<>();
        for (Chapitre chapitre : chapitres) {
            List<Section> sections = chapitre.sections(lecture);
            if (chapitre.ordre() >= VOLET_3 && chapitre.ordre() < APRES_VOLET_3) {
                volet3.addAll(sections);
            } else {
                clore(parties, volet3, contrat);
                sections.forEach(section -> parties.add(new Partie("", List.of(section))));
            }
        }
        clore(parties, volet3, contrat);
        LocalDate aujourdhui = LocalDate.now(horloge);
        return new Ouvrage(
                Phrases.de("contrat.texte.titre", contrat.periode().libelle()),
                contrat.intitule(),
                List.of(Phrases.de("contrat.texte.objet")),
                etat(contrat, aujourdhui),
                aujourdhui,
                parties);
    }

    private static void clore(List<Partie> parties, List<Section> volet3, Contrat contrat) {
        if (!volet3.isEmpty()) {
            parties.add(new Partie(
                    Phrases.de("contrat.texte.volet3", contrat.periode().libelle()), List.copyOf(volet3)));
            volet3.clear();
        }
    }

    /** A text not signed yet says so on each page. */
    private static @Nullable String etat(Contrat contrat, LocalDate le) {
        return switch (contrat.statut()) {
            case EN_VIGUEUR, ECHU -> null;
            case SIGNATURE_OUVERTE -> Phrases.de("contrat.texte.a_signer", FormatFr.dateLongue(le));
            default -> Phrases.de("contrat.texte.projet", FormatFr.dateLongue(le));
        };
    }

    /** One chapter and how far it is written. */
    public record Avancement(String cle, String titre, Completude completude) {}
}
