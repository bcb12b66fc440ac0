package fr.mixitesociale.projet;

import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.projet.ClasseurLu.LigneLue;
import fr.mixitesociale.projet.Reimport.Ajout;
import fr.mixitesociale.projet.Reimport.Modification;
import fr.mixitesociale.projet.Reimport.Suppression;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ValeurRefusee;
import fr.mixitesociale.territoire.CleRecherche;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compares three states of each cell: as it was taken away, as it comes back, as it is online now. What only the person
 * changed is a modification, what only others changed is left alone, what both changed is shown with both values.
 */
final class ComparaisonClasseur {

    private static final int VALEUR_MAX = 60;

    private final Participation participation;
    private final AdmissionProjets admission;
    private final Function<CodeInsee, String> nomDeCommune;
    private final Map<UUID, Projet> enLigne;
    private final Set<ChampProjet> lisibles;
    private final List<Ajout> ajouts = new ArrayList<>();
    private final List<Modification> modifications = new ArrayList<>();
    private final List<Modification> heurts = new ArrayList<>();
    private final List<Reimport.Refus> refus = new ArrayList<>();

    ComparaisonClasseur(
            Participation participation,
            AdmissionProjets admission,
            Function<CodeInsee, String> nomDeCommune,
            List<Projet> enLigne) {
        this.participation = participation;
        this.admission = admission;
        this.nomDeCommune = nomDeCommune;
        this.enLigne = enLigne.stream().collect(Collectors.toMap(Projet::id, projet -> projet));
        this.lisibles = Set.copyOf(ColonnesClasseur.champs(participation));
    }

    Reimport comparer(ClasseurLu classeur) {
        refus.addAll(classeur.refus());
        Set<UUID> presents = classeur.lignes().stream()
                .flatMap(ligne -> Optional.ofNullable(ligne.id()).stream())
                .collect(Collectors.toSet());
        for (LigneLue ligne : classeur.lignes()) {
            if (ligne.id() == null) {
                ajouter(ligne);
            } else if (!ligne.textes().isEmpty()) {
                comparer(ligne, enLigne.get(ligne.id()));
            }
        }
        List<Suppression> suppressions = classeur.emportes().orElse(Set.of()).stream()
                .filter(id -> !presents.contains(id) && enLigne.containsKey(id))
                .map(id -> Objects.requireNonNull(enLigne.get(id)))
                .sorted((a, b) -> Integer.compare(a.rang(), b.rang()))
                .map(projet -> new Suppression(
                        projet.id(), projet.version(), projet.nom(), projet.droit() == DroitProjet.MODIFIER))
                .toList();
        return new Reimport(ajouts, modifications, heurts, suppressions, refus);
    }

    private void comparer(LigneLue ligne, @Nullable Projet projet) {
        EmpreinteLigne empreinte = ligne.empreinte();
        if (empreinte == null) {
            refuser(ligne, null, "", Phrases.de("projet.reimport.empreinte"));
            return;
        }
        Map<ChampProjet, String> changes = new EnumMap<>(ChampProjet.class);
        ligne.textes().forEach((champ, texte) -> {
            if (lisibles.contains(champ) && !empreinte.estInchange(champ, texte)) {
                changes.put(champ, texte);
            }
        });
        if (projet == null) {
            // gone meanwhile, never there, not theirs to see: only what would be lost is told
            changes.forEach(
                    (champ, texte) -> refuser(ligne, champ, texte, Phrases.de("projet.reimport.projet_absent")));
            return;
        }
        if (!ligne.commune().isEmpty()
                && !CleRecherche.de(ligne.commune()).equals(CleRecherche.de(nomDeCommune.apply(projet.commune())))
                && !ligne.commune().equals(projet.commune().valeur())) {
            refus.add(new Reimport.Refus(
                    ligne.numero(),
                    ColonnesClasseur.commune(),
                    Reimport.court(ligne.commune(), VALEUR_MAX),
                    Phrases.de("projet.reimport.commune_fixe")));
        }
        changes.forEach((champ, texte) -> comparer(ligne, projet, champ, texte, empreinte));
    }

    private void comparer(LigneLue ligne, Projet projet, ChampProjet champ, String texte, EmpreinteLigne empreinte) {
        @Nullable String maintenant = projet.valeur(champ);
        lire(ligne, projet.commune(), champ, texte).ifPresent(lue -> {
            if (TexteCellule.forme(lue.canonique()).equals(TexteCellule.forme(maintenant))) {
                return; // changed to the same on both sides, or written another way
            }
            if (champ == ChampProjet.LISTE && projet.droit() == DroitProjet.MODIFIER) {
                refuser(ligne, champ, texte, Phrases.de("projet.refus.liste_par_acte"));
                return;
            }
            Modification modification = new Modification(
                    ligne.numero(),
                    projet.id(),
                    projet.version(),
                    projet.nom(),
                    champ,
                    maintenant,
                    lue.canonique(),
                    projet.droit());
            boolean changeEnLigne = !empreinte.estInchange(champ, ColonnesClasseur.texte(champ, maintenant));
            (changeEnLigne ? heurts : modifications).add(modification);
        });
    }

    private void ajouter(LigneLue ligne) {
        Map<ChampProjet, String> valeurs = new EnumMap<>(ChampProjet.class);
        Optional<CodeInsee> commune = commune(ligne.commune());
        ligne.textes().forEach((champ, texte) -> {
            if (lisibles.contains(champ) && (champ == ChampProjet.NOM || !texte.isBlank())) {
                lire(ligne, commune.orElse(null), champ, texte)
                        .flatMap(lue -> Optional.ofNullable(lue.canonique()))
                        .ifPresent(canonique -> valeurs.put(champ, canonique));
            }
        });
        if (!valeurs.containsKey(ChampProjet.NOM)) {
            if (ligne.textes().get(ChampProjet.NOM) == null) {
                refuser(ligne, ChampProjet.NOM, "", Phrases.de("projet.refus.vide.NOM"));
            }
            return;
        }
        commune.ifPresentOrElse(
                la -> ajouts.add(new Ajout(
                        ligne.numero(),
                        new NouveauProjet(la, valeurs),
                        DroitProjet.de(participation, la, null) == DroitProjet.MODIFIER)),
                () -> refus.add(new Reimport.Refus(
                        ligne.numero(),
                        ColonnesClasseur.commune(),
                        Reimport.court(ligne.commune(), VALEUR_MAX),
                        Phrases.de("projet.reimport.commune_inconnue"))));
    }

    /** Named or by its code; without a word, the only one of the contract or the only one this person may add to. */
    private Optional<CodeInsee> commune(String texte) {
        List<CodeInsee> communes = participation.contrat().communes();
        if (!texte.isEmpty()) {
            String cle = CleRecherche.de(texte);
            return communes.stream()
                    .filter(commune -> commune.valeur().equals(texte)
                            || CleRecherche.de(nomDeCommune.apply(commune)).equals(cle))
                    .findFirst();
        }
        List<CodeInsee> possibles = communes.size() == 1
                ? communes
                : communes.stream()
                        .filter(commune -> DroitProjet.de(participation, commune, null) == DroitProjet.MODIFIER)
                        .toList();
        return possibles.size() == 1 ? Optional.of(possibles.getFirst()) : Optional.empty();
    }

    /** A value that was understood. */
    private record Lue(@Nullable String canonique) {}

    /** @param commune of the project; null when the row names none */
    private Optional<Lue> lire(LigneLue ligne, @Nullable CodeInsee commune, ChampProjet champ, String texte) {
        if (TexteCellule.estUneErreur(texte)) {
            refuser(ligne, champ, texte, Phrases.de("projet.reimport.formule_en_erreur"));
            return Optional.empty();
        }
        try {
            @Nullable String canonique = champ.normaliser(texte);
            if (commune != null) {
                admission.exiger(participation, commune, champ, canonique);
            }
            return Optional.of(new Lue(canonique));
        } catch (ValeurRefusee e) {
            refuser(ligne, champ, texte, Objects.requireNonNullElse(e.getMessage(), e.cle()));
            return Optional.empty();
        }
    }

    private void refuser(LigneLue ligne, @Nullable ChampProjet champ, String texte, String message) {
        refus.add(new Reimport.Refus(
                ligne.numero(),
                champ == null ? null : champ.libelle(),
                texte.isEmpty() ? null : Reimport.court(texte, VALEUR_MAX),
                message));
    }
}
