package fr.mixitesociale.echange;

import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.Signataire;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Comments in the database. What a side may not read does not leave it. */
@Repository
class Commentaires {

    private static final String SELECTION = """
            select id, contrat_id, objet, objet_id, texte, portee, signataire_id, auteur, cree_le, modifie_le,
                   supprime_le, version
              from commentaire where contrat_id = :contrat
            """;

    /** A private comment of another side does not exist. */
    private static final String VISIBLE = " and (portee = 'PARTAGE' or signataire_id = :cote or :systeme)";

    private final JdbcClient jdbc;

    Commentaires(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Latest ones, in the order they were written. */
    List<Commentaire> sur(Participation participation, String objet, String objetId, int auPlus) {
        return jdbc.sql(SELECTION + VISIBLE + """
                         and objet = :objet and objet_id = :objetId and supprime_le is null
                         order by cree_le desc, id limit :auPlus
                        """)
                .params(lecteur(participation))
                .param("objet", objet)
                .param("objetId", objetId)
                .param("auPlus", auPlus)
                .query(Commentaires::commentaire)
                .list()
                .reversed();
    }

    Map<String, Integer> nombres(Participation participation, String objet, Collection<String> ids) {
        Map<String, Integer> nombres = new HashMap<>();
        jdbc.sql("select objet_id, count(*) as nombre from commentaire where contrat_id = :contrat" + VISIBLE
                        + " and objet = :objet and objet_id in (:ids) and supprime_le is null group by objet_id")
                .params(lecteur(participation))
                .param("objet", objet)
                .param("ids", ids)
                .query(rs -> {
                    nombres.put(rs.getString("objet_id"), rs.getInt("nombre"));
                });
        return nombres;
    }

    List<Commentaire> deCesIds(Participation participation, Collection<UUID> ids) {
        return jdbc.sql(SELECTION + VISIBLE + " and id in (:ids)")
                .params(lecteur(participation))
                .param("ids", ids)
                .query(Commentaires::commentaire)
                .list();
    }

    /** The comment, its row held until the end of the transaction. */
    Optional<Commentaire> tenir(Participation participation, UUID id) {
        return jdbc.sql(SELECTION + VISIBLE + " and id = :id for update")
                .params(lecteur(participation))
                .param("id", id)
                .query(Commentaires::commentaire)
                .optional();
    }

    /** Private comments of the other sides, and all those on these objects. */
    List<String> caches(Participation participation, Map<String, ? extends Collection<String>> objetsCaches) {
        Map<String, Object> parametres = lecteur(participation);
        StringBuilder ou = new StringBuilder();
        objetsCaches.forEach((objet, ids) -> {
            if (!ids.isEmpty()) {
                String nom = "objet" + parametres.size();
                ou.append(" or (objet = :%s and objet_id in (:%sids))".formatted(nom, nom));
                parametres.put(nom, objet);
                parametres.put(nom + "ids", ids);
            }
        });
        return jdbc.sql("select id from commentaire where contrat_id = :contrat and (not (true" + VISIBLE + ")" + ou
                        + ")")
                .params(parametres)
                .query((rs, _) -> rs.getString("id"))
                .list();
    }

    void ajouter(Commentaire commentaire) {
        jdbc.sql("""
                        insert into commentaire (id, contrat_id, objet, objet_id, texte, portee, signataire_id, auteur,
                                                 cree_le, version)
                        values (:id, :contrat, :objet, :objetId, :texte, :portee, :signataire, :auteur, :creeLe, 0)
                        """)
                .param("id", commentaire.id())
                .param("contrat", commentaire.contrat())
                .param("objet", commentaire.objet())
                .param("objetId", commentaire.objetId())
                .param("texte", commentaire.texte())
                .param("portee", commentaire.portee().name())
                .param("signataire", commentaire.signataire())
                .param("auteur", commentaire.auteur())
                .param("creeLe", date(commentaire.creeLe()))
                .update();
    }

    void modifier(UUID id, String texte, Instant le) {
        jdbc.sql("update commentaire set texte = :texte, modifie_le = :le, version = version + 1 where id = :id")
                .param("texte", texte)
                .param("le", date(le))
                .param("id", id)
                .update();
    }

    void supprimer(UUID id, @Nullable Instant le) {
        jdbc.sql("update commentaire set supprime_le = :le, version = version + 1 where id = :id")
                .param("le", le == null ? null : date(le))
                .param("id", id)
                .update();
    }

    private static Map<String, Object> lecteur(Participation participation) {
        Signataire cote = participation.cote();
        Map<String, Object> parametres = new HashMap<>();
        parametres.put("contrat", participation.contrat().id());
        parametres.put("cote", cote == null ? new UUID(0, 0) : cote.id());
        parametres.put("systeme", participation.estSysteme());
        return parametres;
    }

    private static Commentaire commentaire(ResultSet rs, int rang) throws SQLException {
        return new Commentaire(
                rs.getObject("id", UUID.class),
                rs.getObject("contrat_id", UUID.class),
                rs.getString("objet"),
                rs.getString("objet_id"),
                rs.getString("texte"),
                Portee.valueOf(rs.getString("portee")),
                rs.getObject("signataire_id", UUID.class),
                rs.getString("auteur"),
                rs.getObject("cree_le", OffsetDateTime.class).toInstant(),
                instant(rs, "modifie_le"),
                instant(rs, "supprime_le"),
                rs.getLong("version"));
    }

    private static @Nullable Instant instant(ResultSet rs, String colonne) throws SQLException {
        OffsetDateTime lu = rs.getObject(colonne, OffsetDateTime.class);
        return lu == null ? null : lu.toInstant();
    }

    private static OffsetDateTime date(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
