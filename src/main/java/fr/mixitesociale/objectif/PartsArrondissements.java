package fr.mixitesociale.objectif;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.droit.regles.JeuDeRegles;
import fr.mixitesociale.droit.regles.Parametre;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.territoire.Arrondissement;
import fr.mixitesociale.territoire.Referentiel;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives the communes that have arrondissements the part of each; the others cost nothing. */
@Component
public class PartsArrondissements {

    private final Arrondissements arrondissements;
    private final Referentiel referentiel;

    PartsArrondissements(Arrondissements arrondissements, Referentiel referentiel) {
        this.arrondissements = arrondissements;
        this.referentiel = referentiel;
    }

    List<FicheObjectif> repartir(List<FicheObjectif> fiches, UUID contrat, JeuDeRegles regles) {
        if (fiches.stream()
                .allMatch(fiche -> referentiel.arrondissements(fiche.commune()).isEmpty())) {
            return fiches;
        }
        Map<UUID, LigneArrondissement> stockees = stockees(contrat);
        return fiches.stream()
                .map(fiche -> fiche.avec(parts(contrat, fiche.commune(), stockees, regles.seuilArrondissements())))
                .toList();
    }

    /** The parts of the communes of a contract that have arrondissements, by commune; the others are absent. */
    @Transactional(readOnly = true)
    public Map<CodeInsee, List<PartArrondissement>> de(Contrat contrat) {
        List<CodeInsee> reparties = contrat.communes().stream()
                .filter(commune -> !referentiel.arrondissements(commune).isEmpty())
                .toList();
        Map<CodeInsee, List<PartArrondissement>> parts = new LinkedHashMap<>();
        if (!reparties.isEmpty()) {
            Map<UUID, LigneArrondissement> stockees = stockees(contrat.id());
            reparties.forEach(commune -> parts.put(commune, parts(contrat.id(), commune, stockees, Optional.empty())));
        }
        return parts;
    }

    private Map<UUID, LigneArrondissement> stockees(UUID contrat) {
        return arrondissements.duContrat(contrat).stream()
                .collect(Collectors.toMap(ligne -> ligne.id, Function.identity()));
    }

    private List<PartArrondissement> parts(
            UUID contrat,
            CodeInsee commune,
            Map<UUID, LigneArrondissement> stockees,
            Optional<Parametre<BigDecimal>> seuil) {
        return referentiel.arrondissements(commune).stream()
                .map(arrondissement -> part(
                        arrondissement,
                        stockees.getOrDefault(
                                LigneArrondissement.id(contrat, arrondissement.code()),
                                new LigneArrondissement(contrat, commune, arrondissement.code())),
                        seuil))
                .toList();
    }

    /** The arrondissement of this id in this contract. */
    Optional<Arrondissement> deId(UUID contrat, List<CodeInsee> communes, UUID id) {
        return communes.stream()
                .flatMap(commune -> referentiel.arrondissements(commune).stream())
                .filter(arrondissement ->
                        LigneArrondissement.id(contrat, arrondissement.code()).equals(id))
                .findFirst();
    }

    private static PartArrondissement part(
            Arrondissement arrondissement, LigneArrondissement ligne, Optional<Parametre<BigDecimal>> seuil) {
        Map<ChampArrondissement, @Nullable String> valeurs = new EnumMap<>(ChampArrondissement.class);
        for (ChampArrondissement champ : ChampArrondissement.values()) {
            valeurs.put(champ, champ.lire(ligne));
        }
        BigDecimal taux = ligne.taux;
        return new PartArrondissement(
                ligne.id,
                ligne.version(),
                arrondissement.code(),
                arrondissement.nom(),
                valeurs,
                taux == null
                        ? null
                        : seuil.map(sous -> taux.compareTo(sous.valeur()) < 0).orElse(null));
    }
}
