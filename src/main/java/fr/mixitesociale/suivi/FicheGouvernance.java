package fr.mixitesociale.suivi;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.Signataire;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Article 4 of a contract, as a person sees it.
 *
 * @param valeurs canonical value of every field that holds something
 * @param membres those of both bodies, in the order they were named
 * @param lectureSeule why this person does not write it, and who may; null when they may
 */
public record FicheGouvernance(
        Contrat contrat,
        long version,
        Map<ChampGouvernance, String> valeurs,
        List<FicheMembre> membres,
        @Nullable String lectureSeule) {

    /** The COPIL speaks of the next contract that long before the term (guide DHUP, annexe 3, article 4). */
    static final int REVOYURE_MOIS = 6;

    public FicheGouvernance {
        valeurs = Map.copyOf(valeurs);
        membres = List.copyOf(membres);
    }

    public @Nullable String valeur(ChampGouvernance champ) {
        return valeurs.get(champ);
    }

    public Optional<String> texte(ChampGouvernance champ) {
        return Optional.ofNullable(valeurs.get(champ));
    }

    public Optional<Integer> entier(ChampGouvernance champ) {
        return texte(champ).map(Integer::valueOf);
    }

    public Optional<LocalDate> jour(ChampGouvernance champ) {
        return texte(champ).map(LocalDate::parse);
    }

    public Optional<Signataire> signataire(ChampGouvernance champ) {
        return texte(champ).map(UUID::fromString).flatMap(contrat::signataire);
    }

    public List<FicheMembre> membres(Instance instance) {
        return membres.stream().filter(membre -> membre.instance() == instance).toList();
    }

    /** Obligatory signatories nobody represents in the COPIL. */
    public List<Signataire> absentsDuCopil() {
        return contrat.signataires().stream()
                .filter(Signataire::obligatoire)
                .filter(signataire -> membres(Instance.COPIL).stream()
                        .map(FicheMembre::signataire)
                        .filter(Objects::nonNull)
                        .noneMatch(represente -> represente.id().equals(signataire.id())))
                .toList();
    }

    /** 31 December of the last year of the period. */
    public LocalDate termePropose() {
        return LocalDate.of(contrat.periode().fin(), Month.DECEMBER, 31);
    }

    public LocalDate terme() {
        return jour(ChampGouvernance.DUREE_AU).orElse(contrat.terme());
    }

    /** Last day for the COPIL to speak of the next contract. */
    public LocalDate revoyureAvantLe() {
        return terme().minusMonths(entier(ChampGouvernance.REVOYURE_MOIS).orElse(REVOYURE_MOIS));
    }
}
