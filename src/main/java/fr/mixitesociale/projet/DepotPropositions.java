package fr.mixitesociale.projet;

import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.LectureFr;
import fr.mixitesociale.socle.RefusDroit;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.Saisie;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Leaves proposals on a project that is held; a side has at most one waiting for a field: the last one. */
@Component
class DepotPropositions {

    private final Propositions propositions;
    private final EcritureProjets ecriture;

    DepotPropositions(Propositions propositions, EcritureProjets ecriture) {
        this.propositions = propositions;
        this.ecriture = ecriture;
    }

    /** @return one proposal for each field that would change */
    List<Proposition> deposer(
            Participation participation, ProjetEntity projet, Saisie saisie, @Nullable String message) {
        String mot = motif(message);
        List<Proposition> faites = new ArrayList<>();
        Map<String, Valeurs> recit = new LinkedHashMap<>();
        saisie.champs().forEach((cle, valeurs) -> {
            ChampProjet champ = proposable(cle);
            @Nullable String proposee = champ.normaliser(valeurs.apres());
            if (!Objects.equals(proposee, champ.lire(projet))) {
                retirerLaPrecedente(participation, projet, champ);
                Proposition faite = propositions
                        .save(new PropositionEntity(projet, champ, proposee, mot, participation, ecriture.maintenant()))
                        .lue();
                faites.add(faite);
                recit.merge(
                        PropositionsService.PROPOSITION,
                        new Valeurs(null, faite.resume()),
                        DepotPropositions::aLaSuite);
            }
        });
        if (!faites.isEmpty()) {
            propositions.flush();
            ecriture.publier(participation, projet.id(), recit);
        }
        return faites;
    }

    static void exigerProposable(ChampProjet champ) {
        if (!champ.estProposable()) {
            throw new RefusDroit("projet.refus.droit.confidentiel");
        }
    }

    static @Nullable String motif(@Nullable String texte) {
        String propre = LectureFr.texte(texte);
        if (propre != null && propre.length() > PropositionsService.MESSAGE_MAX) {
            throw new RefusMetier(
                    "projet.refus.longueur",
                    FormatFr.entier(propre.length()),
                    FormatFr.entier(PropositionsService.MESSAGE_MAX));
        }
        return propre;
    }

    private void retirerLaPrecedente(Participation participation, ProjetEntity projet, ChampProjet champ) {
        propositions
                .enAttente(projet.id(), champ, participation.nomDuCote())
                .forEach(precedente ->
                        precedente.repondre(EtatProposition.RETIREE, participation, ecriture.maintenant(), null));
    }

    private static ChampProjet proposable(String cle) {
        return ChampProjet.de(cle)
                .filter(ChampProjet::estProposable)
                .orElseThrow(() -> new RefusDroit("projet.refus.droit.confidentiel"));
    }

    private static Valeurs aLaSuite(Valeurs premiere, Valeurs suivante) {
        return new Valeurs(null, premiere.apres() + " ; " + suivante.apres());
    }
}
