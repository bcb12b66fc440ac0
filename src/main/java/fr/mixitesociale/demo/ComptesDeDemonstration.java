package fr.mixitesociale.demo;

import fr.mixitesociale.acces.ComptesDemonstration;
import fr.mixitesociale.acces.ComptesService;
import fr.mixitesociale.acces.NouveauCompte;
import fr.mixitesociale.acces.Perimetre;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.socle.Phrases;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The accounts anyone may try, all with one public password. */
@Component
@Order(10)
@Profile(Demonstration.PROFIL)
class ComptesDeDemonstration implements Semis {

    private static final Perimetre AUBRAC = new Perimetre.SurCommune(Demonstration.AUBRAC_SUR_MIRANDE);
    private static final Perimetre BELPUECH = new Perimetre.SurCommune(Demonstration.BELPUECH);
    private static final Perimetre VAL_DE_MIRANDE = new Perimetre.SurEpci(Demonstration.VAL_DE_MIRANDE);
    private static final Perimetre METROPOLE = new Perimetre.SurEpci(Demonstration.METROPOLE_DU_CONFLUENT);
    private static final Perimetre EPT = new Perimetre.SurEpci(Demonstration.PLAINE_DE_SEUGE);
    private static final Perimetre DEPARTEMENT = new Perimetre.SurDepartement(Demonstration.DEPARTEMENT);

    private static final List<NouveauCompte> COMPTES = List.of(
            compte("maire", Role.MAIRE, AUBRAC),
            compte("commune", Role.COMMUNE_SERVICE, AUBRAC),
            compte("maire2", Role.MAIRE, BELPUECH),
            compte("commune2", Role.COMMUNE_SERVICE, BELPUECH),
            compte("president", Role.EPCI_PRESIDENT, VAL_DE_MIRANDE),
            compte("epci", Role.EPCI_SERVICE, VAL_DE_MIRANDE),
            compte("mgp", Role.EPCI_PRESIDENT, METROPOLE),
            compte("ept", Role.EPT_PRESIDENT, EPT),
            compte("prefet", Role.PREFET, DEPARTEMENT),
            compte("ddt", Role.DDT, DEPARTEMENT),
            compte("epf", Role.SIGNATAIRE_ASSOCIE, new Perimetre.SesContrats()),
            compte("admin", Role.ADMIN, new Perimetre.National()));

    private final ComptesService comptes;

    ComptesDeDemonstration(ComptesService comptes) {
        this.comptes = comptes;
    }

    /** Opens those that do not exist yet. */
    @Override
    public void semer() {
        comptes.creerDemonstration(COMPTES, ComptesDemonstration.MOT_DE_PASSE);
    }

    private static NouveauCompte compte(String identifiant, Role role, Perimetre perimetre) {
        return new NouveauCompte(
                identifiant,
                Phrases.de("demo.compte." + identifiant + ".nom"),
                Phrases.de("demo.compte." + identifiant + ".fonction"),
                null,
                role,
                perimetre);
    }
}
