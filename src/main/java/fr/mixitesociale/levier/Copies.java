package fr.mixitesociale.levier;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What groupements answered in the contracts whose wording is closed. */
@Repository
class Copies {

    private final JdbcClient jdbc;

    Copies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps what the contract shows of its groupements' notebooks now. */
    void garder(UUID contrat) {
        jdbc.sql("""
                        insert into levier_copie (contrat_id, reponse_id, statut, texte, levier, modifie_le, modifie_par)
                        select p.contrat_id, r.id, r.statut, r.texte, r.levier, r.modifie_le, r.modifie_par
                        from levier_partage p
                             join levier_cahier c on c.id = p.cahier_id and c.siren is not null
                             join levier_reponse r on r.cahier_id = p.cahier_id and r.section = p.section
                        where p.contrat_id = :contrat
                          and not exists (select 1 from levier_copie d
                                          where d.contrat_id = p.contrat_id and d.reponse_id = r.id)
                        """).param("contrat", contrat).update();
    }

    /** The wording is open again: the notebooks are read as they are. */
    void oublier(UUID contrat) {
        jdbc.sql("delete from levier_copie where contrat_id = :contrat")
                .param("contrat", contrat)
                .update();
    }
}
