package fr.mixitesociale.inventaire;

import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.droit.regles.Regles;
import fr.mixitesociale.inventaire.LignesBilan.LigneBilan;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.territoire.Commune;
import fr.mixitesociale.territoire.Referentiel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is known of communes for the objective of a period; public data for every account. Two statements for a few hundred
 * communes.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class FaitsConsultation {

    private static final int LOT = 300;

    private final Referentiel referentiel;
    private final LignesInventaire lignes;
    private final LignesBilan bilans;
    private final Regles regles;
    private final JdbcClient jdbc;

    FaitsConsultation(
            Referentiel referentiel, LignesInventaire lignes, LignesBilan bilans, Regles regles, JdbcClient jdbc) {
        this.referentiel = referentiel;
        this.lignes = lignes;
        this.bilans = bilans;
        this.regles = regles;
        this.jdbc = jdbc;
    }

    /** In the order of {@code codes}; those that are not current communes are left out. */
    public List<FaitsDeCommune> pour(Collection<CodeInsee> codes, PeriodeTriennale periode) {
        List<CodeInsee> demandes = List.copyOf(codes);
        List<FaitsDeCommune> faits = new ArrayList<>(demandes.size());
        for (int debut = 0; debut < demandes.size(); debut += LOT) {
            faits.addAll(lot(demandes.subList(debut, Math.min(demandes.size(), debut + LOT)), periode));
        }
        return faits;
    }

    /** The communes of a département that have at least one inventory, by name. */
    public List<FaitsDeCommune> duDepartement(String departement, PeriodeTriennale periode) {
        List<CodeInsee> codes = jdbc.sql("""
                        select code_insee from situation_commune where departement = :departement
                        order by nom_recherche, code_insee
                        """)
                .param("departement", departement)
                .query((rs, _) -> new CodeInsee(rs.getString("code_insee")))
                .list();
        return pour(codes, periode);
    }

    private List<FaitsDeCommune> lot(List<CodeInsee> codes, PeriodeTriennale periode) {
        List<Commune> communes = codes.stream()
                .flatMap(code -> referentiel.commune(code).stream())
                .toList();
        List<CodeInsee> connus = communes.stream().map(Commune::code).toList();
        Map<CodeInsee, List<LigneInventaire>> inventaires = lignes.desCommunes(connus);
        Map<CodeInsee, List<LigneBilan>> passees = bilans.desCommunes(connus);
        return communes.stream()
                .map(commune -> new AssemblageFaits(
                                commune,
                                PrecedenceInventaires.retenir(inventaires.getOrDefault(commune.code(), List.of())),
                                passees.getOrDefault(commune.code(), List.of()),
                                regles)
                        .pour(periode))
                .toList();
    }
}
