package fr.mixitesociale.projet;

import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.projet.GroupeProjets.Groupe;
import fr.mixitesociale.socle.CodeInsee;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the list: one statement a page, one for the proposals that wait on its rows, one for its totals. Nothing is asked
 * row by row: a page of a sorted list would ask it of the whole list.
 */
@Repository
class LectureProjets {

    private static final String COLONNES =
            "select id, code_insee, rang, etape, version, modifie_par, modifie_par_nom, modifie_le, "
                    + ChampProjet.TOUS.stream().map(ChampProjet::cle).collect(Collectors.joining(", "))
                    + " from projet";

    private static final String RESUME =
            "select id, code_insee, nom, logements, lls, liste, annee_prevue, annee_financement, parc, arrondissement,"
                    + " confidentiel, maitre_ouvrage from projet";

    private static final List<ColonneProjet> TOTALISEES = Stream.of(ColonneProjet.values())
            .filter(ColonneProjet::estTotalisee)
            .toList();

    private static final String TOTAUX = "select count(*) as nombre, "
            + TOTALISEES.stream()
                    .map(colonne -> "sum(%s) as t_%s".formatted(expression(colonne), colonne.name()))
                    .collect(Collectors.joining(", "))
            + " from projet";

    private static final String ATTENTIONS = "select (select count(*) from projet%1$s and "
            + FiltreProjets.ALERTE
            + ") as alertes, (select count(*) from projet_proposition a where a.contrat_id = :contrat"
            + " and a.etat = 'EN_ATTENTE' and a.projet_id in (select id from projet%1$s)) as propositions";

    private final JdbcClient jdbc;
    private final Propositions propositions;
    private final EtapesDuProjet etapes;

    LectureProjets(JdbcClient jdbc, Propositions propositions, EtapesDuProjet etapes) {
        this.jdbc = jdbc;
        this.propositions = propositions;
        this.etapes = etapes;
    }

    List<Projet> page(Participation participation, CritereProjets critere, OrdreProjets ordre, int debut, int nombre) {
        FiltreProjets filtre = FiltreProjets.de(participation, critere);
        List<Projet.LigneLue> lues = jdbc.sql(
                        COLONNES + filtre.sql() + ordre.sql() + " offset :offset rows fetch next :nombre rows only")
                .params(filtre.parametres())
                .param("offset", debut)
                .param("nombre", nombre)
                .query(new LigneDeProjet(etapes.libelles()))
                .list();
        return completer(participation, lues);
    }

    /** Any project of the contract this person may see, if it is not deleted. */
    List<Projet> projet(Participation participation, UUID id) {
        FiltreProjets filtre = FiltreProjets.de(participation, CritereProjets.TOUS);
        return completer(
                participation,
                jdbc.sql(COLONNES + filtre.sql() + " and id = :id")
                        .params(filtre.parametres())
                        .param("id", id)
                        .query(new LigneDeProjet(etapes.libelles()))
                        .list());
    }

    /** All of them in a few words, in the order of the list. */
    List<ResumeProjet> resumes(Participation participation, CritereProjets critere) {
        FiltreProjets filtre = FiltreProjets.de(participation, critere);
        return jdbc.sql(RESUME + filtre.sql() + OrdreProjets.DE_LA_LISTE.sql())
                .params(filtre.parametres())
                .query((rs, _) -> resume(rs, participation))
                .list();
    }

    Optional<ResumeProjet> resume(Participation participation, UUID id) {
        FiltreProjets filtre = FiltreProjets.de(participation, CritereProjets.TOUS);
        return jdbc.sql(RESUME + filtre.sql() + " and id = :id")
                .params(filtre.parametres())
                .param("id", id)
                .query((rs, _) -> resume(rs, participation))
                .optional();
    }

    /** One page of them. */
    List<ResumeProjet> resumes(Participation participation, CritereProjets critere, int debut, int nombre) {
        FiltreProjets filtre = FiltreProjets.de(participation, critere);
        return jdbc.sql(RESUME + filtre.sql() + OrdreProjets.DE_LA_LISTE.sql()
                        + " offset :offset rows fetch next :nombre rows only")
                .params(filtre.parametres())
                .param("offset", debut)
                .param("nombre", nombre)
                .query((rs, _) -> resume(rs, participation))
                .list();
    }

    private static ResumeProjet resume(ResultSet rs, Participation participation) throws SQLException {
        CodeInsee commune = new CodeInsee(rs.getString("code_insee"));
        String parc = rs.getString("parc");
        return new ResumeProjet(
                rs.getObject("id", UUID.class),
                commune,
                rs.getString("nom"),
                rs.getObject("logements", Integer.class),
                rs.getObject("lls", Integer.class),
                ListeProjet.valueOf(rs.getString("liste")),
                rs.getObject("annee_prevue", Integer.class),
                rs.getObject("annee_financement", Integer.class),
                parc == null ? null : Parc.valueOf(parc),
                rs.getString("arrondissement"),
                rs.getBoolean("confidentiel"),
                DroitProjet.de(participation, commune, rs.getString("maitre_ouvrage")));
    }

    /** Every row of the filter, one by one, without proposals. */
    void parcourir(Participation participation, CritereProjets critere, OrdreProjets ordre, Consumer<Projet> suite) {
        FiltreProjets filtre = FiltreProjets.de(participation, critere);
        try (Stream<Projet.LigneLue> lues = jdbc
                .sql(COLONNES + filtre.sql() + ordre.sql())
                .withFetchSize(500)
                .params(filtre.parametres())
                .query(new LigneDeProjet(etapes.libelles()))
                .stream()) {
            lues.forEach(lue -> suite.accept(Projet.de(lue, participation, List.of())));
        }
    }

    TotauxProjets totaux(Participation participation, CritereProjets critere) {
        FiltreProjets filtre = FiltreProjets.de(participation, critere);
        return jdbc.sql(TOTAUX + filtre.sql())
                .params(filtre.parametres())
                .query((rs, _) -> {
                    Map<ColonneProjet, Integer> sommes = new EnumMap<>(ColonneProjet.class);
                    for (ColonneProjet colonne : TOTALISEES) {
                        sommes.put(colonne, rs.getInt("t_" + colonne.name()));
                    }
                    return new TotauxProjets(rs.getInt("nombre"), sommes);
                })
                .single();
    }

    Attentions attentions(Participation participation) {
        FiltreProjets filtre = FiltreProjets.de(participation, CritereProjets.TOUS);
        return jdbc.sql(ATTENTIONS.formatted(filtre.sql()))
                .params(filtre.parametres())
                .query((rs, _) -> new Attentions(rs.getInt("alertes"), rs.getInt("propositions")))
                .single();
    }

    /** @param alertes projects that deserve a look; @param propositions proposals that wait */
    record Attentions(int alertes, int propositions) {}

    /** One statement, whatever the number of groups. */
    List<Groupe> groupes(Participation participation, CritereProjets critere, GroupeProjets groupe) {
        FiltreProjets filtre = FiltreProjets.de(participation, critere);
        List<String> libelles = etapes.libelles();
        int[] debut = {0};
        return jdbc.sql(
                        "select %s as valeur, count(*) as nombre, coalesce(sum(lls), 0) as lls from projet%s group by %s order by %s"
                                .formatted(
                                        groupe.colonne(), filtre.sql(), groupe.colonne(), OrdreProjets.ordre(groupe)))
                .params(filtre.parametres())
                .query((rs, _) -> {
                    int nombre = rs.getInt("nombre");
                    String valeur =
                            groupe == GroupeProjets.JALON ? libelles.get(rs.getInt("valeur")) : rs.getString("valeur");
                    Groupe lu = new Groupe(valeur, debut[0], nombre, rs.getInt("lls"));
                    debut[0] += nombre;
                    return lu;
                })
                .list();
    }

    private List<Projet> completer(Participation participation, List<Projet.LigneLue> lues) {
        Map<UUID, List<Proposition>> parProjet = lues.isEmpty()
                ? Map.of()
                : propositions.enAttente(lues.stream().map(Projet.LigneLue::id).toList()).stream()
                        .map(PropositionEntity::lue)
                        .collect(Collectors.groupingBy(Proposition::projet));
        return lues.stream()
                .map(lue -> Projet.de(lue, participation, parProjet.getOrDefault(lue.id(), List.of())))
                .toList();
    }

    private static String expression(ColonneProjet colonne) {
        return colonne.champ().map(ChampProjet::cle).orElse(FiltreProjets.NON_VENTILE);
    }
}
