package fr.mixitesociale.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.projet.ChampProjet;
import fr.mixitesociale.projet.NouveauProjet;
import fr.mixitesociale.projet.Projet;
import fr.mixitesociale.projet.ProjetsConsultation;
import fr.mixitesociale.projet.ProjetsService;
import fr.mixitesociale.projet.PropositionsService;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.Saisie;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Projects of each contract: some late, some without figures yet, one whose typologies do not add up, one kept between
 * public signatories, one on which the DDT proposes a change.
 */
@Component
@Order(50)
@Profile(Demonstration.PROFIL)
class ProjetsDeDemonstration implements Semis {

    private static final Map<String, ChampProjet> COLONNES = Map.ofEntries(
            Map.entry("liste", ChampProjet.LISTE),
            Map.entry("nom", ChampProjet.NOM),
            Map.entry("adresse", ChampProjet.ADRESSE),
            Map.entry("cadastre", ChampProjet.REFERENCE_CADASTRALE),
            Map.entry("maitre_ouvrage", ChampProjet.MAITRE_OUVRAGE),
            Map.entry("logements", ChampProjet.LOGEMENTS),
            Map.entry("lls", ChampProjet.LLS),
            Map.entry("plai", ChampProjet.PLAI),
            Map.entry("plus", ChampProjet.PLUS),
            Map.entry("pls", ChampProjet.PLS),
            Map.entry("autres", ChampProjet.AUTRES),
            Map.entry("prevue", ChampProjet.ANNEE_PREVUE),
            Map.entry("financee", ChampProjet.ANNEE_FINANCEMENT),
            Map.entry("initiative", ChampProjet.INITIATIVE),
            Map.entry("observations", ChampProjet.OBSERVATIONS),
            Map.entry("arrondissement", ChampProjet.ARRONDISSEMENT),
            Map.entry("confidentiel", ChampProjet.CONFIDENTIEL));

    private static final String PROJET_DISCUTE = "Route de Belpuech";

    private final ContratsDeDemonstration contrats;
    private final ProjetsService projets;
    private final PropositionsService propositions;
    private final ProjetsConsultation consultation;
    private final ParUnCompte parUnCompte;

    ProjetsDeDemonstration(
            ContratsDeDemonstration contrats,
            ProjetsService projets,
            PropositionsService propositions,
            ProjetsConsultation consultation,
            ParUnCompte parUnCompte) {
        this.contrats = contrats;
        this.projets = projets;
        this.propositions = propositions;
        this.consultation = consultation;
        this.parUnCompte = parUnCompte;
    }

    @Override
    public void semer() {
        Contrat aubrac = contrats.aubracEnVigueur();
        if (!consultation.tous(aubrac.id()).isEmpty()) {
            return;
        }
        TableDeDemonstration.lire("projets.csv", this::ajouter);
        parUnCompte.executer("ddt", () -> proposer(aubrac));
    }

    private Optional<Contrat> ajouter(NamedCsvRecord ligne) {
        String[] cle = ligne.getField("contrat").split("/", 2);
        Optional<Contrat> contrat =
                contrats.trouver(new PeriodeTriennale(Integer.parseInt(cle[0])), new CodeInsee(cle[1]));
        contrat.ifPresent(trouve -> projets.ajouter(
                trouve.id(), new NouveauProjet(new CodeInsee(ligne.getField("commune")), valeurs(ligne))));
        return contrat;
    }

    private static Map<ChampProjet, String> valeurs(NamedCsvRecord ligne) {
        Map<ChampProjet, String> valeurs = new EnumMap<>(ChampProjet.class);
        COLONNES.forEach((colonne, champ) -> {
            String valeur = ligne.getField(colonne);
            if (!valeur.isEmpty()) {
                valeurs.put(champ, valeur);
            }
        });
        return valeurs;
    }

    /** The DDT found fewer PLUS in the building permit than in the list. */
    private void proposer(Contrat aubrac) {
        List<Projet> discutes = consultation.tous(aubrac.id()).stream()
                .filter(projet -> projet.nom().startsWith(PROJET_DISCUTE))
                .toList();
        discutes.forEach(projet -> propositions.proposer(
                aubrac.id(),
                Saisie.champ(
                        projet.id(), projet.version(), ChampProjet.PLUS.cle(), projet.valeur(ChampProjet.PLUS), "24"),
                Phrases.de("demo.projets.proposition")));
    }
}
