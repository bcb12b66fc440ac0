package fr.mixitesociale.procedure;

import fr.mixitesociale.procedure.ActeEnregistre.Reserve;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes acts. None is ever changed: it is withdrawn, and another one written. */
@Repository
class EcritureActes {

    private final JdbcClient jdbc;

    EcritureActes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void ajouter(UUID contrat, ActeEnregistre acte) {
        jdbc.sql("""
                        insert into procedure_acte (id, contrat_id, acte, signataire_id, avenant_id, le, voie, auteur, qualite,
                            delegation, motif, participants, empreinte, empreinte_liante, enregistre_le, enregistre_par)
                        values (:id, :contrat, :acte, :signataire, :avenant, :le, :voie, :auteur, :qualite,
                            :delegation, :motif, :participants, :empreinte, :liante, :enregistreLe, :enregistrePar)
                        """)
                .param("id", acte.id())
                .param("contrat", contrat)
                .param("acte", acte.acte().name())
                .param("signataire", acte.signataire())
                .param("avenant", acte.avenant())
                .param("le", acte.le())
                .param("voie", acte.voie().name())
                .param("auteur", acte.auteur())
                .param("qualite", acte.qualite())
                .param("delegation", acte.delegation())
                .param("motif", acte.motif())
                .param("participants", acte.participants())
                .param("empreinte", acte.empreinte())
                .param("liante", acte.empreinteLiante())
                .param("enregistreLe", acte.enregistreLe().atOffset(ZoneOffset.UTC))
                .param("enregistrePar", acte.enregistrePar())
                .update();
        List<Reserve> reserves = acte.reserves();
        for (int rang = 0; rang < reserves.size(); rang++) {
            Reserve reserve = reserves.get(rang);
            jdbc.sql("""
                            insert into procedure_reserve (acte_id, rang, code, phrase, source, motif)
                            values (:acte, :rang, :code, :phrase, :source, :motif)
                            """)
                    .param("acte", acte.id())
                    .param("rang", rang)
                    .param("code", reserve.code())
                    .param("phrase", reserve.phrase())
                    .param("source", reserve.source())
                    .param("motif", reserve.motif())
                    .update();
        }
    }

    void retirer(UUID acte, Instant le, String par) {
        jdbc.sql("update procedure_acte set retire_le = :le, retire_par = :par where id = :id")
                .param("le", le.atOffset(ZoneOffset.UTC))
                .param("par", par)
                .param("id", acte)
                .update();
    }
}
