package fr.mixitesociale.contrat;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the objects of a contract come from, when they were carried over from the one before. */
@Repository
class Reprises {

    private final JdbcClient jdbc;

    Reprises(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param contrat the contract it was in, {@code objet} its id there */
    record Origine(UUID contrat, String objet) {}

    void noter(UUID contrat, String objet, UUID id, UUID ancien, UUID origine) {
        jdbc.sql("""
                        insert into contrat_reprise (contrat_id, objet, objet_id, origine_contrat, origine_id)
                        values (:contrat, :objet, :id, :ancien, :origine)
                        """)
                .param("contrat", contrat)
                .param("objet", objet)
                .param("id", id.toString())
                .param("ancien", ancien)
                .param("origine", origine.toString())
                .update();
    }

    Optional<Origine> origine(UUID contrat, String objet, String id) {
        return jdbc.sql("""
                        select origine_contrat, origine_id from contrat_reprise
                        where contrat_id = :contrat and objet = :objet and objet_id = :id
                        """)
                .param("contrat", contrat)
                .param("objet", objet)
                .param("id", id)
                .query((rs, _) -> new Origine(rs.getObject("origine_contrat", UUID.class), rs.getString("origine_id")))
                .optional();
    }

    /** A contract of one of these communes for that period, neither refused nor given up. */
    Optional<UUID> suivant(Contrat contrat) {
        return jdbc
                .sql("""
                        select c.id from contrat c join contrat_signataire s on s.contrat_id = c.id
                        where c.periode_debut = :periode and c.statut not in ('REFUS', 'ABANDONNE')
                          and s.nature = 'COMMUNE' and s.code in (:communes) order by c.ouvert_le
                        """)
                .param("periode", contrat.periode().suivante().debut())
                .param(
                        "communes",
                        contrat.communes().stream().map(code -> code.valeur()).toList())
                .query((rs, _) -> rs.getObject("id", UUID.class))
                .list()
                .stream()
                .findFirst();
    }

    /** Associated signatories follow, with the accounts that act for them. */
    void associes(Contrat ancien, UUID nouveau, EcritureCadres ecriture) {
        ancien.signataires().stream()
                .filter(signataire -> signataire.nature() == NatureSignataire.ASSOCIE)
                .forEach(signataire -> {
                    UUID id = UUID.randomUUID();
                    ecriture.ajouter(
                            nouveau,
                            new Signataire(id, signataire.nature(), signataire.code(), signataire.nom(), false),
                            ContratsService.RANG_ASSOCIE);
                    jdbc.sql("""
                                    insert into contrat_associe (signataire_id, compte_id)
                                    select cast(:nouveau as uuid), compte_id from contrat_associe where signataire_id = :ancien
                                    """)
                            .param("nouveau", id)
                            .param("ancien", signataire.id())
                            .update();
                });
    }
}
