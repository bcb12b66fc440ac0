package fr.mixitesociale.objectif;

import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.droit.regles.JeuDeRegles;
import fr.mixitesociale.droit.regles.Regles;
import fr.mixitesociale.socle.Changement;
import fr.mixitesociale.socle.Changement.Valeurs;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Follows the frame, in its own transaction: a contract that opens gets its root and a line for each commune; one that
 * enters into force keeps its rule set whatever the law becomes.
 */
@Component
class NaissanceDesLignes {

    private static final String CONTRAT = "contrat";

    private final JdbcClient jdbc;
    private final Regles regles;

    NaissanceDesLignes(JdbcClient jdbc, Regles regles) {
        this.jdbc = jdbc;
        this.regles = regles;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void suivre(Changement changement) {
        if (!CONTRAT.equals(changement.objet())) {
            return;
        }
        UUID contrat = UUID.fromString(changement.id());
        if (changement.champs().containsKey("creation")) {
            ouvrir(contrat);
        }
        Valeurs ouverture = changement.champs().get("ouverture");
        if (ouverture != null) {
            suivreUnAvenant(contrat, ouverture.apres());
        }
        Valeurs statut = changement.champs().get("statut");
        if (statut != null && StatutContrat.EN_VIGUEUR.name().equals(statut.apres())) {
            figer(contrat);
        }
    }

    private void ouvrir(UUID contrat) {
        jdbc.sql("insert into objectif_contrat (contrat_id, version) values (:contrat, 0)")
                .param("contrat", contrat)
                .update();
        jdbc.sql("""
                        insert into objectif_commune (id, contrat_id, code_insee, reporte, soumise, version)
                        select id, contrat_id, code, false, false, 0 from contrat_signataire
                        where contrat_id = :contrat and nature = 'COMMUNE'
                        """).param("contrat", contrat).update();
    }

    /** While an avenant chooses other figures, those signed stay the ones in force; whatever ends it, they go. */
    private void suivreUnAvenant(UUID contrat, @Nullable String ouverture) {
        if (ouverture == null) {
            jdbc.sql("delete from objectif_en_vigueur where contrat_id = :contrat")
                    .param("contrat", contrat)
                    .update();
        } else if (ouverture.contains(ChapitreObjectifs.CLE)) {
            jdbc.sql("""
                            insert into objectif_en_vigueur (contrat_id, code_insee, retenu)
                            select o.contrat_id, o.code_insee, o.retenu from objectif_commune o
                            where o.contrat_id = :contrat and not exists (
                                select 1 from objectif_en_vigueur v where v.contrat_id = o.contrat_id)
                            """).param("contrat", contrat).update();
        }
    }

    private void figer(UUID contrat) {
        int debut = jdbc.sql("select periode_debut from contrat where id = :contrat")
                .param("contrat", contrat)
                .query(Integer.class)
                .single();
        // those of the period are never a bill: a bill governs none
        JeuDeRegles jeu = regles.de(new PeriodeTriennale(debut));
        jdbc.sql("""
                        update objectif_contrat set regles = :regles, version = version + 1
                        where contrat_id = :contrat and regles is null
                        """).param("regles", jeu.id()).param("contrat", contrat).update();
    }
}
