package fr.mixitesociale.echange;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was named in which comment, and has not read it yet. */
@Repository
class Mentions {

    private final JdbcClient jdbc;

    Mentions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A mention that waits for its reader. */
    record EnAttente(UUID contrat, UUID commentaire) {}

    /** Those of {@code comptes} not named yet; whoever has already read stays so. */
    void ajouter(UUID commentaire, Collection<String> comptes) {
        List<String> nommes = jdbc.sql("select compte from mention where commentaire_id = :id")
                .param("id", commentaire)
                .query((rs, _) -> rs.getString("compte"))
                .list();
        comptes.stream()
                .filter(compte -> !nommes.contains(compte))
                .forEach(compte -> jdbc.sql("insert into mention (commentaire_id, compte) values (:id, :compte)")
                        .param("id", commentaire)
                        .param("compte", compte)
                        .update());
    }

    List<EnAttente> enAttente(String compte, int auPlus) {
        return jdbc.sql("""
                        select c.contrat_id, c.id from mention m join commentaire c on c.id = m.commentaire_id
                         where m.compte = :compte and m.lue_le is null and c.supprime_le is null
                         order by c.cree_le desc limit :auPlus
                        """)
                .param("compte", compte)
                .param("auPlus", auPlus)
                .query((rs, _) -> new EnAttente(rs.getObject("contrat_id", UUID.class), rs.getObject("id", UUID.class)))
                .list();
    }

    /** The person has the comments of this object before their eyes. */
    void lire(String compte, UUID contrat, String objet, String objetId, Instant le) {
        jdbc.sql("""
                        update mention set lue_le = :le
                         where compte = :compte and lue_le is null and commentaire_id in
                               (select id from commentaire
                                 where contrat_id = :contrat and objet = :objet and objet_id = :objetId)
                        """)
                .param("le", le.atOffset(ZoneOffset.UTC))
                .param("compte", compte)
                .param("contrat", contrat)
                .param("objet", objet)
                .param("objetId", objetId)
                .update();
    }
}
