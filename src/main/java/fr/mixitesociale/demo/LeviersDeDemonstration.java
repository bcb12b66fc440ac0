package fr.mixitesociale.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.engagement.NouveauPointDeVigilance;
import fr.mixitesociale.engagement.PlaceVigilance;
import fr.mixitesociale.engagement.Theme;
import fr.mixitesociale.engagement.VigilancesConsultation;
import fr.mixitesociale.engagement.VigilancesService;
import fr.mixitesociale.levier.ChampReponse;
import fr.mixitesociale.levier.Colonne;
import fr.mixitesociale.levier.Element;
import fr.mixitesociale.levier.GrillesConsultation;
import fr.mixitesociale.levier.LectureGrille;
import fr.mixitesociale.levier.PartagesService;
import fr.mixitesociale.levier.Reponse;
import fr.mixitesociale.levier.ReponsesService;
import fr.mixitesociale.levier.SuitesService;
import fr.mixitesociale.redaction.CatalogueRubriques;
import fr.mixitesociale.redaction.Emplacement;
import fr.mixitesociale.redaction.RedactionsService;
import fr.mixitesociale.redaction.Rubrique;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Saisie;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The grids of the contract in elaboration of Belpuech, answered by the three sides, who do not always agree; what they
 * wrote of it, and one section still private on each side.
 */
@Component
@Order(60)
@Profile(Demonstration.PROFIL)
class LeviersDeDemonstration implements Semis {

    private static final PeriodeTriennale PERIODE = new PeriodeTriennale(2026);
    private static final String COMMUNE = "commune2";
    private static final String EPCI = "epci";
    private static final String ETAT = "ddt";

    private final ContratsDeDemonstration contrats;
    private final Grilles grilles;
    private final VigilancesConsultation vigilances;
    private final VigilancesService ecriture;
    private final CatalogueRubriques rubriques;
    private final RedactionsService redactions;
    private final ParUnCompte parUnCompte;

    LeviersDeDemonstration(
            ContratsDeDemonstration contrats,
            Grilles grilles,
            VigilancesConsultation vigilances,
            VigilancesService ecriture,
            CatalogueRubriques rubriques,
            RedactionsService redactions,
            ParUnCompte parUnCompte) {
        this.contrats = contrats;
        this.grilles = grilles;
        this.vigilances = vigilances;
        this.ecriture = ecriture;
        this.rubriques = rubriques;
        this.redactions = redactions;
        this.parUnCompte = parUnCompte;
    }

    /** What the grids are written with. */
    @Component
    @Profile(Demonstration.PROFIL)
    record Grilles(
            GrillesConsultation consultation,
            ReponsesService reponses,
            PartagesService partages,
            SuitesService suites) {}

    @Override
    public void semer() {
        contrats.trouver(PERIODE, Demonstration.BELPUECH)
                .filter(contrat -> contrat.statut().redactionOuverte())
                .filter(contrat -> vigilances.lister(contrat.id()).isEmpty())
                .ifPresent(this::semer);
    }

    private void semer(Contrat contrat) {
        TableDeDemonstration.lire("reponses.csv", ligne -> ligne)
                .forEach(ligne -> par(ligne.getField("compte"), () -> repondre(contrat.id(), ligne)));
        par(COMMUNE, () -> {
            partager(contrat.id(), "A4.1", "A4.2", "A5.1", "A6.1");
        });
        // the groupement shows its answers in all its contracts
        par(EPCI, () -> {
            grilles.partages().partagerGrille(contrat.id(), Theme.FONCIER, true);
            partager(contrat.id(), "A6.1", "A7.3");
        });
        par(ETAT, () -> {
            partager(contrat.id(), "A4.1", "A4.2", "A5.1", "A6.1", "A7.2", "A7.3");
            avis(
                    contrat.id(),
                    "A4.1.1",
                    "La liste des cinq parcelles communales est attendue au prochain groupe technique.");
            avis(contrat.id(), "A5.1.1.2", "Le seuil de 6 logements est nécessaire au vu des permis délivrés.");
            grilles.suites()
                    .surveiller(contrat.id(), reponse(contrat.id(), "A5.1.4").id(), PlaceVigilance.VOLET_2);
            vigilance(
                    contrat.id(),
                    Theme.FONCIER,
                    "Sans liste de gisements partagée d’ici la signature, l’objectif de la période ne pourra pas être justifié.",
                    "signature du contrat");
            vigilance(
                    contrat.id(),
                    Theme.ATTRIBUTIONS,
                    "La part du premier quartile hors quartiers prioritaires (17 %) doit atteindre 25 %.",
                    "fin 2027");
        });
        par(
                COMMUNE,
                () -> grilles.suites()
                        .engager(contrat.id(), reponse(contrat.id(), "A4.1.1").id()));
        par(
                EPCI,
                () -> ecriture.ajouter(
                        contrat.id(),
                        new NouveauPointDeVigilance(
                                PlaceVigilance.ARTICLE_1,
                                Theme.FONCIER,
                                null,
                                "Porter la ligne foncière commune à 500 000 € par an : l’agglomération ne peut s’y engager"
                                        + " avant le prochain PLH, l’État l’attend.",
                                "après l’arrêt du PLH, 2027",
                                null)));
        TableDeDemonstration.lire("leviers.csv", ligne -> ligne)
                .forEach(ligne -> par(ligne.getField("compte"), () -> rediger(contrat, ligne)));
    }

    private void par(String compte, Runnable travail) {
        parUnCompte.executer(compte, travail);
    }

    private void repondre(UUID contrat, NamedCsvRecord ligne) {
        Map<String, Valeurs> champs = new LinkedHashMap<>();
        for (ChampReponse champ : ChampReponse.values()) {
            String valeur = ligne.getField(champ.cle());
            if (!valeur.isEmpty()) {
                champs.put(champ.cle(), new Valeurs(null, valeur));
            }
        }
        grilles.reponses()
                .repondre(
                        contrat,
                        new Saisie(reponse(contrat, ligne.getField("element")).id(), 0, champs));
    }

    private void partager(UUID contrat, String... sections) {
        List.of(sections).forEach(section -> grilles.partages().partagerSection(contrat, section, false));
    }

    private void avis(UUID contrat, String element, String texte) {
        LectureGrille lecture = lecture(contrat, element);
        lecture.colonnes().stream()
                .filter(colonne -> !colonne.mienne())
                .findFirst()
                .flatMap(colonne -> trouver(lecture, colonne, element))
                .ifPresent(reponse ->
                        grilles.reponses().donnerAvis(contrat, Saisie.champ(reponse.id(), 0, "avis", null, texte)));
    }

    private void vigilance(UUID contrat, Theme theme, String texte, String horizon) {
        ecriture.ajouter(
                contrat, new NouveauPointDeVigilance(PlaceVigilance.VOLET_2, theme, null, texte, horizon, null));
    }

    /** The answer of the side that acts. */
    private Reponse reponse(UUID contrat, String element) {
        LectureGrille lecture = lecture(contrat, element);
        return lecture.mienne()
                .flatMap(colonne -> trouver(lecture, colonne, element))
                .orElseThrow();
    }

    private LectureGrille lecture(UUID contrat, String element) {
        // « A4 » is the grid of the first theme
        Theme theme = Theme.values()[element.charAt(1) - '4'];
        return grilles.consultation().lire(contrat, theme);
    }

    private static Optional<Reponse> trouver(LectureGrille lecture, Colonne colonne, String id) {
        return lecture.grille().elements().stream()
                .filter(element -> element.id().equals(id))
                .findFirst()
                .flatMap((Element element) -> colonne.reponse(element));
    }

    private void rediger(Contrat contrat, NamedCsvRecord ligne) {
        Rubrique rubrique = rubriques.rubrique(ligne.getField("rubrique")).orElseThrow();
        Emplacement ou = Emplacement.de(rubrique, new CodeInsee(ligne.getField("commune")));
        redactions.enregistrer(
                contrat.id(), ou, Saisie.champ(ou.id(contrat.id()), 0, "texte", null, ligne.getField("texte")));
    }
}
