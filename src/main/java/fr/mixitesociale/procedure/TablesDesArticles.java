package fr.mixitesociale.procedure;

import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.TableDeLArticle;
import fr.mixitesociale.socle.Changement;
import fr.mixitesociale.socle.Changement.Valeurs;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Rows that hold the wording of articles, column by column as text, in the words of either database. What is put back is
 * told in the history as if it were typed again.
 */
@Component
class TablesDesArticles {

    private static final String SUPPRESSION = "supprime_le";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    TablesDesArticles(JdbcClient jdbc, ApplicationEventPublisher evenements, Clock horloge) {
        this.jdbc = jdbc;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    List<Map<String, @Nullable String>> lire(TableDeLArticle table, UUID contrat) {
        List<String> colonnes = colonnes(table);
        return jdbc.sql("select %s from %s where %s"
                        .formatted(String.join(", ", colonnes), table.nom(), table.filtre()))
                .param("contrat", contrat)
                .query((rs, _) -> {
                    Map<String, @Nullable String> ligne = new LinkedHashMap<>();
                    for (String colonne : colonnes) {
                        ligne.put(colonne, rs.getString(colonne));
                    }
                    return ligne;
                })
                .list();
    }

    void remettre(TableDeLArticle table, Participation participation, List<Map<String, @Nullable String>> photo) {
        UUID contrat = participation.contrat().id();
        List<Map<String, @Nullable String>> actuelles = lire(table, contrat);
        Map<String, String> types = types(table);
        String cle = table.cle();
        if (cle == null) {
            remplacer(table, contrat, photo, types);
            return;
        }
        Map<String, Map<String, @Nullable String>> signees = new HashMap<>();
        photo.forEach(ligne -> signees.put(String.valueOf(ligne.get(cle)), ligne));
        for (Map<String, @Nullable String> actuelle : actuelles) {
            Map<String, @Nullable String> signee = signees.get(String.valueOf(actuelle.get(cle)));
            if (signee == null) {
                oter(table, cle, participation, actuelle, types);
            } else if (!signee.equals(actuelle)) {
                ecrire(table, cle, signee, types);
                publier(table, participation, String.valueOf(actuelle.get(cle)), actuelle, signee);
            }
        }
    }

    private void ecrire(
            TableDeLArticle table, String cle, Map<String, @Nullable String> ligne, Map<String, String> types) {
        String valeurs = table.colonnes().stream()
                .map(colonne -> "%s = cast(:%s as %s)".formatted(colonne, colonne, types.get(colonne)))
                .collect(Collectors.joining(", "));
        jdbc.sql("update %s set %s, version = version + 1 where %s = cast(:%s as %s)"
                        .formatted(table.nom(), valeurs, cle, cle, types.get(cle)))
                .params(ligne)
                .update();
    }

    /** A row the avenant added: kept as deleted where the room keeps such rows. */
    private void oter(
            TableDeLArticle table,
            String cle,
            Participation participation,
            Map<String, @Nullable String> ligne,
            Map<String, String> types) {
        boolean douce = table.colonnes().contains(SUPPRESSION);
        if (douce && ligne.get(SUPPRESSION) != null) {
            return;
        }
        String condition = " where %s = cast(:id as %s)".formatted(cle, types.get(cle));
        String id = String.valueOf(ligne.get(cle));
        if (douce) {
            jdbc.sql("update " + table.nom() + " set supprime_le = :le, supprime_par = :par, version = version + 1"
                            + condition)
                    .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                    .param("par", participation.personne().identifiant())
                    .param("id", id)
                    .update();
        } else {
            jdbc.sql("delete from " + table.nom() + condition).param("id", id).update();
        }
        publier(table, participation, id, Map.of("suppression", new Valeurs(titre(table, ligne), null)));
    }

    private void remplacer(
            TableDeLArticle table, UUID contrat, List<Map<String, @Nullable String>> photo, Map<String, String> types) {
        jdbc.sql("delete from %s where %s".formatted(table.nom(), table.filtre()))
                .param("contrat", contrat)
                .update();
        String valeurs = table.colonnes().stream()
                .map(colonne -> "cast(:%s as %s)".formatted(colonne, types.get(colonne)))
                .collect(Collectors.joining(", "));
        photo.forEach(ligne -> jdbc.sql("insert into %s (%s) values (%s)"
                        .formatted(table.nom(), String.join(", ", table.colonnes()), valeurs))
                .params(ligne)
                .update());
    }

    private void publier(
            TableDeLArticle table,
            Participation participation,
            String id,
            Map<String, @Nullable String> avant,
            Map<String, @Nullable String> apres) {
        Map<String, Valeurs> champs = new LinkedHashMap<>();
        for (String colonne : table.colonnes()) {
            if (!colonne.startsWith("supprime_") && !Objects.equals(avant.get(colonne), apres.get(colonne))) {
                champs.put(colonne.replaceFirst("_id$", ""), new Valeurs(avant.get(colonne), apres.get(colonne)));
            }
        }
        if (avant.get(SUPPRESSION) != null && apres.get(SUPPRESSION) == null) {
            champs.put("retablissement", new Valeurs(null, titre(table, apres)));
        }
        publier(table, participation, id, champs);
    }

    private void publier(TableDeLArticle table, Participation participation, String id, Map<String, Valeurs> champs) {
        if (table.objet() != null && !champs.isEmpty()) {
            evenements.publishEvent(new Changement(
                    table.objet(),
                    id,
                    participation.contrat().id().toString(),
                    participation.personne().identifiant(),
                    horloge.instant(),
                    champs));
        }
    }

    /** What best tells a row: its first text. */
    private static @Nullable String titre(TableDeLArticle table, Map<String, @Nullable String> ligne) {
        return Stream.of("intitule", "texte", "nom", "organisme")
                .filter(table.colonnes()::contains)
                .map(ligne::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Types of the columns, as this database names them in a cast. */
    private Map<String, String> types(TableDeLArticle table) {
        List<String> colonnes = colonnes(table);
        return Objects.requireNonNull(
                jdbc.sql("select %s from %s where 1 = 0".formatted(String.join(", ", colonnes), table.nom()))
                        .query((ResultSet rs) -> types(colonnes, rs.getMetaData())));
    }

    private static Map<String, String> types(List<String> colonnes, ResultSetMetaData lues) throws SQLException {
        Map<String, String> types = new LinkedHashMap<>();
        for (int i = 1; i <= colonnes.size(); i++) {
            String nom = lues.getColumnTypeName(i);
            types.put(
                    colonnes.get(i - 1),
                    lues.getScale(i) > 0 && nom.equalsIgnoreCase("numeric")
                            ? "%s(%d, %d)".formatted(nom, lues.getPrecision(i), lues.getScale(i))
                            : nom);
        }
        return types;
    }

    private static List<String> colonnes(TableDeLArticle table) {
        List<String> colonnes = new ArrayList<>(table.colonnes());
        if (table.cle() != null) {
            colonnes.addFirst(table.cle());
        }
        return colonnes;
    }
}
