package fr.mixitesociale.acces;

import fr.mixitesociale.acces.Perimetre.National;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Before the port listens in production: no demonstration account may exist, since their password is public, and at
 * least one account must, else nobody could come in. The first administrator is taken from the environment.
 */
@Component
@Profile(ReglagesDeProduction.PRODUCTION)
class GardeDesComptes implements SmartInitializingSingleton {

    static final String IDENTIFIANT = "PORTAIL_ADMIN_IDENTIFIANT";
    static final String MOT_DE_PASSE = "PORTAIL_ADMIN_MOT_DE_PASSE";

    private static final Logger LOG = LoggerFactory.getLogger(GardeDesComptes.class);

    private final Systeme systeme;
    private final Comptes comptes;
    private final JournalDesComptes journal;
    private final PasswordEncoder hachage;
    private final Environment environnement;
    private final TransactionOperations transaction;
    private final Clock horloge;

    GardeDesComptes(
            Systeme systeme,
            Comptes comptes,
            JournalDesComptes journal,
            PasswordEncoder hachage,
            Environment environnement,
            TransactionOperations transaction,
            Clock horloge) {
        this.systeme = systeme;
        this.comptes = comptes;
        this.journal = journal;
        this.hachage = hachage;
        this.environnement = environnement;
        this.transaction = transaction;
        this.horloge = horloge;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(_ -> systeme.executer(this::verifier));
    }

    private void verifier() {
        List<String> demonstration = comptes.identifiantsDeDemonstration();
        if (!demonstration.isEmpty()) {
            throw new DemarrageRefuse("acces.production.comptes", String.join(", ", demonstration));
        }
        if (comptes.count() == 0) {
            ouvrirLePremier();
        }
    }

    private void ouvrirLePremier() {
        String identifiant = NouveauCompte.normaliser(environnement.getProperty(IDENTIFIANT, ""));
        String motDePasse = environnement.getProperty(MOT_DE_PASSE, "");
        NouveauCompte demande = new NouveauCompte(
                identifiant,
                Phrases.de("acces.production.admin.nom"),
                Phrases.de("acces.production.admin.fonction"),
                null,
                Role.ADMIN,
                new National());
        if (!demande.identifiantAdmis() || MotsDePasse.estTropCourt(motDePasse)) {
            throw new DemarrageRefuse("acces.production.admin", IDENTIFIANT, MOT_DE_PASSE, MotsDePasse.LONGUEUR_MIN);
        }
        try {
            MotsDePasse.verifier(motDePasse, identifiant);
        } catch (RefusMetier refus) {
            throw new DemarrageRefuse(
                    "acces.production.admin.mot_de_passe", MOT_DE_PASSE, String.valueOf(refus.getMessage()));
        }
        Compte compte = new Compte(UUID.randomUUID(), demande, hachage.encode(motDePasse), false, horloge.instant());
        journal.ouverture(comptes.saveAndFlush(compte).fiche());
        LOG.info("premier_administrateur_ouvert compte={}", compte.getId());
    }
}
