package fr.mixitesociale.levier;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.engagement.Theme;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.RefusDroit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows a side's answers to the other signatories: a section, or a whole grid. For good: the others may have read and built
 * on it; what is shared is corrected in front of everybody.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class PartagesService {

    private final AccesContrat acces;
    private final AccesGrilles accesGrilles;
    private final Grilles grilles;
    private final Cahiers cahiers;
    private final LectureReponses lecture;
    private final Partages partages;
    private final JournalDesGrilles journal;

    PartagesService(
            AccesContrat acces,
            AccesGrilles accesGrilles,
            Grilles grilles,
            Cahiers cahiers,
            LectureReponses lecture,
            Partages partages,
            JournalDesGrilles journal) {
        this.acces = acces;
        this.accesGrilles = accesGrilles;
        this.grilles = grilles;
        this.cahiers = cahiers;
        this.lecture = lecture;
        this.partages = partages;
        this.journal = journal;
    }

    /** @param partout for a groupement: in all its contracts that are being written */
    public void partagerSection(UUID contrat, String section, boolean partout) {
        Grille grille = grilles.deLaSection(section).orElseThrow(ContratIntrouvable::new);
        partager(contrat, grille.theme(), List.of(section), partout);
    }

    /** The same for the whole grid of a theme. */
    public void partagerGrille(UUID contrat, Theme theme, boolean partout) {
        partager(
                contrat,
                theme,
                grilles.de(theme).sections().stream().map(SectionDeGrille::id).toList(),
                partout);
    }

    private void partager(UUID contrat, Theme theme, List<String> sections, boolean partout) {
        Participation ici = acces.exiger(contrat);
        Signataire cote = ici.cote();
        if (cote == null) {
            throw new RefusDroit("levier.refus.sans_cote");
        }
        // contracts are held in an order that is always the same
        List<UUID> contrats =
                partout && Cahiers.estCommun(cote) ? cahiers.contratsDuGroupement(cote) : List.of(contrat);
        for (UUID un : contrats) {
            Participation participation = acces.exigerPourEcrire(un);
            String refus = AccesGrilles.refusDeRepondre(participation, theme, accesGrilles.themes(participation));
            if (refus == null) {
                partager(participation, sections);
            } else if (un.equals(contrat)) {
                throw new RefusDroit("levier.refus.droit", refus);
            }
        }
    }

    private void partager(Participation participation, List<String> sections) {
        UUID contrat = participation.contrat().id();
        Cahier cahier = cahiers.du(participation.contrat()).stream()
                .filter(c -> participation.agitPour(c.signataire().id()))
                .findFirst()
                .orElseThrow(ContratIntrouvable::new);
        cahiers.tenir(cahier.id());
        Set<String> deja = partages.sections(contrat, cahier.id());
        List<String> nouvelles =
                sections.stream().filter(section -> !deja.contains(section)).toList();
        if (nouvelles.isEmpty()) {
            return;
        }
        nouvelles.forEach(section -> {
            partages.noter(
                    contrat,
                    cahier.id(),
                    section,
                    journal.maintenant(),
                    participation.personne().identifiant());
            journal.publier(
                    JournalDesGrilles.SECTION,
                    cahier.id() + ":" + section,
                    contrat,
                    participation,
                    Map.of("partage", new Valeurs(null, "oui")));
        });
        lecture.visibles(participation.contrat(), List.of(cahier), cahier.id(), nouvelles).stream()
                .filter(ligne -> !ligne.estVide())
                .forEach(ligne -> journal.publier(
                        JournalDesGrilles.REPONSE, ligne.id().toString(), contrat, participation, contenu(ligne)));
    }

    /** The history of the shared answer begins with what it holds that day. */
    private static Map<String, Valeurs> contenu(LectureReponses.Ligne ligne) {
        Map<String, Valeurs> champs = new LinkedHashMap<>();
        mettre(
                champs,
                ChampReponse.STATUT,
                ligne.statut() == null ? null : ligne.statut().name());
        mettre(champs, ChampReponse.TEXTE, ligne.texte());
        mettre(champs, ChampReponse.LEVIER, ligne.levier());
        return champs;
    }

    private static void mettre(Map<String, Valeurs> champs, ChampReponse champ, @Nullable String valeur) {
        if (valeur != null) {
            champs.put(champ.cle(), new Valeurs(null, valeur));
        }
    }
}
