package fr.mixitesociale.projet;

import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.projet.ResultatLot.Ecrite;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.Collision;
import fr.mixitesociale.socle.Fusion;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.Saisie;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The cells of one project within a lot: written, proposed, or refused one by one. */
@Component
class EcritureCellules {

    private final EcritureProjets ecriture;
    private final AdmissionProjets admission;
    private final DeplacementProjets deplacements;
    private final DepotPropositions depot;

    EcritureCellules(
            EcritureProjets ecriture,
            AdmissionProjets admission,
            DeplacementProjets deplacements,
            DepotPropositions depot) {
        this.admission = admission;
        this.deplacements = deplacements;
        this.ecriture = ecriture;
        this.depot = depot;
    }

    void ecrire(
            Participation participation,
            ProjetEntity projet,
            Saisie saisie,
            @Nullable String message,
            CompteRenduLot rendu) {
        DroitProjet droit = DroitProjet.de(participation, projet.commune(), projet.maitreOuvrage);
        Map<String, Valeurs> bonnes = lire(participation, saisie, projet, droit, rendu);
        if (bonnes.isEmpty()) {
            return;
        }
        try {
            ProjetsService.exigerPresent(projet);
            DroitProjet.exigerProposer(participation, projet.commune(), projet.maitreOuvrage);
        } catch (RefusMetier refus) {
            bonnes.forEach(
                    (cle, valeurs) -> rendu.refuser(projet.id(), projet.nom, champ(cle), valeurs.apres(), refus));
            return;
        }
        Saisie retenue = new Saisie(saisie.id(), saisie.version(), bonnes);
        if (droit == DroitProjet.MODIFIER) {
            fusionner(participation, projet, deplacer(participation, projet, retenue, message, rendu), rendu);
        } else {
            rendu.proposees.addAll(depot.deposer(participation, projet, retenue, message));
        }
    }

    private Map<String, Valeurs> lire(
            Participation participation, Saisie saisie, ProjetEntity projet, DroitProjet droit, CompteRenduLot rendu) {
        Map<String, Valeurs> bonnes = new LinkedHashMap<>();
        saisie.champs().forEach((cle, valeurs) -> {
            ChampProjet champ = champ(cle);
            try {
                admission.exiger(participation, projet.commune(), champ, champ.normaliser(valeurs.apres()));
                if (droit == DroitProjet.PROPOSER) {
                    DepotPropositions.exigerProposable(champ);
                }
                bonnes.put(cle, valeurs);
            } catch (RefusMetier refus) {
                rendu.refuser(projet.id(), projet.nom, champ, valeurs.apres(), refus);
            }
        });
        return bonnes;
    }

    /** A change of list is an act, of which {@code message} is the reason; @return what is left to write */
    private Saisie deplacer(
            Participation participation,
            ProjetEntity projet,
            Saisie saisie,
            @Nullable String message,
            CompteRenduLot rendu) {
        Valeurs voulue = saisie.champs().get(ChampProjet.LISTE.cle());
        if (voulue == null || !projet.liste.name().equals(voulue.avant())) {
            return saisie; // nothing to move, or moved by someone else meanwhile: the merge tells it
        }
        String vers = ChampProjet.LISTE.normaliser(voulue.apres());
        Map<String, Valeurs> reste = new LinkedHashMap<>(saisie.champs());
        reste.remove(ChampProjet.LISTE.cle());
        if (!projet.liste.name().equals(vers)) {
            try {
                if (message == null) {
                    AdmissionProjets.exigerSansDeplacement(ChampProjet.LISTE);
                }
                deplacements.deplacer(
                        participation, projet, ListeProjet.valueOf(Objects.requireNonNull(vers)), message, Map.of());
                rendu.ecrites.add(new Ecrite(projet.id(), ChampProjet.LISTE, voulue.avant(), vers));
            } catch (RefusMetier refus) {
                rendu.refuser(projet.id(), projet.nom, ChampProjet.LISTE, voulue.apres(), refus);
            }
        }
        return new Saisie(saisie.id(), saisie.version(), reste);
    }

    private void fusionner(Participation participation, ProjetEntity projet, Saisie saisie, CompteRenduLot rendu) {
        Fusion fusion = Fusion.appliquer(projet, ChampProjet.TOUS, saisie);
        if (!fusion.changes().isEmpty()) {
            projet.signer(participation.personne(), ecriture.maintenant());
            ecriture.publier(participation, projet.id(), fusion.changes());
            fusion.changes()
                    .forEach((cle, valeurs) ->
                            rendu.ecrites.add(new Ecrite(projet.id(), champ(cle), valeurs.avant(), valeurs.apres())));
        }
        if (!fusion.heurts().isEmpty()) {
            ecriture.collisions(projet, fusion.heurts())
                    .forEach(collision -> rendu.refuser(
                            projet.id(), projet.nom, champ(collision.champ()), collision.mienne(), phrase(collision)));
        }
    }

    private static String phrase(Collision collision) {
        ChampProjet champ = champ(collision.champ());
        return Phrases.de(
                "projet.refus.change_depuis",
                champ.libelle(),
                Objects.requireNonNullElseGet(collision.auteur(), () -> Phrases.de("projet.refus.change_depuis.autre")),
                champ.ecrit(collision.sienne()));
    }

    private static ChampProjet champ(String cle) {
        return ChampProjet.de(cle).orElseThrow(() -> new IllegalArgumentException("No field '%s'".formatted(cle)));
    }
}
