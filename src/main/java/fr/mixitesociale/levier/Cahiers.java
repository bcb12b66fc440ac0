package fr.mixitesociale.levier;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.contrat.Signataire;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Notebooks: one for each signatory of a contract, but one for all the contracts of a groupement, which is known by its
 * SIREN. An answer has the same id before it is written as after: made of its notebook and its question.
 */
@Repository
class Cahiers {

    private final JdbcClient jdbc;

    Cahiers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static UUID reponse(UUID cahier, String element) {
        return UUID.nameUUIDFromBytes((cahier + "/" + element).getBytes(StandardCharsets.UTF_8));
    }

    static boolean estCommun(Signataire signataire) {
        return signataire.nature() == NatureSignataire.EPCI || signataire.nature() == NatureSignataire.EPT;
    }

    /** Those of the signatories, in the order of the contract; one statement. */
    List<Cahier> du(Contrat contrat) {
        Map<String, UUID> parCle = new HashMap<>();
        jdbc.sql("""
                        select c.id, coalesce(c.siren, cast(c.signataire_id as varchar(36))) as cle
                        from levier_cahier c join contrat_signataire s
                             on c.signataire_id = s.id or (s.nature in ('EPCI', 'EPT') and c.siren = s.code)
                        where s.contrat_id = :contrat
                        """).param("contrat", contrat.id()).query(rs -> {
            parCle.put(rs.getString("cle"), rs.getObject("id", UUID.class));
        });
        return contrat.signataires().stream()
                .flatMap(signataire -> Stream.ofNullable(parCle.get(cle(signataire)))
                        .map(id -> new Cahier(id, signataire, estCommun(signataire))))
                .toList();
    }

    /** Holds the notebook until the end of the transaction: its answers are written one at a time. */
    void tenir(UUID cahier) {
        jdbc.sql("select id from levier_cahier where id = :id for update")
                .param("id", cahier)
                .query(UUID.class)
                .single();
    }

    /** Gives a notebook to the signatories of the contract that have none. */
    void assurer(UUID contrat) {
        jdbc.sql("""
                        insert into levier_cahier (id, signataire_id)
                        select s.id, s.id from contrat_signataire s
                        where s.contrat_id = :contrat and s.nature not in ('EPCI', 'EPT')
                          and not exists (select 1 from levier_cahier c where c.signataire_id = s.id)
                        """).param("contrat", contrat).update();
        jdbc.sql("""
                        insert into levier_cahier (id, siren)
                        select s.id, s.code from contrat_signataire s
                        where s.contrat_id = :contrat and s.nature in ('EPCI', 'EPT')
                          and not exists (select 1 from levier_cahier c where c.siren = s.code)
                        """).param("contrat", contrat).update();
    }

    /** The other contracts of this groupement, in an order that is always the same. */
    List<UUID> contratsDuGroupement(Signataire groupement) {
        return jdbc.sql("""
                        select distinct contrat_id from contrat_signataire
                        where nature in ('EPCI', 'EPT') and code = :siren order by contrat_id
                        """)
                .param("siren", Objects.requireNonNull(groupement.code()))
                .query((rs, _) -> rs.getObject("contrat_id", UUID.class))
                .list();
    }

    private static String cle(Signataire signataire) {
        return estCommun(signataire)
                ? Objects.requireNonNull(signataire.code())
                : signataire.id().toString();
    }
}
