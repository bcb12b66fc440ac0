package fr.mixitesociale.objectif;

import fr.mixitesociale.contrat.TypeContrat;
import fr.mixitesociale.essai.UnContrat;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.ResultatSaisie;
import fr.mixitesociale.socle.Saisie;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** A pooling contract whose communes miss so many dwellings, more than 4 points under their target. */
final class UnePool {

    private final UnContrat contrat;
    private final ObjectifsService service;
    private final MutualisationService mutualisation;
    private final ObjectifsConsultation consultation;

    private UnePool(
            UnContrat contrat,
            ObjectifsService service,
            MutualisationService mutualisation,
            ObjectifsConsultation consultation) {
        this.contrat = contrat;
        this.service = service;
        this.mutualisation = mutualisation;
        this.consultation = consultation;
    }

    static UnePool deManquants(ApplicationContext contexte, int... manquants) {
        return de(contexte, TypeContrat.MUTUALISANT, manquants);
    }

    static UnePool de(ApplicationContext contexte, TypeContrat type, int... manquants) {
        UnePool pool = new UnePool(
                UnContrat.deType(contexte, manquants.length, type),
                contexte.getBean(ObjectifsService.class),
                contexte.getBean(MutualisationService.class),
                contexte.getBean(ObjectifsConsultation.class));
        for (int rang = 0; rang < manquants.length; rang++) {
            pool.base(rang, manquants[rang]);
        }
        return pool;
    }

    /** 20 % of social housing for a target of 25: the gap is 5 points. */
    private void base(int rang, int manquants) {
        contrat.enTantQueDdt(() -> modifier(
                rang,
                Map.of(
                        ChampObjectif.BASE_RP,
                        Integer.toString(manquants * 20),
                        ChampObjectif.BASE_LLS,
                        Integer.toString(manquants * 4),
                        ChampObjectif.BASE_SOURCE,
                        "Essai",
                        ChampObjectif.SOUMISE,
                        "oui")));
    }

    UnContrat contrat() {
        return contrat;
    }

    UUID id() {
        return contrat.id();
    }

    CodeInsee commune(int rang) {
        return contrat.commune(rang);
    }

    Tableau lire() {
        return contrat.parLePortail(() -> consultation.lire(id()));
    }

    FicheObjectif fiche(int rang) {
        return lire().commune(commune(rang)).orElseThrow();
    }

    Repartition repartition() {
        return Objects.requireNonNull(lire().repartition());
    }

    /** The commune sets its own figure. */
    ResultatSaisie fixer(int rang, int valeur) {
        return contrat.enTantQueCommune(
                rang, () -> modifier(rang, Map.of(ChampObjectif.RETENU, Integer.toString(valeur))));
    }

    /** As whoever calls: over the values as they are now. */
    ResultatSaisie modifier(int rang, Map<ChampObjectif, @Nullable String> champs) {
        FicheObjectif fiche = fiche(rang);
        Map<String, Valeurs> saisis = new LinkedHashMap<>();
        champs.forEach((champ, valeur) -> saisis.put(champ.cle(), new Valeurs(fiche.valeur(champ), valeur)));
        return service.modifier(id(), new Saisie(fiche.id(), fiche.version(), saisis));
    }

    void accorder(int rang) {
        int valeur = Objects.requireNonNull(fiche(rang).retenu());
        contrat.enTantQueCommune(rang, () -> {
            mutualisation.donnerAccord(id(), commune(rang), valeur);
            return null;
        });
    }

    /** PLH by the EPCI, opinion of the national commission by the State. */
    void reunirLesConditions() {
        contrat.enTantQueEpci(() -> conditions(ChampConditions.PLH_LE, "2021-03-15"));
        contrat.enTantQueDdt(() -> conditions(ChampConditions.CNSRU_LE, "2026-05-04"));
    }

    ResultatSaisie conditions(ChampConditions champ, String valeur) {
        FicheConditions lues = lire().conditions();
        return service.modifierConditions(
                id(), Saisie.champ(id(), lues.version(), champ.cle(), lues.valeur(champ), valeur));
    }

    void valider() {
        contrat.enTantQueEpci(() -> {
            mutualisation.valider(id());
            return null;
        });
    }
}
