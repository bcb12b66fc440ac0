package fr.mixitesociale.risque;

import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The sentence a préfet needs: how many, before when, and what is not done yet. */
final class PhraseDeRisque {

    /** Names said for one reason; the others are counted. */
    private static final int NOMS = 3;

    private PhraseDeRisque() {}

    static String de(Bilan bilan, LocalDate fin, LocalDate jour) {
        Integer objectif = bilan.objectif();
        if (objectif == null) {
            return Phrases.de("risque.phrase.inconnu");
        }
        if (jour.isAfter(fin)) {
            return fini(bilan, objectif);
        }
        int surs = bilan.logements(Niveau.SECURISE);
        if (surs >= objectif) {
            return Phrases.de("risque.phrase.securise", FormatFr.entier(surs), FormatFr.entier(objectif));
        }
        String attendus = attendus(bilan, fin);
        if (bilan.liste() < objectif) {
            int manque = bilan.manque();
            return Phrases.de(
                    bilan.comptes().isEmpty() ? "risque.phrase.vide" : "risque.phrase.insuffisante",
                    manque,
                    FormatFr.entier(manque),
                    attendus,
                    FormatFr.entier(objectif));
        }
        int probables = bilan.logements(Niveau.PROBABLE);
        return surs + probables < objectif
                ? avecLaPart(attendus, bilan, objectif - surs - probables, objectif)
                : Phrases.de(
                        "risque.phrase.portee",
                        FormatFr.entier(surs),
                        FormatFr.entier(probables),
                        FormatFr.entier(objectif),
                        attendus);
    }

    /** Not all of those at risk may be needed: how many are, those that are probable holding. */
    private static String avecLaPart(String attendus, Bilan bilan, int necessaires, int objectif) {
        return necessaires == bilan.logements(Niveau.RISQUE)
                ? attendus
                : Phrases.de(
                        "risque.phrase.part",
                        attendus,
                        necessaires,
                        FormatFr.entier(necessaires),
                        FormatFr.entier(objectif),
                        bilan.logements(Niveau.PROBABLE));
    }

    private static String fini(Bilan bilan, int objectif) {
        int obtenus = bilan.obtenus();
        return Phrases.de(
                obtenus >= objectif ? "risque.phrase.tenu" : "risque.phrase.non_tenu",
                FormatFr.entier(obtenus),
                FormatFr.entier(objectif),
                objectif - obtenus,
                FormatFr.entier(objectif - obtenus));
    }

    /** Those at risk when there are some, else those that are probable. */
    private static String attendus(Bilan bilan, LocalDate fin) {
        List<Appreciation> risques = bilan.projets(Niveau.RISQUE);
        List<Appreciation> cites = risques.isEmpty() ? bilan.projets(Niveau.PROBABLE) : risques;
        if (cites.isEmpty()) {
            return "";
        }
        int lls = cites.stream().mapToInt(Appreciation::lls).sum();
        return Phrases.de(
                "risque.phrase.attendus",
                cites.size(),
                FormatFr.entier(cites.size()),
                lls,
                FormatFr.entier(lls),
                FormatFr.date(fin),
                motifs(cites));
    }

    /** « foncier non maîtrisé pour A et B ; permis non déposé pour C ». */
    private static String motifs(List<Appreciation> cites) {
        Map<String, List<Appreciation>> parMotif = cites.stream()
                .collect(Collectors.groupingBy(Appreciation::motif, LinkedHashMap::new, Collectors.toList()));
        return parMotif.entrySet().stream()
                .map(motif -> Phrases.de("risque.phrase.motif", motif.getKey(), noms(motif.getValue())))
                .collect(Collectors.joining(" ; "));
    }

    private static String noms(List<Appreciation> projets) {
        List<String> cites = projets.stream()
                .limit(NOMS)
                .map(projet -> projet.projet().nom())
                .toList();
        int autres = projets.size() - cites.size();
        if (autres > 0) {
            return Phrases.de("risque.phrase.noms.autres", String.join(", ", cites), autres);
        }
        return cites.size() == 1
                ? cites.getFirst()
                : Phrases.de(
                        "risque.phrase.noms.et",
                        String.join(", ", cites.subList(0, cites.size() - 1)),
                        cites.getLast());
    }
}
