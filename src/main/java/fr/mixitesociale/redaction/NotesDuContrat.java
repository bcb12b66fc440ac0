package fr.mixitesociale.redaction;

import fr.mixitesociale.contrat.ObjetDuContrat;
import fr.mixitesociale.contrat.ObjetsDuContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Identifiants;
import fr.mixitesociale.socle.Phrases;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The notes in the history: a side reads that its own changed, and knows nothing of the others'. */
@Component
@Transactional(readOnly = true)
class NotesDuContrat implements ObjetsDuContrat {

    private final CatalogueRubriques catalogue;
    private final NotesRedaction notes;

    NotesDuContrat(CatalogueRubriques catalogue, NotesRedaction notes) {
        this.catalogue = catalogue;
        this.notes = notes;
    }

    @Override
    public String objet() {
        return NotesRedactionService.OBJET;
    }

    @Override
    public String libelle() {
        return Phrases.de("redaction.note.objet");
    }

    @Override
    public List<ObjetDuContrat> objets(Participation participation, Collection<String> ids) {
        Signataire cote = participation.cote();
        List<UUID> identifiants = ids.stream().flatMap(Identifiants::lire).toList();
        return cote == null || identifiants.isEmpty()
                ? List.of()
                : notes.parIds(participation.contrat().id(), cote.id(), identifiants).stream()
                        .map(note -> decrire(participation, note))
                        .toList();
    }

    private ObjetDuContrat decrire(Participation participation, NoteRedaction note) {
        Lieu lieu = catalogue.exiger(
                participation.contrat(),
                new Emplacement(note.rubrique, note.commune.isEmpty() ? null : new CodeInsee(note.commune)));
        return new ObjetDuContrat(
                objet(),
                note.id.toString(),
                Phrases.de("redaction.note.titre", lieu.titre(participation.contrat())),
                lieu.rubrique().chapitre(),
                false);
    }

    @Override
    public Set<String> caches(Participation participation) {
        UUID contrat = participation.contrat().id();
        Signataire cote = participation.cote();
        return (cote == null ? notes.toutes(contrat) : notes.desAutres(contrat, cote.id()))
                .stream().map(UUID::toString).collect(Collectors.toSet());
    }

    @Override
    public String libelleChamp(String champ) {
        return Phrases.trouver("redaction.champ." + champ).orElse(champ);
    }

    @Override
    public String libelleValeur(String champ, @Nullable String canonique) {
        return canonique == null
                ? ""
                : Phrases.trouver("redaction.note." + canonique).orElse("");
    }

    @Override
    public boolean estCommentable() {
        return false;
    }
}
