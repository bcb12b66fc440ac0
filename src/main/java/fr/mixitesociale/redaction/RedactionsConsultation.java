package fr.mixitesociale.redaction;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.Signataire;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The texts of a contract for its signatories, each with the notes of the reader's side only. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class RedactionsConsultation {

    private final AccesContrat acces;
    private final CatalogueRubriques catalogue;
    private final Redactions redactions;
    private final PropositionsRedaction propositions;
    private final NotesRedaction notes;

    RedactionsConsultation(
            AccesContrat acces,
            CatalogueRubriques catalogue,
            Redactions redactions,
            PropositionsRedaction propositions,
            NotesRedaction notes) {
        this.acces = acces;
        this.catalogue = catalogue;
        this.redactions = redactions;
        this.propositions = propositions;
        this.notes = notes;
    }

    /** Every text of a chapter, written or not, in the order of its rubriques; four statements whatever their number. */
    public List<FicheRedaction> chapitre(UUID contrat, String chapitre) {
        Participation participation = acces.exiger(contrat);
        return fiches(participation, catalogue.lieux(participation.contrat(), chapitre));
    }

    public FicheRedaction lire(UUID contrat, Emplacement ou) {
        Participation participation = acces.exiger(contrat);
        return fiches(participation, List.of(catalogue.exiger(participation.contrat(), ou)))
                .getFirst();
    }

    private List<FicheRedaction> fiches(Participation participation, List<Lieu> lieux) {
        if (lieux.isEmpty()) {
            return List.of();
        }
        UUID contrat = participation.contrat().id();
        List<String> rubriques =
                lieux.stream().map(lieu -> lieu.rubrique().cle()).distinct().toList();
        Map<UUID, Redaction> textes = redactions.deCesRubriques(contrat, rubriques).stream()
                .collect(Collectors.toMap(redaction -> redaction.id, Function.identity()));
        Map<Emplacement, List<PropositionRedaction>> proposees = propositions.enAttente(contrat, rubriques).stream()
                .collect(Collectors.groupingBy(PropositionRedaction::emplacement));
        @Nullable Signataire cote = participation.cote();
        Map<UUID, NoteRedaction> siennes = cote == null
                ? Map.of()
                : notes.duCote(contrat, cote.id(), rubriques).stream()
                        .collect(Collectors.toMap(note -> note.id, Function.identity()));
        return lieux.stream()
                .map(lieu -> fiche(
                        participation,
                        lieu,
                        textes.get(lieu.id(participation.contrat())),
                        proposees.getOrDefault(lieu.emplacement(), List.of()),
                        cote == null ? null : note(contrat, cote, lieu, siennes)))
                .toList();
    }

    private static FicheNote note(UUID contrat, Signataire cote, Lieu lieu, Map<UUID, NoteRedaction> siennes) {
        UUID id = lieu.emplacement().note(contrat, cote.id());
        @Nullable NoteRedaction note = siennes.get(id);
        return note == null ? new FicheNote(id, null, 0) : new FicheNote(id, note.texte, note.version());
    }

    private static FicheRedaction fiche(
            Participation participation,
            Lieu lieu,
            @Nullable Redaction redaction,
            List<PropositionRedaction> proposees,
            @Nullable FicheNote note) {
        DroitRedaction droit = DroitRedaction.sur(participation, lieu);
        @Nullable
        UUID cote = participation.cote() == null ? null : participation.cote().id();
        return new FicheRedaction(
                lieu.id(participation.contrat()),
                lieu.emplacement(),
                lieu.rubrique(),
                lieu.titre(participation.contrat()),
                redaction == null ? null : redaction.texte,
                redaction == null ? 0 : redaction.version(),
                redaction == null ? null : redaction.modifieParNom,
                redaction == null ? null : redaction.modifieLe,
                droit,
                proposees.stream().map(p -> FicheProposition.de(p, droit, cote)).toList(),
                note);
    }
}
