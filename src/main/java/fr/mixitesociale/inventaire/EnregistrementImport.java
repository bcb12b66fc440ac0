package fr.mixitesociale.inventaire;

import fr.mixitesociale.acces.Utilisateur;
import fr.mixitesociale.socle.Changement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The writing half of an import, inside its one transaction: all of it is there afterwards, or nothing. */
@Component
class EnregistrementImport {

    private static final double DEBUT_ECRITURE = 0.4;
    private static final double DEBUT_SITUATIONS = 0.8;

    private final JdbcClient jdbc;
    private final EcritureLignes ecriture;
    private final SituationsCommunes situations;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    EnregistrementImport(
            JdbcClient jdbc,
            EcritureLignes ecriture,
            SituationsCommunes situations,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.jdbc = jdbc;
        this.ecriture = ecriture;
        this.situations = situations;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** Takes the turn: whoever comes next, on any node, waits for this transaction to end. */
    void prendreSonTour() {
        jdbc.sql("select id from verrou_import where id = 1 for update")
                .query(Integer.class)
                .single();
    }

    /** @return id of the stored file with these very bytes */
    Optional<UUID> dejaImporte(FichierRecu fichier) {
        return jdbc.sql("select id from fichier_importe where sha256 = :sha256")
                .param("sha256", fichier.sha256())
                .query(UUID.class)
                .optional();
    }

    UUID enregistrer(FichierRecu fichier, LotLu lot, Utilisateur auteur, Instant debut, Progres progres) {
        UUID id = UUID.randomUUID();
        ecrireFichier(id, fichier, lot, auteur);
        progres.avance(Progres.Etape.ENREGISTREMENT, DEBUT_ECRITURE);
        ecriture.inventaires(
                id,
                lot.lignes(),
                part -> progres.avance(
                        Progres.Etape.ENREGISTREMENT, DEBUT_ECRITURE + part * (DEBUT_SITUATIONS - DEBUT_ECRITURE)));
        ecriture.periodes(id, lot.periodes());
        ecriture.anomalies(id, lot.anomalies());
        progres.avance(Progres.Etape.SITUATIONS, DEBUT_SITUATIONS);
        situations.rafraichir(lot.lignes());
        jdbc.sql("update fichier_importe set duree_ms = :duree where id = :id")
                .param("duree", Duration.between(debut, horloge.instant()).toMillis())
                .param("id", id)
                .update();
        evenements.publishEvent(changement(id, fichier, lot, auteur));
        return id;
    }

    private void ecrireFichier(UUID id, FichierRecu fichier, LotLu lot, Utilisateur auteur) {
        jdbc.sql("""
                        insert into fichier_importe (id, sha256, nom, nature, annees, octets, importe_le, importe_par,
                                lignes_lues, lignes_enregistrees, lignes_rejetees, duree_ms)
                        values (:id, :sha256, :nom, :nature, :annees, :octets, :le, :par, :lues, :enregistrees, :rejetees, 0)
                        """)
                .param("id", id)
                .param("sha256", fichier.sha256())
                .param("nom", fichier.nom())
                .param("nature", lot.nature().name())
                .param("annees", annees(lot, ","))
                .param("octets", fichier.contenu().length)
                .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .param("par", auteur.identifiant())
                .param("lues", lot.lignesLues())
                .param("enregistrees", lot.lignes().size())
                .param("rejetees", lot.lignesRejetees())
                .update();
    }

    private Changement changement(UUID id, FichierRecu fichier, LotLu lot, Utilisateur auteur) {
        Map<String, Changement.Valeurs> champs = new LinkedHashMap<>();
        champs.put("fichier", new Changement.Valeurs(null, fichier.nom()));
        champs.put("sha256", new Changement.Valeurs(null, fichier.sha256()));
        champs.put("annees", new Changement.Valeurs(null, annees(lot, ", ")));
        champs.put(
                "lignes_enregistrees",
                new Changement.Valeurs(null, String.valueOf(lot.lignes().size())));
        return new Changement("import", id.toString(), null, auteur.identifiant(), horloge.instant(), champs);
    }

    private static String annees(LotLu lot, String separateur) {
        return lot.annees().stream().map(String::valueOf).collect(Collectors.joining(separateur));
    }
}
