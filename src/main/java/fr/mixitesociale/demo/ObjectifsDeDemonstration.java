package fr.mixitesociale.demo;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.objectif.ChampArrondissement;
import fr.mixitesociale.objectif.ChampConditions;
import fr.mixitesociale.objectif.ChampObjectif;
import fr.mixitesociale.objectif.FicheObjectif;
import fr.mixitesociale.objectif.MutualisationService;
import fr.mixitesociale.objectif.ObjectifsConsultation;
import fr.mixitesociale.objectif.ObjectifsService;
import fr.mixitesociale.objectif.PartArrondissement;
import fr.mixitesociale.objectif.ScenariosService;
import fr.mixitesociale.objectif.Tableau;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Saisie;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Article 2 of the demonstration contracts: a lowered objective with its reasons, two pools short of a few dwellings, one of
 * them on a work base, an objective split between arrondissements.
 */
@Component
@Order(45)
@Profile(Demonstration.PROFIL)
class ObjectifsDeDemonstration implements Semis {

    private static final String CHAMPS = "objectifs.csv";
    private static final String ARRONDISSEMENTS = "objectifs-arrondissements.csv";
    private static final PeriodeTriennale PROCHAINE = new PeriodeTriennale(2029);
    private static final CodeInsee GRANDVAL = new CodeInsee("00101");

    private final ContratsDeDemonstration contrats;
    private final ObjectifsService service;
    private final MutualisationService mutualisation;
    private final ObjectifsConsultation consultation;
    private final ScenariosService scenarios;
    private final ParUnCompte comptes;

    ObjectifsDeDemonstration(
            ContratsDeDemonstration contrats,
            ObjectifsService service,
            MutualisationService mutualisation,
            ObjectifsConsultation consultation,
            ScenariosService scenarios,
            ParUnCompte comptes) {
        this.contrats = contrats;
        this.service = service;
        this.mutualisation = mutualisation;
        this.consultation = consultation;
        this.scenarios = scenarios;
        this.comptes = comptes;
    }

    @Override
    public void semer() {
        Map<String, List<Ligne>> parCommune = TableDeDemonstration.lire(
                        CHAMPS,
                        l -> new Ligne(
                                l.getField("debut"), l.getField("commune"), l.getField("champ"), l.getField("valeur")))
                .stream()
                .collect(Collectors.groupingBy(
                        ligne -> ligne.debut() + ligne.commune(), LinkedHashMap::new, Collectors.toList()));
        boolean deja = contrats.trouver(PROCHAINE, Demonstration.AUBRAC_SUR_MIRANDE)
                .map(contrat -> consultation.lire(contrat.id()).conditions().valeur(ChampConditions.PLH_LE) != null)
                .orElse(true);
        if (deja) {
            return;
        }
        parCommune.values().forEach(this::semer);
        repartir();
        mutualiser();
    }

    private record Ligne(String debut, String commune, String champ, String valeur) {}

    private void semer(List<Ligne> lignes) {
        CodeInsee commune = new CodeInsee(lignes.getFirst().commune());
        contrats.trouver(new PeriodeTriennale(Integer.parseInt(lignes.getFirst().debut())), commune)
                .ifPresent(contrat -> {
                    Tableau tableau = consultation.lire(contrat.id());
                    FicheObjectif fiche = tableau.commune(commune).orElseThrow();
                    Map<String, Valeurs> champs = new LinkedHashMap<>();
                    lignes.forEach(ligne -> champs.put(
                            ligne.champ(),
                            new Valeurs(
                                    ChampObjectif.de(ligne.champ())
                                            .map(fiche::valeur)
                                            .orElse(null),
                                    ligne.valeur())));
                    service.modifier(contrat.id(), new Saisie(fiche.id(), fiche.version(), champs));
                });
    }

    /** The commune of the métropole that has arrondissements. */
    private void repartir() {
        contrats.trouver(new PeriodeTriennale(2026), GRANDVAL).ifPresent(contrat -> {
            Map<CodeInsee, PartArrondissement> parts =
                    consultation.lire(contrat.id()).commune(GRANDVAL).orElseThrow().arrondissements().stream()
                            .collect(Collectors.toMap(PartArrondissement::code, part -> part));
            TableDeDemonstration.lire(ARRONDISSEMENTS, l -> l).forEach(ligne -> {
                UUID id = Objects.requireNonNull(parts.get(new CodeInsee(ligne.getField("code"))))
                        .id();
                Map<String, Valeurs> champs = new LinkedHashMap<>();
                for (ChampArrondissement champ : ChampArrondissement.values()) {
                    champs.put(champ.cle(), new Valeurs(null, ligne.getField(champ.cle())));
                }
                service.modifierArrondissement(contrat.id(), new Saisie(id, 0, champs));
            });
        });
    }

    /** The pool of the next period: dated by those whose act it is, with one agreement and one shared scenario. */
    private void mutualiser() {
        Contrat contrat =
                contrats.trouver(PROCHAINE, Demonstration.AUBRAC_SUR_MIRANDE).orElseThrow();
        UUID id = contrat.id();
        comptes.executer(
                "epci",
                () -> service.modifierConditions(
                        id, Saisie.champ(id, 0, ChampConditions.PLH_LE.cle(), null, "2021-03-15")));
        comptes.executer(
                "commune2",
                () -> consultation
                        .lire(id)
                        .commune(Demonstration.BELPUECH)
                        .flatMap(fiche -> Optional.ofNullable(fiche.retenu()))
                        .ifPresent(valeur -> mutualisation.donnerAccord(id, Demonstration.BELPUECH, valeur)));
        comptes.executer("epci", () -> {
            UUID scenario = scenarios.creer(id, "Castelviel-d’Authières soulagée");
            scenarios.fixer(id, scenario, new CodeInsee("00005"), 280);
            scenarios.fixer(id, scenario, Demonstration.AUBRAC_SUR_MIRANDE, 263);
            scenarios.partager(id, scenario);
        });
    }
}
