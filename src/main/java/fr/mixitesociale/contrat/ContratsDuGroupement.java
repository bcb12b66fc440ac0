package fr.mixitesociale.contrat;

import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.socle.Siren;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether an EPCI has contracts that exclude another one (art. L. 302-8, X CCH: lowering and pooling do not go together).
 * A yes or no for the checks of the law: it names no contract.
 */
@Component
public class ContratsDuGroupement {

    private final JdbcClient jdbc;

    ContratsDuGroupement(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param sauf the contract that asks */
    public boolean existe(Siren epci, PeriodeTriennale periode, TypeContrat type, UUID sauf) {
        return jdbc.sql("""
                        select count(*) from contrat where epci = :epci and periode_debut = :periode and type = :type
                          and statut not in ('REFUS', 'ABANDONNE') and id <> :sauf
                        """)
                        .param("epci", epci.valeur())
                        .param("periode", periode.debut())
                        .param("type", type.name())
                        .param("sauf", sauf)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
