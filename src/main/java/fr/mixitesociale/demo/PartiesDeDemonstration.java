package fr.mixitesociale.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.preambule.ChampPartie;
import fr.mixitesociale.preambule.PartiesService;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Saisie;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Who represents the parties; two communes and one préfecture have not said yet. Sown by {@link TextesDeDemonstration}. */
@Component
@Profile(Demonstration.PROFIL)
class PartiesDeDemonstration {

    private static final String FICHIER = "parties.csv";

    private final ContratsDeDemonstration contrats;
    private final PartiesService service;

    PartiesDeDemonstration(ContratsDeDemonstration contrats, PartiesService service) {
        this.contrats = contrats;
        this.service = service;
    }

    void semer() {
        TableDeDemonstration.lire(FICHIER, ligne -> ligne)
                .forEach(ligne -> contrats.trouver(
                                new PeriodeTriennale(Integer.parseInt(ligne.getField("debut"))),
                                new CodeInsee(ligne.getField("contrat")))
                        .ifPresent(contrat ->
                                signataire(contrat, ligne).ifPresent(partie -> ecrire(contrat, partie, ligne))));
    }

    private static Optional<Signataire> signataire(Contrat contrat, NamedCsvRecord ligne) {
        NatureSignataire nature = NatureSignataire.valueOf(ligne.getField("nature"));
        String code = ligne.getField("code");
        return contrat.signataires().stream()
                .filter(signataire -> code.isEmpty() ? signataire.nature() == nature : signataire.est(nature, code))
                .findFirst();
    }

    private void ecrire(Contrat contrat, Signataire partie, NamedCsvRecord ligne) {
        Map<String, Valeurs> champs = new LinkedHashMap<>();
        ChampPartie.pour(partie.nature())
                .forEach(champ -> ligne.findField(champ.cle())
                        .filter(valeur -> !valeur.isEmpty())
                        .ifPresent(valeur -> champs.put(champ.cle(), new Valeurs(null, valeur))));
        service.modifier(contrat.id(), new Saisie(partie.id(), 0, champs));
    }
}
