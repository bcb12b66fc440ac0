package fr.mixitesociale.projet;

import fr.mixitesociale.contrat.Completude;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.PointDeControle;
import fr.mixitesociale.contrat.PointDeControle.Gravite;
import fr.mixitesociale.contrat.PointDeControle.Jalon;
import fr.mixitesociale.redaction.ProseDuChapitre;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Whether the list reaches the objective of each commune. A list that does not may be signed: an appraisal in writing says
 * what the signatories make of it.
 *
 * @param objectifs objective of the contract by commune; those not known are absent
 */
record CouvertureObjectif(
        Contrat contrat,
        List<Projet> projets,
        Map<CodeInsee, Integer> objectifs,
        ProseDuChapitre prose,
        UnaryOperator<String> noms) {

    Completude completude() {
        List<String> manques = new ArrayList<>();
        contrat.communes().stream()
                .filter(commune -> prioritaires(commune).isEmpty())
                .forEach(commune -> manques.add(Phrases.de("projet.controle.vide", noms.apply(commune.valeur()))));
        points().stream()
                .filter(point -> point.code().equals("projet.couverture"))
                .map(PointDeControle::phrase)
                .forEach(manques::add);
        int attendus = 2 * contrat.communes().size();
        return new Completude(attendus - manques.size(), attendus, manques);
    }

    List<PointDeControle> points() {
        List<PointDeControle> points = new ArrayList<>();
        for (CodeInsee commune : contrat.communes()) {
            Integer objectif = objectifs.get(commune);
            int lls = TexteProjets.somme(prioritaires(commune), ChampProjet.LLS);
            if (objectif != null && lls < objectif && !prose.estEcrite(RubriquesProjets.APPRECIATION, commune)) {
                points.add(new PointDeControle(
                        "projet.couverture",
                        Gravite.RECOMMANDE,
                        Jalon.PROJET,
                        Phrases.de(
                                "projet.controle.couverture",
                                noms.apply(commune.valeur()),
                                FormatFr.entier(lls),
                                FormatFr.entier(objectif)),
                        Phrases.de("projet.controle.source"),
                        ChapitreProjets.CLE,
                        commune.valeur()));
            }
        }
        return points;
    }

    private List<Projet> prioritaires(CodeInsee commune) {
        return projets.stream()
                .filter(projet -> projet.commune().equals(commune)
                        && !ListeProjet.VIVIER.name().equals(projet.valeur(ChampProjet.LISTE)))
                .toList();
    }
}
