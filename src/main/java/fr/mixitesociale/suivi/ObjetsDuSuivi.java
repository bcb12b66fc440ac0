package fr.mixitesociale.suivi;

import fr.mixitesociale.contrat.NomsSignataires;
import fr.mixitesociale.contrat.ObjetDuContrat;
import fr.mixitesociale.contrat.ObjetsDuContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.socle.Identifiants;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.Saisie;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * One kind of object of this room as the rest of the house knows it: commented, looked up in the history. Every signatory
 * sees them all.
 *
 * @param modifier writes a field of one of them, as its service does
 * @param retablir puts one back, as its service does
 */
record ObjetsDuSuivi<E extends ObjetTenu>(
        Sorte<E> sorte,
        LectureSuivi lecture,
        NomsSignataires noms,
        BiFunction<UUID, Saisie, Boolean> modifier,
        BiConsumer<UUID, UUID> retablir)
        implements ObjetsDuContrat {

    @Override
    public String objet() {
        return sorte.objet();
    }

    @Override
    public String libelle() {
        return Phrases.de("suivi.%s.objet".formatted(sorte.objet()));
    }

    @Override
    public List<ObjetDuContrat> objets(Participation participation, Collection<String> ids) {
        List<UUID> identifiants = ids.stream().flatMap(Identifiants::lire).toList();
        return identifiants.isEmpty()
                ? List.of()
                : lecture.parIds(sorte, participation, identifiants).stream()
                        .map(objet -> new ObjetDuContrat(
                                sorte.objet(),
                                objet.id.toString(),
                                objet.titre(),
                                ChapitreGouvernance.CLE,
                                objet.estSupprime()))
                        .toList();
    }

    @Override
    public Set<String> caches(Participation participation) {
        return Set.of();
    }

    @Override
    public String libelleChamp(String champ) {
        return champ(champ)
                .map(ChampSuivi::libelle)
                .or(() -> Phrases.trouver("suivi.champ." + champ))
                .orElse(champ);
    }

    @Override
    public String libelleValeur(String champ, @Nullable String canonique) {
        if (canonique == null) {
            return "";
        }
        return champ(champ)
                .map(connu -> connu.acces().valeur() == Valeur.SIGNATAIRE
                        ? signataire(canonique)
                        : connu.acces().valeur().lisible().apply(canonique))
                .orElse(canonique);
    }

    @Override
    public boolean estRestaurable(String champ) {
        return champ(champ).isPresent();
    }

    @Override
    public boolean restaurer(
            Participation participation, String id, String champ, @Nullable String lue, @Nullable String voulue) {
        return modifier.apply(participation.contrat().id(), Saisie.champ(UUID.fromString(id), 0, champ, lue, voulue));
    }

    @Override
    public boolean estCommentable() {
        return sorte.commentable();
    }

    @Override
    public void retablir(Participation participation, String id) {
        retablir.accept(participation.contrat().id(), UUID.fromString(id));
    }

    /** Files go with what people talk about: the meetings, article 4. */
    @Override
    public Optional<String> refusDeJoindre(Participation participation, String id) {
        return sorte.commentable()
                ? Optional.ofNullable(sorte.refus().apply(participation))
                : ObjetsDuContrat.super.refusDeJoindre(participation, id);
    }

    private Optional<? extends ChampSuivi<E>> champ(String cle) {
        return sorte.champs().stream().filter(champ -> champ.cle().equals(cle)).findFirst();
    }

    private String signataire(String identifiant) {
        return Identifiants.lire(identifiant)
                .findFirst()
                .flatMap(noms::nom)
                .orElseGet(() -> Phrases.de("suivi.signataire_absent"));
    }
}
