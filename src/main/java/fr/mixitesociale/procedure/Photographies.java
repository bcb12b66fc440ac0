package fr.mixitesociale.procedure;

import fr.mixitesociale.contrat.ArticleModifiable;
import fr.mixitesociale.contrat.Participation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the signed wording of the articles an avenant opens, and puts it back when the avenant is given up. */
@Repository
class Photographies {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final TypeReference<Map<String, List<Map<String, @Nullable String>>>> PHOTO =
            new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final TablesDesArticles tables;

    Photographies(JdbcClient jdbc, TablesDesArticles tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    void prendre(UUID avenant, UUID contrat, ArticleModifiable article) {
        Map<String, List<Map<String, @Nullable String>>> photo = new LinkedHashMap<>();
        article.tables().forEach(table -> photo.put(table.nom(), tables.lire(table, contrat)));
        jdbc.sql("insert into avenant_photo (avenant_id, article, donnees) values (:avenant, :article, :donnees)")
                .param("avenant", avenant)
                .param("article", article.cle())
                .param("donnees", JSON.writeValueAsString(photo))
                .update();
    }

    /** Puts the signed wording back, and forgets the picture. */
    void remettre(UUID avenant, Participation participation, ArticleModifiable article) {
        Optional<String> donnees = jdbc.sql(
                        "select donnees from avenant_photo where avenant_id = :avenant and article = :article")
                .param("avenant", avenant)
                .param("article", article.cle())
                .query(String.class)
                .optional();
        donnees.ifPresent(json -> {
            Map<String, List<Map<String, @Nullable String>>> photo = JSON.readValue(json, PHOTO);
            article.tables()
                    .forEach(
                            table -> tables.remettre(table, participation, photo.getOrDefault(table.nom(), List.of())));
            jdbc.sql("delete from avenant_photo where avenant_id = :avenant and article = :article")
                    .param("avenant", avenant)
                    .param("article", article.cle())
                    .update();
        });
    }
}
