package fr.mixitesociale.suivi;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.JournalDuContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.Fusion;
import fr.mixitesociale.socle.ResultatSaisie;
import fr.mixitesociale.socle.Saisie;
import fr.mixitesociale.socle.ValeurRefusee;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes any object of this room the one way the house writes: row held, right checked, fields merged, one event told. In
 * the caller's transaction, the contract being held by {@code participation}.
 */
@Component
class Tenue {

    private final EntityManager entites;
    private final JournalDuContrat journal;

    Tenue(EntityManager entites, JournalDuContrat journal) {
        this.entites = entites;
        this.journal = journal;
    }

    /**
     * Keeps a new object.
     *
     * @param saisis values given at once
     * @param coherence what the fields must be to one another, told by an exception
     */
    <E extends ObjetTenu> UUID creer(
            Sorte<E> sorte,
            Participation participation,
            E nouveau,
            Map<? extends ChampSuivi<E>, String> saisis,
            Consumer<E> coherence) {
        Droits.exiger(sorte, participation);
        Map<String, Valeurs> suite = new LinkedHashMap<>();
        saisis.forEach((champ, saisi) -> {
            @Nullable String canonique = champ.normaliser(saisi);
            champ.ecrire(nouveau, canonique);
            if (canonique != null) {
                suite.put(champ.cle(), new Valeurs(null, canonique));
            }
        });
        Map<String, Valeurs> champs = new LinkedHashMap<>();
        champs.put("creation", new Valeurs(null, nouveau.titre()));
        champs.putAll(suite);
        exigerSignataires(sorte, nouveau, participation.contrat());
        coherence.accept(nouveau);
        entites.persist(nouveau);
        journal.publier(participation, sorte.objet(), nouveau.id, champs);
        return nouveau.id;
    }

    /**
     * Saves what was typed; fields that someone else changed meanwhile are told and left alone.
     *
     * @param coherence what the fields must be to one another, told by an exception
     */
    <E extends ObjetTenu> ResultatSaisie modifier(
            Sorte<E> sorte, Participation participation, Saisie saisie, Consumer<E> coherence) {
        E objet = tenir(sorte, participation, saisie.id(), false);
        Droits.exiger(sorte, participation);
        Fusion fusion = Fusion.appliquer(objet, sorte.champs(), saisie);
        if (!fusion.changes().isEmpty()) {
            exigerSignataires(sorte, objet, participation.contrat());
            coherence.accept(objet);
            objet.modifie(participation.personne().identifiant(), journal.maintenant());
            entites.flush();
            journal.publier(participation, sorte.objet(), objet.id, fusion.changes());
        }
        Set<String> enregistres = new HashSet<>(saisie.champs().keySet());
        enregistres.removeAll(fusion.heurts().keySet());
        return new ResultatSaisie(
                objet.id, objet.version(), enregistres, journal.collisions(sorte.objet(), objet.id, fusion.heurts()));
    }

    <E extends ObjetTenu> void supprimer(Sorte<E> sorte, Participation participation, UUID id) {
        E objet = tenir(sorte, participation, id, false);
        Droits.exiger(sorte, participation);
        objet.supprimer(participation.personne().identifiant(), journal.maintenant());
        journal.publier(participation, sorte.objet(), id, Map.of("suppression", new Valeurs(objet.titre(), null)));
    }

    <E extends ObjetTenu> void retablir(Sorte<E> sorte, Participation participation, UUID id) {
        E objet = tenir(sorte, participation, id, true);
        Droits.exiger(sorte, participation);
        objet.retablir(participation.personne().identifiant(), journal.maintenant());
        journal.publier(participation, sorte.objet(), id, Map.of("retablissement", new Valeurs(null, objet.titre())));
    }

    /** The object, its row held until the end of the transaction; one of another contract does not exist. */
    <E extends ObjetTenu> E tenir(Sorte<E> sorte, Participation participation, UUID id, boolean supprime) {
        return entites.createQuery(
                        "select o from %s o where o.id = :id and o.contrat = :contrat"
                                .formatted(sorte.type().getSimpleName()),
                        sorte.type())
                .setParameter("id", id)
                .setParameter("contrat", participation.contrat().id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(objet -> objet.estSupprime() == supprime)
                .findFirst()
                .orElseThrow(ContratIntrouvable::new);
    }

    private static <E extends ObjetTenu> void exigerSignataires(Sorte<E> sorte, E objet, Contrat contrat) {
        for (ChampSuivi<E> champ : sorte.champs()) {
            if (champ.acces().valeur() == Valeur.SIGNATAIRE) {
                @Nullable String id = champ.lire(objet);
                if (id != null && contrat.signataire(UUID.fromString(id)).isEmpty()) {
                    throw new ValeurRefusee(champ.cle(), "suivi.refus.signataire");
                }
            }
        }
    }
}
