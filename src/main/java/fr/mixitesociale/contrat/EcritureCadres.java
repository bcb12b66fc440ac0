package fr.mixitesociale.contrat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes frames. Every change raises the version, signatories included: screens keep a frame as long as it holds. */
@Repository
class EcritureCadres {

    private final JdbcClient jdbc;

    EcritureCadres(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void ouvrir(Contrat contrat, Instant le, String auteur) {
        jdbc.sql("""
                        insert into contrat (id, nature, type, periode_debut, statut, intitule, epci, departement, terme,
                                             ouvert_le, ouvert_par, version)
                        values (:id, :nature, :type, :debut, :statut, :intitule, :epci, :departement, :terme, :le, :par, 0)
                        """)
                .param("id", contrat.id())
                .param("nature", contrat.nature().name())
                .param("type", contrat.type().name())
                .param("debut", contrat.periode().debut())
                .param("statut", contrat.statut().name())
                .param("intitule", contrat.intitule())
                .param("epci", contrat.epci() == null ? null : contrat.epci().valeur())
                .param("departement", contrat.departement())
                .param("terme", contrat.terme())
                .param("le", le.atOffset(ZoneOffset.UTC))
                .param("par", auteur)
                .update();
        List<Signataire> signataires = contrat.signataires();
        for (int rang = 0; rang < signataires.size(); rang++) {
            ajouter(contrat.id(), signataires.get(rang), rang);
        }
    }

    void ajouter(UUID contrat, Signataire signataire, int rang) {
        jdbc.sql("""
                        insert into contrat_signataire (id, contrat_id, nature, code, nom, obligatoire, rang)
                        values (:id, :contrat, :nature, :code, :nom, :obligatoire, :rang)
                        """)
                .param("id", signataire.id())
                .param("contrat", contrat)
                .param("nature", signataire.nature().name())
                .param("code", signataire.code())
                .param("nom", signataire.nom())
                .param("obligatoire", signataire.obligatoire())
                .param("rang", rang)
                .update();
    }

    void confier(UUID signataire, Set<UUID> comptes) {
        comptes.forEach(compte -> jdbc.sql(
                        "insert into contrat_associe (signataire_id, compte_id) values (:signataire, :compte)")
                .param("signataire", signataire)
                .param("compte", compte)
                .update());
    }

    void statut(UUID contrat, StatutContrat statut) {
        jdbc.sql("update contrat set statut = :statut where id = :id")
                .param("statut", statut.name())
                .param("id", contrat)
                .update();
    }

    void terme(UUID contrat, LocalDate terme) {
        jdbc.sql("update contrat set terme = :terme where id = :id")
                .param("terme", terme)
                .param("id", contrat)
                .update();
    }

    void ouverture(UUID contrat, @Nullable OuvertureParAvenant ouverture) {
        jdbc.sql("update contrat set avenant_ouvert = :avenant, chapitres_ouverts = :chapitres where id = :id")
                .param("avenant", ouverture == null ? null : ouverture.avenant())
                .param(
                        "chapitres",
                        ouverture == null
                                ? null
                                : ouverture.chapitres().stream().sorted().collect(Collectors.joining(",")))
                .param("id", contrat)
                .update();
    }

    void nouvelleVersion(UUID contrat) {
        jdbc.sql("update contrat set version = version + 1 where id = :id")
                .param("id", contrat)
                .update();
    }

    /** A signatory already bound by a contract of this period that is neither refused nor abandoned. */
    List<String> dejaCouvertes(int periode, List<String> communes) {
        return jdbc.sql("""
                        select s.nom from contrat_signataire s join contrat c on c.id = s.contrat_id
                        where c.periode_debut = :periode and c.statut not in ('REFUS', 'ABANDONNE')
                          and s.nature = 'COMMUNE' and s.code in (:communes)
                        order by s.nom
                        """)
                .param("periode", periode)
                .param("communes", communes)
                .query((rs, _) -> rs.getString("nom"))
                .list();
    }
}
