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
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Whether the list reaches the objective of each commune. A list that does not may be signed: an appraisal in writing says
 * what the signatories make of it.
 *
 * @param objectifs objective of the contract by commune; those not known are absent
 * @param repondues communes for which engagements meant to fill the gap were chosen
 */
record CouvertureObjectif(
        Contrat contrat,
        List<Projet> projets,
        Map<CodeInsee, Integer> objectifs,
        ProseDuChapitre prose,
        Set<CodeInsee> repondues,
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
            if (objectif == null || lls >= objectif) {
                continue;
            }
            if (!prose.estEcrite(RubriquesProjets.APPRECIATION, commune)) {
                points.add(point("couverture", commune, lls, objectif));
            }
            if (!repondues.contains(commune)) {
                points.add(point("engagements", commune, lls, objectif));
            }
        }
        return points;
    }

    private PointDeControle point(String quoi, CodeInsee commune, int lls, int objectif) {
        return new PointDeControle(
                "projet." + quoi,
                Gravite.RECOMMANDE,
                Jalon.PROJET,
                Phrases.de(
                        "projet.controle." + quoi,
                        noms.apply(commune.valeur()),
                        FormatFr.entier(lls),
                        FormatFr.entier(objectif)),
                Phrases.de("projet.controle.source"),
                ChapitreProjets.CLE,
                commune.valeur());
    }

    private List<Projet> prioritaires(CodeInsee commune) {
        return projets.stream()
                .filter(projet -> projet.commune().equals(commune)
                        && !ListeProjet.VIVIER.name().equals(projet.valeur(ChampProjet.LISTE)))
                .toList();
    }
}
