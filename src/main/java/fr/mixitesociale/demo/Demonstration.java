package fr.mixitesociale.demo;

import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Siren;

/** Names that the parts of the demonstration share. */
final class Demonstration {

    static final String PROFIL = "demonstration";

    static final String DEPARTEMENT = "00";
    static final String REGION = "00";

    static final CodeInsee AUBRAC_SUR_MIRANDE = new CodeInsee("00001");
    static final CodeInsee BELPUECH = new CodeInsee("00002");

    static final Siren VAL_DE_MIRANDE = new Siren("209900018");
    static final Siren METROPOLE_DU_CONFLUENT = new Siren("209900034");
    static final Siren PLAINE_DE_SEUGE = new Siren("209900042");

    private Demonstration() {}
}
