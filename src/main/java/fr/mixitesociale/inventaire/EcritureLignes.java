package fr.mixitesociale.inventaire;

import fr.mixitesociale.droit.Intervalle;
import fr.mixitesociale.inventaire.LigneLue.Logements;
import fr.mixitesociale.inventaire.LigneLue.Notification;
import fr.mixitesociale.inventaire.LigneLue.Statuts;
import fr.mixitesociale.inventaire.LigneLue.TauxLu;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the facts of one file in batches: no statement per line, whatever the size of the file. */
@Component
class EcritureLignes {

    private static final int LOT = 500;

    private static final List<String> COLONNES = List.of(
            "fichier_id, ligne, code_insee, code_publie, annee, date_inventaire, source",
            "lls, lls_motif, rp, rp_min, rp_max, taux_publie, taux_motif, taux_aberrant, taux_cible",
            "soumise, deficitaire, carencee, exemptee, motif_exemption, majoration_pct, prelevement_net, population",
            "deficit_notifie, objectif_legal_notifie, regime, date_entree, inconstructibilite_pct, plh_debut, plh_fin",
            Arrays.stream(Categorie.values()).map(Categorie::colonne).collect(Collectors.joining(", ")));

    private static final String LIGNE = insertion("inventaire", String.join(", ", COLONNES));
    private static final String PERIODE = insertion(
            "bilan_periode", "fichier_id, code_insee, debut, fin, objectif, realise, pct_plai, pct_pls, type_contrat");
    private static final String ANOMALIE =
            insertion("anomalie_import", "fichier_id, ligne, code_insee, nature, message");

    private final JdbcTemplate jdbc;

    EcritureLignes(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param avance told the written share, from 0 to 1 */
    void inventaires(UUID fichier, List<LigneLue> lignes, DoubleConsumer avance) {
        for (int debut = 0; debut < lignes.size(); debut += LOT) {
            int fin = Math.min(debut + LOT, lignes.size());
            lot(LIGNE, lignes.subList(debut, fin), (liaison, ligne) -> lier(liaison.objet(fichier), ligne));
            avance.accept((double) fin / lignes.size());
        }
    }

    void periodes(UUID fichier, List<PeriodeLue> periodes) {
        lot(
                PERIODE,
                periodes,
                (liaison, periode) -> liaison.objet(fichier)
                        .texte(periode.code().valeur())
                        .entier(periode.debut())
                        .entier(periode.fin())
                        .entier(periode.objectif())
                        .entier(periode.realise())
                        .decimal(periode.pctPlai())
                        .decimal(periode.pctPls())
                        .texte(nom(periode.contrat())));
    }

    void anomalies(UUID fichier, List<Anomalie> anomalies) {
        lot(
                ANOMALIE,
                anomalies,
                (liaison, anomalie) -> liaison.objet(fichier)
                        .entier(anomalie.ligne())
                        .texte(anomalie.codeInsee())
                        .texte(anomalie.nature().name())
                        .texte(Erreurs.court(anomalie.message(), 1000)));
    }

    private static void lier(Liaison liaison, LigneLue ligne) throws SQLException {
        Logements logements = ligne.logements();
        Intervalle rp = logements.rpEstime();
        TauxLu taux = ligne.taux();
        Statuts statuts = ligne.statuts();
        Notification notification = ligne.notification();
        Dispositif dispositif = ligne.dispositif();
        liaison.entier(ligne.ligne())
                .texte(ligne.code().valeur())
                .texte(ligne.codePublie().valeur())
                .entier(ligne.annee())
                .date(ligne.date())
                .texte(ligne.source().name())
                .entier(logements.lls())
                .texte(logements.motif())
                .entier(logements.rp())
                .entier(rp == null ? null : rp.min())
                .entier(rp == null ? null : rp.max())
                .decimal(taux.publie())
                .texte(taux.motif())
                .booleen(taux.aberrant())
                .decimal(taux.cible())
                .booleen(statuts.soumise())
                .booleen(statuts.deficitaire())
                .booleen(statuts.carencee())
                .booleen(statuts.exemptee())
                .texte(statuts.motifExemption())
                .decimal(statuts.majoration())
                .decimal(statuts.prelevement())
                .entier(statuts.population())
                .decimal(notification.deficit())
                .entier(notification.objectif())
                .texte(notification.regime())
                .date(dispositif.dateEntree())
                .decimal(dispositif.inconstructibilite())
                .date(dispositif.plhDebut())
                .date(dispositif.plhFin());
        for (Categorie categorie : Categorie.values()) {
            liaison.entier(ligne.categories().get(categorie));
        }
    }

    private static @Nullable String nom(@Nullable TypeContratPasse contrat) {
        return contrat == null ? null : contrat.name();
    }

    private <T> void lot(String sql, Collection<T> valeurs, Lien<T> lien) {
        if (!valeurs.isEmpty()) {
            jdbc.batchUpdate(sql, valeurs, LOT, (ordre, valeur) -> lien.lier(new Liaison(ordre), valeur));
        }
    }

    private static String insertion(String table, String colonnes) {
        String parametres = Arrays.stream(colonnes.split(",")).map(_ -> "?").collect(Collectors.joining(", "));
        return "insert into " + table + " (" + colonnes + ") values (" + parametres + ")";
    }

    @FunctionalInterface
    private interface Lien<T> {
        void lier(Liaison liaison, T valeur) throws SQLException;
    }
}
