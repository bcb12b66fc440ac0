package fr.mixitesociale.projet;

import fr.mixitesociale.socle.CodeInsee;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;

/** A long list at once, straight into the table: what is tested is how it is read. */
public final class DeuxMilleProjets {

    private DeuxMilleProjets() {}

    public static void semer(JdbcTemplate jdbc, UUID contrat, CodeInsee commune, int nombre) {
        Timestamp le = Timestamp.from(Instant.parse("2026-06-01T08:00:00Z"));
        List<Object[]> lignes = IntStream.range(0, nombre)
                .mapToObj(i -> {
                    String nom = "Opération n° %d, îlot des Tanneurs et rue de l’Horloge".formatted(i);
                    int lls = 4 + i % 40;
                    return new Object[] {
                        UUID.randomUUID(),
                        contrat,
                        commune.valeur(),
                        i + 1,
                        i % 7 == 0 ? "VIVIER" : "PRIORITAIRE",
                        nom,
                        "Bailleur " + i % 12,
                        lls * 2,
                        lls,
                        lls / 3,
                        lls / 3,
                        lls / 4,
                        2026 + i % 3,
                        ProjetEntity.cleDeRecherche(nom),
                        le,
                        le
                    };
                })
                .toList();
        jdbc.batchUpdate("""
                insert into projet (id, contrat_id, code_insee, rang, liste, nom, maitre_ouvrage, logements, lls, plai,
                                    plus, pls, annee_prevue, recherche, cree_le, modifie_le, confidentiel, cree_par,
                                    modifie_par, modifie_par_nom, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false, 'essai', 'essai', 'Essai', 0)
                """, lignes);
    }
}
