package fr.mixitesociale.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Saisie;
import fr.mixitesociale.suivi.ChampGouvernance;
import fr.mixitesociale.suivi.ChampMembre;
import fr.mixitesociale.suivi.GouvernanceConsultation;
import fr.mixitesociale.suivi.GouvernanceService;
import fr.mixitesociale.suivi.Instance;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Article 4 of three contracts: complete in force, nearly there in Belpuech, hardly begun for the three communes. */
@Component
@Order(60)
@Profile(Demonstration.PROFIL)
class GouvernancesDeDemonstration implements Semis {

    private final ContratsDeDemonstration contrats;
    private final GouvernanceService service;
    private final GouvernanceConsultation consultation;

    GouvernancesDeDemonstration(
            ContratsDeDemonstration contrats, GouvernanceService service, GouvernanceConsultation consultation) {
        this.contrats = contrats;
        this.service = service;
        this.consultation = consultation;
    }

    @Override
    public void semer() {
        Set<UUID> dejaLa = new HashSet<>();
        contrats.tous().stream()
                .map(Contrat::id)
                .filter(id -> consultation.lire(id).version() > 0)
                .forEach(dejaLa::add);
        TableDeDemonstration.lire("gouvernance.csv", ligne -> ligne)
                .forEach(ligne -> contrat(ligne, dejaLa).ifPresent(contrat -> ecrire(contrat, ligne)));
        TableDeDemonstration.lire("instances.csv", ligne -> ligne)
                .forEach(ligne -> contrat(ligne, dejaLa).ifPresent(contrat -> sieger(contrat, ligne)));
    }

    private Optional<Contrat> contrat(NamedCsvRecord ligne, Set<UUID> dejaLa) {
        return contrats.trouver(
                        new PeriodeTriennale(Integer.parseInt(ligne.getField("debut"))),
                        new CodeInsee(ligne.getField("commune")))
                .filter(contrat -> !dejaLa.contains(contrat.id()));
    }

    private void ecrire(Contrat contrat, NamedCsvRecord ligne) {
        ChampGouvernance champ = ChampGouvernance.valueOf(ligne.getField("champ"));
        String valeur = ligne.getField("valeur");
        String saisie = switch (champ) {
            case COPIL_ANIMATEUR, BILAN_AUTEUR, GROUPE_ANIMATEUR ->
                ContratsDeDemonstration.signataire(contrat, valeur).toString();
            default -> valeur;
        };
        service.modifier(contrat.id(), Saisie.champ(contrat.id(), 0, champ.cle(), null, saisie));
    }

    private void sieger(Contrat contrat, NamedCsvRecord ligne) {
        Map<ChampMembre, String> membre = new EnumMap<>(ChampMembre.class);
        String signataire = ligne.getField("signataire");
        if (signataire.isEmpty()) {
            membre.put(ChampMembre.ORGANISME, ligne.getField("organisme"));
        } else {
            membre.put(
                    ChampMembre.SIGNATAIRE,
                    ContratsDeDemonstration.signataire(contrat, signataire).toString());
        }
        membre.put(ChampMembre.NOM, ligne.getField("nom"));
        membre.put(ChampMembre.FONCTION, ligne.getField("fonction"));
        service.ajouterMembre(contrat.id(), Instance.valueOf(ligne.getField("instance")), membre);
    }
}
