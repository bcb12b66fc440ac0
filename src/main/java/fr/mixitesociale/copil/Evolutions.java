package fr.mixitesociale.copil;

import fr.mixitesociale.copil.Evolution.Genre;
import fr.mixitesociale.copil.Instantane.DifficulteFigee;
import fr.mixitesociale.copil.Instantane.EngagementFige;
import fr.mixitesociale.risque.Niveau;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.TexteCourt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** « Depuis le dernier COPIL »: what differs between two snapshots, in sentences, figures first. Pure. */
final class Evolutions {

    static final String ABSENT = "–";

    private final Instantane avant;
    private final Instantane apres;
    private final List<Evolution> evolutions = new ArrayList<>();

    private Evolutions(Instantane avant, Instantane apres) {
        this.avant = avant;
        this.apres = apres;
    }

    static List<Evolution> entre(Instantane avant, Instantane apres) {
        Evolutions comparaison = new Evolutions(avant, apres);
        comparaison.objectif();
        comparaison.logements();
        comparaison.evolutions.addAll(EvolutionsDesProjets.entre(avant.projets(), apres.projets()));
        comparaison.engagements();
        comparaison.difficultes();
        return List.copyOf(comparaison.evolutions);
    }

    private void objectif() {
        if (!Objects.equals(avant.objectif(), apres.objectif())) {
            ajouter(
                    Genre.OBJECTIF,
                    "copil.evolution.objectif",
                    Phrases.de("copil.evolution.sujet.objectif"),
                    FormatFr.entier(avant.objectif()),
                    FormatFr.entier(apres.objectif()));
        }
    }

    private void logements() {
        logements("OBTENUS", avant.obtenus(), apres.obtenus());
        for (Niveau niveau : Niveau.values()) {
            logements(niveau.name(), avant.logements(niveau), apres.logements(niveau));
        }
    }

    private void logements(String cle, int avantLui, int apresLui) {
        if (avantLui != apresLui) {
            int ecart = apresLui - avantLui;
            evolutions.add(new Evolution(
                    Genre.LOGEMENTS,
                    Phrases.de(
                            "copil.evolution.logements." + cle,
                            FormatFr.entier(avantLui),
                            FormatFr.entier(apresLui),
                            (ecart > 0 ? "+ " : "− ") + FormatFr.entier(Math.abs(ecart))),
                    Phrases.de("copil.evolution.sujet." + cle),
                    FormatFr.entier(avantLui),
                    FormatFr.entier(apresLui)));
        }
    }

    private void engagements() {
        Map<UUID, EngagementFige> anciens = parId(avant.engagements(), EngagementFige::id);
        for (EngagementFige engagement : apres.engagements()) {
            EngagementFige ancien = anciens.remove(engagement.id());
            String sujet = Phrases.de("copil.evolution.sujet.engagement", engagement.numero(), engagement.intitule());
            if (ancien == null) {
                ajouter(Genre.ENGAGEMENT, "copil.evolution.engagement.ajoute", sujet, ABSENT, statut(engagement));
            } else if (ancien.statut() != engagement.statut()) {
                ajouter(
                        Genre.ENGAGEMENT,
                        "copil.evolution.engagement." + engagement.statut().name(),
                        sujet,
                        statut(ancien),
                        statut(engagement));
            } else if (engagement.retard() && !ancien.retard()) {
                boolean echu =
                        engagement.echeance() != null && engagement.echeance().isBefore(apres.jour());
                ajouter(
                        Genre.ENGAGEMENT,
                        echu ? "copil.evolution.engagement.echu" : "copil.evolution.engagement.EN_RETARD",
                        sujet,
                        statut(ancien),
                        echu ? FormatFr.dateLongue(engagement.echeance()) : statut(engagement));
            }
        }
        anciens.values()
                .forEach(retire -> ajouter(
                        Genre.ENGAGEMENT,
                        "copil.evolution.engagement.retire",
                        Phrases.de("copil.evolution.sujet.engagement", retire.numero(), retire.intitule()),
                        statut(retire),
                        ABSENT));
    }

    private void difficultes() {
        Map<UUID, DifficulteFigee> anciennes = parId(avant.difficultes(), DifficulteFigee::id);
        for (DifficulteFigee difficulte : apres.difficultes()) {
            DifficulteFigee ancienne = anciennes.get(difficulte.id());
            if (ancienne == null && !difficulte.levee()) {
                difficulte(difficulte, "signalee", ABSENT, "ouverte");
            } else if (ancienne == null) {
                difficulte(difficulte, "signalee_levee", ABSENT, "levee");
            } else if (!ancienne.levee() && difficulte.levee()) {
                difficulte(difficulte, "levee", "ouverte", "levee");
            } else if (ancienne.levee() && !difficulte.levee()) {
                difficulte(difficulte, "rouverte", "levee", "ouverte");
            }
        }
    }

    private void difficulte(DifficulteFigee difficulte, String cle, String avantElle, String apresElle) {
        evolutions.add(new Evolution(
                Genre.DIFFICULTE,
                Phrases.de(
                        "copil.evolution.difficulte." + cle,
                        difficulte.projet(),
                        TexteCourt.sansPoint(difficulte.texte())),
                difficulte.projet(),
                etat(avantElle),
                etat(apresElle)));
    }

    private static String etat(String cle) {
        return cle.equals(ABSENT) ? ABSENT : Phrases.de("copil.difficulte." + cle);
    }

    /** Sentence of (subject, before, after). */
    private void ajouter(Genre genre, String cle, String sujet, String avantLui, String apresLui) {
        evolutions.add(new Evolution(genre, Phrases.de(cle, sujet, avantLui, apresLui), sujet, avantLui, apresLui));
    }

    private static String statut(EngagementFige engagement) {
        return engagement.statut().libelle();
    }

    static <T> Map<UUID, T> parId(List<T> objets, Function<T, UUID> id) {
        return objets.stream().collect(Collectors.toMap(id, Function.identity(), (un, _) -> un, LinkedHashMap::new));
    }
}
