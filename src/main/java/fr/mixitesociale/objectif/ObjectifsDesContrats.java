package fr.mixitesociale.objectif;

import fr.mixitesociale.contrat.TypeContrat;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.droit.controle.Amenagement;
import fr.mixitesociale.socle.CodeInsee;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The figures contracts hold, for the table of the département. A contract that keeps the legal objective says nothing: the
 * law already does.
 */
@Component
class ObjectifsDesContrats implements ObjectifsDeContrat {

    private static final int LOT = 500;

    private final JdbcClient jdbc;

    ObjectifsDesContrats(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<CodeInsee, ObjectifDeContrat> de(Collection<CodeInsee> communes, PeriodeTriennale periode) {
        List<String> codes = communes.stream().map(CodeInsee::valeur).toList();
        Map<CodeInsee, ObjectifDeContrat> trouves = new HashMap<>();
        for (int debut = 0; debut < codes.size(); debut += LOT) {
            lot(codes.subList(debut, Math.min(codes.size(), debut + LOT)), periode)
                    .forEach(objectif ->
                            trouves.merge(objectif.commune(), objectif, (un, autre) -> autre.signe() ? autre : un));
        }
        return trouves;
    }

    private List<ObjectifDeContrat> lot(List<String> codes, PeriodeTriennale periode) {
        return jdbc.sql("""
                        select o.contrat_id, o.code_insee, case when v.contrat_id is null then o.retenu else v.retenu end as retenu,
                               c.type, c.statut
                        from objectif_commune o join contrat c on c.id = o.contrat_id
                             left join objectif_en_vigueur v on v.contrat_id = o.contrat_id and v.code_insee = o.code_insee
                        where c.periode_debut = :periode and c.statut not in ('REFUS', 'ABANDONNE')
                          and case when v.contrat_id is null then o.retenu else v.retenu end is not null and o.code_insee in (:codes)
                        order by c.ouvert_le
                        """)
                .param("periode", periode.debut())
                .param("codes", codes)
                .query((rs, _) -> new ObjectifDeContrat(
                        rs.getObject("contrat_id", UUID.class),
                        new CodeInsee(rs.getString("code_insee")),
                        amenagement(TypeContrat.valueOf(rs.getString("type"))),
                        rs.getInt("retenu"),
                        List.of("EN_VIGUEUR", "ECHU").contains(rs.getString("statut"))))
                .list();
    }

    private static Amenagement amenagement(TypeContrat type) {
        return switch (type) {
            case SANS_AMENAGEMENT -> Amenagement.SANS;
            case ABAISSANT -> Amenagement.ABAISSEMENT;
            case MUTUALISANT -> Amenagement.MUTUALISATION;
        };
    }
}
