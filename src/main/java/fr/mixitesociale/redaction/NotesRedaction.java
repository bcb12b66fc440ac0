package fr.mixitesociale.redaction;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NotesRedaction extends Repository<NoteRedaction, UUID> {

    NoteRedaction save(NoteRedaction note);

    void flush();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from NoteRedaction n where n.id = :id and n.contrat = :contrat and n.cote = :cote")
    Optional<NoteRedaction> tenir(UUID contrat, UUID cote, UUID id);

    @Query("select n from NoteRedaction n where n.contrat = :contrat and n.cote = :cote and n.rubrique in :rubriques")
    List<NoteRedaction> duCote(UUID contrat, UUID cote, Collection<String> rubriques);

    @Query("select n from NoteRedaction n where n.contrat = :contrat and n.cote = :cote and n.id in :ids")
    List<NoteRedaction> parIds(UUID contrat, UUID cote, Collection<UUID> ids);

    @Query("select n.id from NoteRedaction n where n.contrat = :contrat")
    List<UUID> toutes(UUID contrat);

    @Query("select n.id from NoteRedaction n where n.contrat = :contrat and n.cote <> :cote")
    List<UUID> desAutres(UUID contrat, UUID cote);
}
