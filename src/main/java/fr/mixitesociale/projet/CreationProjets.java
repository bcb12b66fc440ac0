package fr.mixitesociale.projet;

import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.RefusMetier;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a new project at the end of the list. */
@Component
class CreationProjets {

    /** Where the list stops: a contract of a hundred communes does not come near it. */
    private static final int RANG_MAX = 20_000;

    private final Projets projets;
    private final EcritureProjets ecriture;

    CreationProjets(Projets projets, EcritureProjets ecriture) {
        this.projets = projets;
        this.ecriture = ecriture;
    }

    /** @param rang the one after the last of the list */
    UUID creer(Participation participation, NouveauProjet nouveau, int rang) {
        if (!participation.contrat().couvre(nouveau.commune())) {
            throw new ContratIntrouvable();
        }
        DroitProjet.exigerModifier(participation, nouveau.commune(), null);
        if (rang > RANG_MAX) {
            throw new RefusMetier("projet.refus.liste_pleine");
        }
        ProjetEntity projet = new ProjetEntity(
                UUID.randomUUID(),
                participation.contrat().id(),
                nouveau.commune(),
                rang,
                participation.personne(),
                ecriture.maintenant());
        Map<String, Valeurs> champs = remplir(projet, nouveau);
        ecriture.exigerCoherent(participation, projet, champs);
        projet.signer(participation.personne(), ecriture.maintenant());
        projets.save(projet);
        ecriture.publier(participation, projet.id(), champs);
        return projet.id();
    }

    /** Writes the typed values; the name is the line of the creation itself in the history. */
    private static Map<String, Valeurs> remplir(ProjetEntity projet, NouveauProjet nouveau) {
        Map<String, Valeurs> champs = new LinkedHashMap<>();
        @Nullable String nom = ChampProjet.NOM.normaliser(nouveau.valeurs().get(ChampProjet.NOM));
        ChampProjet.NOM.ecrire(projet, nom);
        champs.put(ProjetsService.CREATION, new Valeurs(null, nom));
        for (ChampProjet champ : ChampProjet.TOUS) {
            String saisi = nouveau.valeurs().get(champ);
            if (champ == ChampProjet.NOM || saisi == null) {
                continue;
            }
            @Nullable String avant = champ.lire(projet);
            @Nullable String voulu = champ.normaliser(saisi);
            if (!Objects.equals(avant, voulu)) {
                champ.ecrire(projet, voulu);
                champs.put(champ.cle(), new Valeurs(avant, voulu));
            }
        }
        return champs;
    }
}
