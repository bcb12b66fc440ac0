package fr.mixitesociale.inventaire;

import fr.mixitesociale.droit.Intervalle;
import fr.mixitesociale.socle.CodeInsee;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts inventories in the database without going through an import, so that reading can be tested by itself. */
public final class InventairesDeTest {

    private final JdbcClient jdbc;

    public InventairesDeTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores the line under a file of its own and rewrites the situation of its commune, named {@code nom}. */
    public void stocker(String code, String nom, String departement, UneLigne... lignes) {
        for (UneLigne modele : lignes) {
            inserer(code, modele.ligne());
        }
        var annees = PrecedenceInventaires.retenir(new LignesInventaire(jdbc).deLaCommune(new CodeInsee(code)));
        PrecedenceInventaires.situation(annees).ifPresent(s -> situation(code, nom, departement, s));
    }

    private UUID fichier(String nom, Instant le) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into fichier_importe (id, sha256, nom, nature, annees, octets, importe_le, importe_par,
                            lignes_lues, lignes_enregistrees, lignes_rejetees, duree_ms)
                        values (:id, :sha, :nom, 'NATIONAL', '2024', 1, :le, 'essai', 1, 1, 0, 1)
                        """)
                .param("id", id)
                .param("sha", id.toString().replace("-", "").repeat(2))
                .param("nom", nom)
                .param("le", le.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    public void bilan(String code, int debut, @Nullable Integer objectif, @Nullable Integer realise) {
        jdbc.sql("""
                        insert into bilan_periode (fichier_id, code_insee, debut, fin, objectif, realise, pct_plai, pct_pls)
                        values (:fichier, :code, :debut, :fin, :objectif, :realise, 35, 20)
                        """)
                .param("fichier", fichier("bilans.csv", Instant.EPOCH))
                .param("code", code)
                .param("debut", debut)
                .param("fin", debut + 2)
                .param("objectif", objectif, Types.INTEGER)
                .param("realise", realise, Types.INTEGER)
                .update();
    }

    private void inserer(String code, LigneInventaire l) {
        Intervalle rp = l.rpEstime();
        jdbc.sql("""
                        insert into inventaire (fichier_id, ligne, code_insee, code_publie, annee, date_inventaire, source,
                            lls, rp, rp_min, rp_max, taux_publie, taux_motif, taux_aberrant, taux_cible, soumise,
                            deficitaire, carencee, exemptee, objectif_legal_notifie, prelevement_net,
                            date_entree, inconstructibilite_pct, plh_debut, plh_fin)
                        values (:fichier, 1, :code, :code, :annee, :date, :source, :lls, :rp, :min, :max, :taux, :motif,
                            false, :cible, :soumise, :deficitaire, :carencee, :exemptee, :objectif, 46559.19,
                            :entree, :inconstructible, :debut, :fin)
                        """)
                .param("fichier", fichier(l.fichier(), l.importeLe()))
                .param("code", code)
                .param("annee", l.annee())
                .param("date", l.date())
                .param("source", l.source().name())
                .param("lls", l.lls(), Types.INTEGER)
                .param("rp", l.rp(), Types.INTEGER)
                .param("min", rp == null ? null : rp.min(), Types.INTEGER)
                .param("max", rp == null ? null : rp.max(), Types.INTEGER)
                .param("taux", l.tauxPublie(), Types.NUMERIC)
                .param("motif", l.tauxMotif(), Types.VARCHAR)
                .param("cible", l.tauxCible(), Types.NUMERIC)
                .param("soumise", l.soumise(), Types.BOOLEAN)
                .param("deficitaire", l.deficitaire(), Types.BOOLEAN)
                .param("carencee", l.carencee(), Types.BOOLEAN)
                .param("exemptee", l.exemptee(), Types.BOOLEAN)
                .param("objectif", l.objectifNotifie(), Types.INTEGER)
                .param("entree", l.dispositif().dateEntree(), Types.DATE)
                .param("inconstructible", l.dispositif().inconstructibilite(), Types.NUMERIC)
                .param("debut", l.dispositif().plhDebut(), Types.DATE)
                .param("fin", l.dispositif().plhFin(), Types.DATE)
                .update();
    }

    private void situation(String code, String nom, String departement, SituationCalculee s) {
        jdbc.sql("delete from situation_commune where code_insee = :code")
                .param("code", code)
                .update();
        Intervalle manquants = s.manquants();
        jdbc.sql("""
                        insert into situation_commune (code_insee, nom, nom_recherche, departement, nom_departement, region,
                            siren_epci, nom_epci, population, annee, lls, taux, taux_cible, manquants_min, manquants_max,
                            statut, source)
                        values (:code, :nom, :recherche, :departement, :departement, '00', '200042497', 'CC Dombes',
                            1000, :annee, :lls, :taux, :cible, :min, :max, :statut, :source)
                        """)
                .param("code", code)
                .param("nom", nom)
                .param("recherche", NomRecherche.de(nom))
                .param("departement", departement)
                .param("annee", s.annee())
                .param("lls", s.lls(), Types.INTEGER)
                .param("taux", s.taux(), Types.NUMERIC)
                .param("cible", s.tauxCible(), Types.NUMERIC)
                .param("min", manquants == null ? null : manquants.min(), Types.INTEGER)
                .param("max", manquants == null ? null : manquants.max(), Types.INTEGER)
                .param("statut", s.statut().name())
                .param("source", s.source().name())
                .update();
    }
}
