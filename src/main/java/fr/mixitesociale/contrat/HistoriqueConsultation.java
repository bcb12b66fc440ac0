package fr.mixitesociale.contrat;

import fr.mixitesociale.contrat.GenresDObjets.Cle;
import fr.mixitesociale.journal.CritereHistorique;
import fr.mixitesociale.journal.HistoriqueDuContrat;
import fr.mixitesociale.journal.LigneJournal;
import fr.mixitesociale.territoire.CleRecherche;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The history of a contract as one of its signatories may read it, latest line first. Objects hidden from the person do
 * not appear in it, whatever they look for.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class HistoriqueConsultation {

    private final AccesContrat acces;
    private final GenresDObjets genres;
    private final PersonnesDuContrat personnes;
    private final HistoriqueDuContrat historique;
    private final Clock horloge;

    HistoriqueConsultation(
            AccesContrat acces,
            GenresDObjets genres,
            PersonnesDuContrat personnes,
            HistoriqueDuContrat historique,
            Clock horloge) {
        this.acces = acces;
        this.genres = genres;
        this.personnes = personnes;
        this.historique = historique;
        this.horloge = horloge;
    }

    /** A kind of object or a field, with its name. */
    public record Choix(String cle, String libelle) {}

    /** @param suite whether there are older lines */
    public record Page(List<LigneHistorique> lignes, boolean suite) {}

    /** @param debut number of lines already read */
    public Page page(UUID contrat, RechercheHistorique recherche, int debut, int taille) {
        Participation participation = acces.exiger(contrat);
        int lues = Math.min(taille, HistoriqueDuContrat.TAILLE_MAX - 1);
        List<LigneJournal> lignes = historique.page(contrat, critere(participation, recherche), debut, lues + 1);
        return new Page(enMots(participation, lignes.subList(0, Math.min(lues, lignes.size()))), lignes.size() > lues);
    }

    /** The kinds of object the history can be restricted to. */
    public List<Choix> genres(UUID contrat) {
        acces.exiger(contrat);
        return genres.tous().stream()
                .map(genre -> new Choix(genre.objet(), genre.libelle()))
                .toList();
    }

    /** The fields of one object that have a history; none for an object the person does not see. */
    public List<Choix> champs(UUID contrat, String objet, String id) {
        Participation participation = acces.exiger(contrat);
        return genres
                .genre(objet)
                .filter(genre -> genre.objet(participation, id).isPresent())
                .stream()
                .flatMap(genre -> historique.champs(contrat, objet, id).stream()
                        .map(champ -> new Choix(champ, genre.libelleChamp(champ))))
                .toList();
    }

    private CritereHistorique critere(Participation participation, RechercheHistorique recherche) {
        CritereHistorique visibles = genres.visibles(participation);
        Set<String> demandes = recherche.objet().isEmpty()
                ? visibles.genres()
                : visibles.genres().contains(recherche.objet()) ? Set.of(recherche.objet()) : Set.of();
        CritereHistorique borne = new CritereHistorique(
                demandes,
                visibles.caches(),
                null,
                ouRien(recherche.objetId()),
                ouRien(recherche.champ()),
                auteurs(participation, recherche.cote()),
                debut(recherche.du(), 0),
                debut(recherche.au(), 1));
        return recherche.texte().isBlank() ? borne : parmi(participation, borne, recherche.texte());
    }

    /** Restricted to the objects whose title holds the text: titles belong to the rooms, not to the journal. */
    private CritereHistorique parmi(Participation participation, CritereHistorique borne, String texte) {
        String cherche = CleRecherche.de(texte);
        Set<Cle> connus = historique.objets(participation.contrat().id(), borne).stream()
                .map(trace -> new Cle(trace.objet(), trace.objetId()))
                .collect(Collectors.toSet());
        Map<String, Set<String>> parmi = new HashMap<>();
        genres.titres(participation, connus).forEach((cle, objet) -> {
            if (CleRecherche.de(objet.titre()).contains(cherche)) {
                parmi.computeIfAbsent(cle.objet(), _ -> new HashSet<>()).add(cle.id());
            }
        });
        return new CritereHistorique(
                borne.genres(),
                borne.caches(),
                parmi,
                borne.objetId(),
                borne.champ(),
                borne.auteurs(),
                borne.depuis(),
                borne.avant());
    }

    private @Nullable Set<String> auteurs(Participation participation, @Nullable UUID cote) {
        return cote == null
                ? null
                : personnes.de(participation).stream()
                        .filter(personne ->
                                personne.cote() != null && personne.cote().id().equals(cote))
                        .map(PersonneDuContrat::identifiant)
                        .collect(Collectors.toSet());
    }

    private List<LigneHistorique> enMots(Participation participation, List<LigneJournal> lignes) {
        if (lignes.isEmpty()) {
            return List.of();
        }
        Set<Cle> cles = lignes.stream()
                .map(ligne -> new Cle(ligne.objet(), ligne.objetId()))
                .collect(Collectors.toSet());
        Set<String> auteurs = lignes.stream().map(LigneJournal::auteur).collect(Collectors.toSet());
        MiseEnMots mots = new MiseEnMots(
                participation.contrat().statut().suiviOuvert(),
                genres.titres(participation, cles),
                personnes.nommer(participation, auteurs),
                genres.parNom());
        return lignes.stream().flatMap(mots::de).toList();
    }

    private @Nullable Instant debut(@Nullable LocalDate jour, int plus) {
        return jour == null
                ? null
                : jour.plusDays(plus).atStartOfDay(horloge.getZone()).toInstant();
    }

    private static @Nullable String ouRien(String texte) {
        return texte.isEmpty() ? null : texte;
    }
}
