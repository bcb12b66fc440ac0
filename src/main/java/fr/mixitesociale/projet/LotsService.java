package fr.mixitesociale.projet;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.projet.LotProjets.Retrait;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.Saisie;
import fr.mixitesociale.socle.ValeurRefusee;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes many cells of one list in one transaction, with the rights and the merge of a single cell. A cell that cannot be
 * written never stops the others: each is told with its reason.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class LotsService {

    private final AccesContrat acces;
    private final Projets projets;
    private final EcritureProjets ecriture;
    private final EcritureCellules cellules;
    private final CreationProjets creation;

    LotsService(
            AccesContrat acces,
            Projets projets,
            EcritureProjets ecriture,
            EcritureCellules cellules,
            CreationProjets creation) {
        this.acces = acces;
        this.projets = projets;
        this.ecriture = ecriture;
        this.cellules = cellules;
        this.creation = creation;
    }

    /** @param message what goes with the cells that are proposed */
    public ResultatLot appliquer(UUID contrat, LotProjets lot, @Nullable String message) {
        Participation participation = acces.exigerPourEcrire(contrat);
        DroitProjet.exigerSuiviOuvert(participation);
        lot.exigerRaisonnable();
        CompteRenduLot rendu = new CompteRenduLot();
        Map<UUID, ProjetEntity> tenus = tenir(participation, lot);
        lot.saisies().forEach(saisie -> {
            ProjetEntity projet = tenus.get(saisie.id());
            if (projet == null) {
                absent(rendu, saisie);
            } else {
                cellules.ecrire(participation, projet, saisie, message, rendu);
            }
        });
        lot.retraits().forEach(retrait -> retirer(participation, tenus.get(retrait.projet()), retrait, rendu));
        lot.retours().forEach(id -> remettre(participation, tenus.get(id), rendu));
        ajouter(participation, lot.ajouts(), rendu);
        projets.flush();
        return rendu.resultat();
    }

    private Map<UUID, ProjetEntity> tenir(Participation participation, LotProjets lot) {
        List<UUID> ids = Stream.of(
                        lot.saisies().stream().map(Saisie::id),
                        lot.retraits().stream().map(Retrait::projet),
                        lot.retours().stream())
                .flatMap(flux -> flux)
                .distinct()
                .sorted()
                .toList();
        return ecriture.tenirTous(participation, ids).stream()
                .collect(Collectors.toMap(ProjetEntity::id, projet -> projet));
    }

    /** Deleted for good, hidden or of another contract: the same answer. */
    private static void absent(CompteRenduLot rendu, Saisie saisie) {
        saisie.champs()
                .forEach((cle, valeurs) -> rendu.refuser(
                        saisie.id(),
                        "",
                        ChampProjet.de(cle).orElse(null),
                        valeurs.apres(),
                        Phrases.de("projet.ligne.absente")));
    }

    private void retirer(
            Participation participation, @Nullable ProjetEntity projet, Retrait retrait, CompteRenduLot rendu) {
        if (projet == null || projet.estSupprime()) {
            return; // what is asked is done
        }
        refus(() -> {
                    DroitProjet.exigerModifier(participation, projet.commune(), projet.maitreOuvrage);
                    if (projet.version() != retrait.version()) {
                        throw new RefusMetier("projet.refus.suppression_perimee", projet.nom);
                    }
                })
                .ifPresentOrElse(refus -> rendu.refuser(projet.id(), projet.nom, null, null, refus), () -> {
                    projet.supprimer(participation.personne(), ecriture.maintenant());
                    noter(participation, projet, ProjetsService.SUPPRESSION, new Valeurs(projet.nom, null));
                    rendu.retires.add(projet.id());
                });
    }

    private void remettre(Participation participation, @Nullable ProjetEntity projet, CompteRenduLot rendu) {
        if (projet == null || !projet.estSupprime()) {
            return;
        }
        refus(() -> DroitProjet.exigerModifier(participation, projet.commune(), projet.maitreOuvrage))
                .ifPresentOrElse(refus -> rendu.refuser(projet.id(), projet.nom, null, null, refus), () -> {
                    projet.retablir();
                    noter(participation, projet, ProjetsService.RETABLISSEMENT, new Valeurs(null, projet.nom));
                    rendu.remis.add(projet.id());
                });
    }

    private void ajouter(Participation participation, List<NouveauProjet> ajouts, CompteRenduLot rendu) {
        int rang = ajouts.isEmpty()
                ? 0
                : projets.dernierRang(participation.contrat().id());
        for (NouveauProjet ajout : ajouts) {
            String nom = ajout.valeurs().getOrDefault(ChampProjet.NOM, "");
            Map<ChampProjet, String> bonnes = bonnes(ajout, nom, rendu);
            int suivant = rang + 1;
            Optional<RefusMetier> refus = refus(() -> rendu.ajoutes.add(
                    creation.creer(participation, new NouveauProjet(ajout.commune(), bonnes), suivant)));
            if (refus.isPresent()) {
                rendu.refuser(null, nom, null, null, refus.get());
            } else {
                rang = suivant;
            }
        }
    }

    /** The values that are understood: the others are told, and do not keep the project from being added. */
    private static Map<ChampProjet, String> bonnes(NouveauProjet ajout, String nom, CompteRenduLot rendu) {
        Map<ChampProjet, String> bonnes = new LinkedHashMap<>();
        ajout.valeurs().forEach((champ, valeur) -> {
            try {
                champ.normaliser(valeur);
                bonnes.put(champ, valeur);
            } catch (ValeurRefusee refus) {
                if (champ != ChampProjet.NOM) {
                    rendu.refuser(null, nom, champ, valeur, refus);
                }
            }
        });
        return bonnes;
    }

    private void noter(Participation participation, ProjetEntity projet, String quoi, Valeurs valeurs) {
        ecriture.publier(participation, projet.id(), Map.of(quoi, valeurs));
    }

    private static Optional<RefusMetier> refus(Runnable acte) {
        try {
            acte.run();
            return Optional.empty();
        } catch (RefusMetier refus) {
            return Optional.of(refus);
        }
    }
}
