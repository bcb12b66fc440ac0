package fr.mixitesociale.contrat;

import fr.mixitesociale.contrat.CadresContrats.Cadre;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.socle.Siren;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads frames with their signatories and accounts, one statement whatever the number of contracts. */
@Repository
class LectureCadres {

    private static final String SELECTION = """
            select c.id, c.nature, c.type, c.periode_debut, c.statut, c.intitule, c.epci, c.departement, c.terme, c.version,
                   c.avenant_ouvert, c.chapitres_ouverts,
                   s.id as s_id, s.nature as s_nature, s.code, s.nom, s.obligatoire, a.compte_id
            from contrat c join contrat_signataire s on s.contrat_id = c.id
                 left join contrat_associe a on a.signataire_id = s.id
            """;
    private static final String ORDRE = " order by c.periode_debut desc, c.intitule, c.id, s.rang, s.id";

    private final JdbcClient jdbc;

    LectureCadres(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Cadre> cadre(UUID id) {
        return lire("where c.id = :id", Map.of("id", id)).stream().findFirst();
    }

    /** Contracts with a signatory of this nature and code, latest period first. */
    List<Cadre> duSignataire(NatureSignataire nature, String code) {
        return lire(
                "where c.id in (select contrat_id from contrat_signataire where nature = :nature and code = :code)",
                Map.of("nature", nature.name(), "code", code));
    }

    /** Contracts of which this account is an associated signatory. */
    List<Cadre> duCompte(UUID compte) {
        return lire(
                "where c.id in (select m.contrat_id from contrat_signataire m join contrat_associe n"
                        + " on n.signataire_id = m.id where n.compte_id = :compte)",
                Map.of("compte", compte));
    }

    List<Cadre> tous() {
        return lire("", Map.of());
    }

    private List<Cadre> lire(String filtre, Map<String, ?> parametres) {
        Map<UUID, Montage> montages = new LinkedHashMap<>();
        jdbc.sql(SELECTION + filtre + ORDRE).params(parametres).query(rs -> {
            UUID id = rs.getObject("id", UUID.class);
            Montage montage = montages.get(id);
            if (montage == null) {
                montage = new Montage(entete(rs));
                montages.put(id, montage);
            }
            montage.ajouter(rs);
        });
        return montages.values().stream().map(Montage::cadre).toList();
    }

    private static Contrat entete(ResultSet rs) throws SQLException {
        String epci = rs.getString("epci");
        return new Contrat(
                rs.getObject("id", UUID.class),
                NatureContrat.valueOf(rs.getString("nature")),
                TypeContrat.valueOf(rs.getString("type")),
                new PeriodeTriennale(rs.getInt("periode_debut")),
                StatutContrat.valueOf(rs.getString("statut")),
                rs.getString("intitule"),
                epci == null ? null : new Siren(epci),
                rs.getString("departement"),
                rs.getObject("terme", LocalDate.class),
                rs.getLong("version"),
                List.of(),
                ouverture(rs));
    }

    private static @Nullable OuvertureParAvenant ouverture(ResultSet rs) throws SQLException {
        int avenant = rs.getInt("avenant_ouvert");
        return rs.wasNull()
                ? null
                : new OuvertureParAvenant(
                        avenant,
                        Pattern.compile(",")
                                .splitAsStream(Objects.requireNonNullElse(rs.getString("chapitres_ouverts"), ""))
                                .filter(cle -> !cle.isEmpty())
                                .collect(Collectors.toSet()));
    }

    /** A frame being put together from its rows. */
    private static final class Montage {

        private final Contrat entete;
        private final Map<UUID, Signataire> signataires = new LinkedHashMap<>();
        private final Map<UUID, UUID> comptes = new HashMap<>();

        Montage(Contrat entete) {
            this.entete = entete;
        }

        void ajouter(ResultSet rs) throws SQLException {
            UUID id = rs.getObject("s_id", UUID.class);
            signataires.putIfAbsent(
                    id,
                    new Signataire(
                            id,
                            NatureSignataire.valueOf(rs.getString("s_nature")),
                            rs.getString("code"),
                            rs.getString("nom"),
                            rs.getBoolean("obligatoire")));
            @Nullable UUID compte = rs.getObject("compte_id", UUID.class);
            if (compte != null) {
                comptes.put(compte, id);
            }
        }

        Cadre cadre() {
            Contrat contrat = new Contrat(
                    entete.id(),
                    entete.nature(),
                    entete.type(),
                    entete.periode(),
                    entete.statut(),
                    entete.intitule(),
                    entete.epci(),
                    entete.departement(),
                    entete.terme(),
                    entete.version(),
                    new ArrayList<>(signataires.values()),
                    entete.ouverture());
            return new Cadre(contrat, Map.copyOf(comptes));
        }
    }
}
