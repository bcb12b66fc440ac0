package fr.mixitesociale.engagement;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.ValeurRefusee;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the fields of an engagement must be to one another, and to the contract. */
@Component
class CoherenceEngagement {

    /** Nobody commits beyond that many years after the term: a typing error. */
    private static final int ANNEES_APRES_LE_TERME = 20;

    private final Clock horloge;

    CoherenceEngagement(Clock horloge) {
        this.horloge = horloge;
    }

    NouvelEngagement verifier(NouvelEngagement nouveau, Contrat contrat) {
        exigerSignataire(contrat, ChampEngagement.SIGNATAIRE_PILOTE, nouveau.signatairePilote());
        return new NouvelEngagement(
                nouveau.theme(),
                Objects.requireNonNull(ChampEngagement.INTITULE.normaliser(nouveau.intitule())),
                nouveau.signatairePilote(),
                ChampEngagement.PILOTE.normaliser(nouveau.pilote()),
                nouveau.origine());
    }

    /** @param changes {@link ChampEngagement#cle()} of the fields just written */
    void verifier(Engagement engagement, Contrat contrat, Set<String> changes) {
        parmi(changes, ChampEngagement.SIGNATAIRE_PILOTE)
                .forEach(champ -> exigerSignataire(contrat, champ, engagement.signatairePilote));
        parmi(changes, ChampEngagement.SIGNATAIRES)
                .forEach(champ -> engagement.signataires.forEach(id -> exigerSignataire(contrat, champ, id)));
        parmi(changes, ChampEngagement.CIBLE).forEach(champ -> {
            if (engagement.indicateurNature == NatureIndicateur.NOMBRE) {
                exigerMesure(engagement, champ, engagement.cible);
            }
        });
        parmi(changes, ChampEngagement.VALEUR).forEach(champ -> exigerMesure(engagement, champ, engagement.valeur));
        LocalDate aujourdhui = LocalDate.ofInstant(horloge.instant(), horloge.getZone());
        parmi(changes, ChampEngagement.VALEUR_LE).forEach(champ -> {
            if (engagement.valeurLe != null && engagement.valeurLe.isAfter(aujourdhui)) {
                throw new ValeurRefusee(champ.cle(), "engagement.refus.valeur_future");
            }
        });
        LocalDate derniere = contrat.terme().plusYears(ANNEES_APRES_LE_TERME);
        parmi(changes, ChampEngagement.ECHEANCE).forEach(champ -> {
            LocalDate premiere = LocalDate.ofYearDay(contrat.periode().debut() - 1, 1);
            LocalDate echeance = engagement.echeance;
            if (echeance != null && (echeance.isBefore(premiere) || echeance.isAfter(derniere))) {
                throw new ValeurRefusee(
                        champ.cle(), "engagement.refus.echeance", premiere.getYear(), derniere.getYear());
            }
        });
    }

    /**
     * Another kind of indicator makes the values measured with the former one meaningless: they are emptied, and told.
     *
     * @return the fields emptied
     */
    Map<String, Valeurs> ajuster(Engagement engagement, Set<String> changes) {
        Map<String, Valeurs> ajustes = new LinkedHashMap<>();
        parmi(changes, ChampEngagement.INDICATEUR_NATURE).forEach(_ -> {
            boolean estNombre = engagement.indicateurNature == NatureIndicateur.NOMBRE;
            Stream.of(ChampEngagement.VALEUR, ChampEngagement.CIBLE)
                    .filter(champ -> champ == ChampEngagement.VALEUR || estNombre)
                    .filter(champ -> !changes.contains(champ.cle()))
                    .filter(champ -> !Indicateur.convient(engagement.indicateurNature, champ.lire(engagement)))
                    .forEach(champ -> {
                        ajustes.put(champ.cle(), new Valeurs(champ.lire(engagement), null));
                        champ.ecrire(engagement, null);
                    });
        });
        return ajustes;
    }

    private static Stream<ChampEngagement> parmi(Set<String> changes, ChampEngagement champ) {
        return Stream.of(champ).filter(c -> changes.contains(c.cle()));
    }

    private static void exigerMesure(Engagement engagement, ChampEngagement champ, @Nullable String valeur) {
        if (!Indicateur.convient(engagement.indicateurNature, valeur)) {
            throw new ValeurRefusee(
                    champ.cle(),
                    engagement.indicateurNature == NatureIndicateur.NOMBRE
                            ? "engagement.refus.nombre"
                            : "engagement.refus.oui_non");
        }
    }

    private static void exigerSignataire(Contrat contrat, ChampEngagement champ, UUID signataire) {
        if (contrat.signataire(signataire).isEmpty()) {
            throw new ValeurRefusee(champ.cle(), "engagement.refus.signataire");
        }
    }
}
