package fr.mixitesociale.projet;

import fr.mixitesociale.socle.CodeInsee;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/**
 * Reads the rows of one page. Each open screen keeps its page: figures, years, maîtres d'ouvrage and names of agents come
 * again on most rows, and one text stands for all.
 */
final class LigneDeProjet implements RowMapper<Projet.LigneLue> {

    private final List<String> etapes;
    private final Map<String, String> textes = new HashMap<>();
    private final Map<String, CodeInsee> communes = new HashMap<>();

    LigneDeProjet(List<String> etapes) {
        this.etapes = etapes;
    }

    @Override
    public Projet.LigneLue mapRow(ResultSet rs, int numero) throws SQLException {
        Map<ChampProjet, String> valeurs = new EnumMap<>(ChampProjet.class);
        for (ChampProjet champ : ChampProjet.TOUS) {
            String valeur = champ.nature() == NatureChamp.OUI_NON
                    ? rs.getBoolean(champ.cle()) ? "oui" : "non"
                    : partage(rs.getString(champ.cle()));
            if (valeur != null) {
                valeurs.put(champ, valeur);
            }
        }
        return new Projet.LigneLue(
                rs.getObject("id", UUID.class),
                communes.computeIfAbsent(rs.getString("code_insee"), CodeInsee::new),
                rs.getInt("rang"),
                etapes.get(rs.getInt("etape")),
                valeurs,
                rs.getLong("version"),
                Objects.requireNonNull(partage(rs.getString("modifie_par"))),
                Objects.requireNonNull(partage(rs.getString("modifie_par_nom"))),
                rs.getObject("modifie_le", OffsetDateTime.class).toInstant());
    }

    private @Nullable String partage(@Nullable String texte) {
        if (texte == null) {
            return null;
        }
        String connu = textes.putIfAbsent(texte, texte);
        return connu == null ? texte : connu;
    }
}
