package fr.mixitesociale.redaction;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.JournalDuContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.Fusion;
import fr.mixitesociale.socle.PremiereSaisie;
import fr.mixitesociale.socle.RefusDroit;
import fr.mixitesociale.socle.ResultatSaisie;
import fr.mixitesociale.socle.Saisie;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the notes a side keeps to itself. Neither the other sides nor the portal read them, and the journal only says
 * that they changed: what it does not hold, nobody reads there.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class NotesRedactionService {

    /** Kind of these objects, as in {@link fr.mixitesociale.socle.Changement}. */
    public static final String OBJET = "redaction_note";

    static final String PRECEDENTE = "precedente";
    static final String NOUVELLE = "nouvelle";

    private final AccesContrat acces;
    private final CatalogueRubriques catalogue;
    private final NotesRedaction notes;
    private final JournalDuContrat journal;

    NotesRedactionService(
            AccesContrat acces, CatalogueRubriques catalogue, NotesRedaction notes, JournalDuContrat journal) {
        this.acces = acces;
        this.catalogue = catalogue;
        this.notes = notes;
        this.journal = journal;
    }

    /** @param saisie its only field is {@link ChampNote#NOTE} */
    @PremiereSaisie
    public ResultatSaisie enregistrer(UUID contrat, Emplacement ou, Saisie saisie) {
        Participation participation = acces.exigerPourEcrire(contrat);
        Lieu lieu = catalogue.exiger(participation.contrat(), ou);
        DroitRedaction.sur(participation, lieu).exigerNoter();
        Signataire cote = participation.cote();
        if (cote == null) {
            throw new RefusDroit("redaction.refus.noter");
        }
        UUID id = ou.note(contrat, cote.id());
        NoteRedaction note = notes.tenir(contrat, cote.id(), id).orElseGet(() -> new NoteRedaction(contrat, cote, ou));
        Fusion fusion = Fusion.appliquer(note, List.of(ChampNote.values()), saisie);
        @Nullable Valeurs change = fusion.changes().get(ChampNote.NOTE.cle());
        if (change != null) {
            note.modifie(participation, journal.maintenant());
            note = notes.save(note);
            notes.flush();
            journal.publier(participation, OBJET, id, Map.of(ChampNote.NOTE.cle(), tue(change)));
        }
        Set<String> enregistres = new HashSet<>(saisie.champs().keySet());
        enregistres.removeAll(fusion.heurts().keySet());
        return new ResultatSaisie(id, note.version(), enregistres, journal.collisions(OBJET, id, fusion.heurts()));
    }

    /** That it changed, never into what. */
    private static Valeurs tue(Valeurs change) {
        return new Valeurs(change.avant() == null ? null : PRECEDENTE, change.apres() == null ? null : NOUVELLE);
    }
}
