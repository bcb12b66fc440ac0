package fr.mixitesociale.suivi;

import fr.mixitesociale.socle.Changement;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Follows the frame, in its own transaction: a contract that opens gets its article 4, with the term of the period and the
 * six months of the template proposed.
 */
@Component
class NaissanceGouvernance {

    private static final String CONTRAT = "contrat";

    private final JdbcClient jdbc;

    NaissanceGouvernance(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void suivre(Changement changement) {
        if (CONTRAT.equals(changement.objet()) && changement.champs().containsKey("creation")) {
            jdbc.sql("""
                            insert into gouvernance (id, contrat_id, duree_du, duree_au, revoyure_mois,
                                                     cree_le, cree_par, modifie_le, modifie_par, version)
                            select id, id, cast(concat(periode_debut, '-01-01') as date), terme, 6,
                                   ouvert_le, ouvert_par, ouvert_le, ouvert_par, 0
                            from contrat where id = :contrat
                            """).param("contrat", UUID.fromString(changement.id())).update();
        }
    }
}
