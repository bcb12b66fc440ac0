package fr.mixitesociale.projet;

import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.RefusMetier;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The act by which a project changes list, or stays on the priority list by exception: its reason is in its history. */
@Component
class DeplacementProjets {

    static final String DEPLACEMENT = "deplacement";

    private final Projets projets;
    private final EcritureProjets ecriture;

    DeplacementProjets(Projets projets, EcritureProjets ecriture) {
        this.projets = projets;
        this.ecriture = ecriture;
    }

    /**
     * @param projet held by the caller, who answers for the right
     * @param recit more lines for the history
     * @return what changed
     */
    Map<String, Valeurs> deplacer(
            Participation participation,
            ProjetEntity projet,
            ListeProjet vers,
            @Nullable String raison,
            Map<String, Valeurs> recit) {
        @Nullable String motif = ChampProjet.RAISON_EXCEPTION.normaliser(raison);
        if (motif == null) {
            throw new RefusMetier("projet.refus.raison_vide");
        }
        Map<String, Valeurs> champs = new LinkedHashMap<>(recit);
        champs.put(DEPLACEMENT, new Valeurs(null, vers.libelle() + " : " + motif));
        poser(projet, ChampProjet.LISTE, vers.name(), champs);
        boolean exception = vers == ListeProjet.PRIORITAIRE
                && AlerteProjet.estHorsPeriode(
                        projet.anneePrevue, participation.contrat().periode());
        poser(projet, ChampProjet.RAISON_EXCEPTION, exception ? motif : null, champs);
        projet.signer(participation.personne(), ecriture.maintenant());
        projets.saveAndFlush(projet);
        ecriture.publier(participation, projet.id(), champs);
        return champs;
    }

    private static void poser(
            ProjetEntity projet, ChampProjet champ, @Nullable String voulue, Map<String, Valeurs> champs) {
        @Nullable String avant = champ.lire(projet);
        if (!Objects.equals(avant, voulue)) {
            champ.ecrire(projet, voulue);
            champs.put(champ.cle(), new Valeurs(avant, voulue));
        }
    }
}
