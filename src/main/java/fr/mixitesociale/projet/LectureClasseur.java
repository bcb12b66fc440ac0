package fr.mixitesociale.projet;

import fr.mixitesociale.inventaire.ClasseurXlsx;
import fr.mixitesociale.inventaire.ClasseurXlsx.Bornes;
import fr.mixitesociale.inventaire.ClasseurXlsx.Feuille;
import fr.mixitesociale.inventaire.ClasseurXlsx.Ligne;
import fr.mixitesociale.inventaire.ErreurFichier;
import fr.mixitesociale.inventaire.FichierRefuse;
import fr.mixitesociale.projet.ClasseurLu.LigneLue;
import fr.mixitesociale.socle.Phrases;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a workbook that comes back, whatever was sorted, moved, added or taken away in it. */
final class LectureClasseur {

    private static final Bornes BORNES = new Bornes(4, 25_000, 60);
    private static final int VALEUR_MAX = 60;

    private final String fichier;
    private final List<Reimport.Refus> refus = new ArrayList<>();
    private final Map<Integer, ChampProjet> champs = new LinkedHashMap<>();
    private int id = -1;
    private int empreinte = -1;
    private int commune = -1;

    private LectureClasseur(String fichier) {
        this.fichier = fichier;
    }

    /** @throws FichierRefuse when it is not a workbook of this contract's projects */
    static ClasseurLu lire(UUID contrat, String fichier, byte[] contenu) {
        return new LectureClasseur(fichier).lire(contrat, ClasseurXlsx.lire(fichier, contenu, BORNES));
    }

    private ClasseurLu lire(UUID contrat, List<Feuille> feuilles) {
        Feuille liste = feuilles.stream()
                .filter(feuille -> !feuille.nom().equals(ColonnesClasseur.FEUILLE_CACHEE))
                .findFirst()
                .filter(feuille -> !feuille.lignes().isEmpty())
                .orElseThrow(() -> refuser(0, null, "projet.reimport.vide"));
        Optional<Set<UUID>> emportes = feuilles.stream()
                .filter(feuille -> feuille.nom().equals(ColonnesClasseur.FEUILLE_CACHEE))
                .findFirst()
                .map(feuille -> emportes(contrat, feuille));
        if (emportes.isEmpty()) {
            refus.add(new Reimport.Refus(0, null, null, Phrases.de("projet.reimport.feuille_cachee")));
        }
        entetes(liste.lignes().getFirst());
        List<LigneLue> lignes = liste.lignes().stream()
                .skip(1)
                .map(this::ligne)
                .filter(Objects::nonNull)
                .toList();
        return new ClasseurLu(sansDoublons(lignes), emportes, refus);
    }

    private Set<UUID> emportes(UUID contrat, Feuille cachee) {
        String marque =
                cachee.lignes().isEmpty() ? "" : cachee.lignes().getFirst().cellule(0);
        if (!marque.equals(contrat.toString())) {
            throw refuser(0, null, "projet.reimport.autre_contrat");
        }
        return cachee.lignes().stream()
                .skip(1)
                .flatMap(ligne -> uuid(ligne.cellule(0)).stream())
                .collect(Collectors.toSet());
    }

    private void entetes(Ligne entetes) {
        for (int i = 0; i < entetes.cellules().size(); i++) {
            String entete = entetes.cellule(i).strip();
            Optional<ChampProjet> champ = ColonnesClasseur.champ(entete);
            if (entete.equalsIgnoreCase(ColonnesClasseur.ID) && id < 0) {
                id = i;
            } else if (entete.equalsIgnoreCase(ColonnesClasseur.EMPREINTE) && empreinte < 0) {
                empreinte = i;
            } else if (ColonnesClasseur.estLaCommune(entete) && commune < 0) {
                commune = i;
            } else if (champ.isPresent() && !champs.containsValue(champ.get())) {
                champs.put(i, champ.get());
            } else if (!entete.isEmpty()) {
                refus.add(new Reimport.Refus(
                        entetes.numero(), entete, null, Phrases.de("projet.reimport.colonne_inconnue", entete)));
            }
        }
        if (id < 0 || empreinte < 0) {
            throw refuser(
                    entetes.numero(),
                    id < 0 ? ColonnesClasseur.ID : ColonnesClasseur.EMPREINTE,
                    "projet.reimport.colonne_cachee");
        }
        if (champs.isEmpty()) {
            throw refuser(entetes.numero(), null, "projet.reimport.vide");
        }
    }

    private @Nullable LigneLue ligne(Ligne ligne) {
        Map<ChampProjet, String> textes = new EnumMap<>(ChampProjet.class);
        champs.forEach((position, champ) -> textes.put(champ, TexteCellule.lire(champ, ligne.cellule(position))));
        String lu = ligne.cellule(id).strip();
        Optional<UUID> identifiant = uuid(lu);
        if (!lu.isEmpty() && identifiant.isEmpty()) {
            refuser(ligne.numero(), ColonnesClasseur.ID, lu, "projet.reimport.id_illisible");
            return null;
        }
        if (identifiant.isEmpty() && textes.values().stream().allMatch(String::isBlank)) {
            return null;
        }
        return new LigneLue(
                ligne.numero(),
                identifiant.orElse(null),
                EmpreinteLigne.lire(ligne.cellule(empreinte)).orElse(null),
                commune < 0 ? "" : ligne.cellule(commune).strip(),
                textes);
    }

    /** A row that was copied to make a new project carries the identity of the first: neither is guessed. */
    private List<LigneLue> sansDoublons(List<LigneLue> lignes) {
        Map<UUID, List<LigneLue>> parId = lignes.stream()
                .filter(ligne -> ligne.id() != null)
                .collect(Collectors.groupingBy(
                        ligne -> Objects.requireNonNull(ligne.id()), LinkedHashMap::new, Collectors.toList()));
        Set<LigneLue> doubles = parId.values().stream()
                .filter(memes -> memes.size() > 1)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        doubles.stream()
                .sorted((a, b) -> Integer.compare(a.numero(), b.numero()))
                .forEach(
                        ligne -> refuser(ligne.numero(), ColonnesClasseur.ID, nom(ligne), "projet.reimport.id_double"));
        return doubles.isEmpty()
                ? lignes
                : lignes.stream()
                        .map(ligne -> doubles.contains(ligne)
                                ? new LigneLue(ligne.numero(), ligne.id(), null, "", Map.of())
                                : ligne)
                        .toList();
    }

    private static String nom(LigneLue ligne) {
        return ligne.textes().getOrDefault(ChampProjet.NOM, "");
    }

    private void refuser(int ligne, String colonne, String valeur, String cle) {
        refus.add(new Reimport.Refus(ligne, colonne, Reimport.court(valeur, VALEUR_MAX), Phrases.de(cle)));
    }

    private FichierRefuse refuser(int ligne, @Nullable String colonne, String cle) {
        return new FichierRefuse(fichier, List.of(new ErreurFichier(ligne, colonne, null, Phrases.de(cle))));
    }

    private static Optional<UUID> uuid(String texte) {
        try {
            return Optional.of(UUID.fromString(texte.strip()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
