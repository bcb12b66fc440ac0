package fr.mixitesociale.objectif;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.TypeContrat;
import fr.mixitesociale.droit.objectif.ObjectifLegal;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Fusion;
import fr.mixitesociale.socle.PremiereSaisie;
import fr.mixitesociale.socle.ResultatSaisie;
import fr.mixitesociale.socle.Saisie;
import fr.mixitesociale.socle.ValeurRefusee;
import fr.mixitesociale.territoire.Arrondissement;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes article 2. Every write first holds the root of the contract, so that what is validated is what everybody sees:
 * see {@link Racines}.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ObjectifsService {

    /** Fields whose change reopens a pool that was closed. */
    private static final Set<ChampObjectif> CHIFFRES = EnumSet.of(
            ChampObjectif.RETENU,
            ChampObjectif.BASE_RP,
            ChampObjectif.BASE_LLS,
            ChampObjectif.BASE_CIBLE,
            ChampObjectif.BASE_DEFICIT,
            ChampObjectif.BASE_TAUX,
            ChampObjectif.SOUMISE);

    private final AccesContrat acces;
    private final Racines racines;
    private final Lignes lignes;
    private final Arrondissements arrondissements;
    private final PartsArrondissements parts;
    private final LectureObjectifs lecture;
    private final JournalObjectifs journal;

    ObjectifsService(
            AccesContrat acces,
            Racines racines,
            Lignes lignes,
            Arrondissements arrondissements,
            PartsArrondissements parts,
            LectureObjectifs lecture,
            JournalObjectifs journal) {
        this.acces = acces;
        this.racines = racines;
        this.lignes = lignes;
        this.arrondissements = arrondissements;
        this.parts = parts;
        this.lecture = lecture;
        this.journal = journal;
    }

    /**
     * Saves what was typed for a commune. A pooled figure that changes loses its agreement, and the pool, closed or not, is
     * open again.
     *
     * @throws ValeurRefusee for a pooled figure under its floor
     */
    public ResultatSaisie modifier(UUID contrat, Saisie saisie) {
        Participation participation = acces.exigerPourEcrire(contrat);
        Conditions racine = tenir(contrat);
        LigneObjectif ligne = lignes.deId(contrat, saisie.id()).orElseThrow(ContratIntrouvable::new);
        CodeInsee commune = new CodeInsee(ligne.codeInsee);
        saisie.champs()
                .keySet()
                .forEach(cle -> ChampObjectif.de(cle)
                        .ifPresent(champ -> DroitObjectif.exiger(DroitObjectif.refus(participation, commune, champ))));
        Fusion fusion = Fusion.appliquer(ligne, List.of(ChampObjectif.values()), saisie);
        if (!fusion.changes().isEmpty()) {
            Map<String, Valeurs> changes = new LinkedHashMap<>(fusion.changes());
            verifier(participation.contrat(), racine, ligne, changes.keySet());
            if (changes.containsKey(ChampObjectif.RETENU.cle())) {
                oublierLAccord(ligne, changes);
            }
            lignes.flush();
            journal.publier(JournalObjectifs.OBJECTIF, ligne.id, participation, changes);
            if (CHIFFRES.stream().anyMatch(champ -> changes.containsKey(champ.cle()))) {
                journal.rouvrir(racine, participation);
            }
        }
        return resultat(JournalObjectifs.OBJECTIF, ligne.id, ligne.version(), saisie, fusion);
    }

    /** Saves PLH and national commission; the id of the {@code saisie} is the contract's. */
    public ResultatSaisie modifierConditions(UUID contrat, Saisie saisie) {
        Participation participation = acces.exigerPourEcrire(contrat);
        Conditions racine = tenir(contrat);
        saisie.champs()
                .keySet()
                .forEach(cle -> ChampConditions.de(cle)
                        .ifPresent(champ -> DroitObjectif.exiger(DroitObjectif.refus(participation, champ))));
        Fusion fusion = Fusion.appliquer(racine, List.of(ChampConditions.values()), saisie);
        if (!fusion.changes().isEmpty()) {
            if (racine.plhLe != null && racine.plhFin != null && racine.plhFin.isBefore(racine.plhLe)) {
                throw new ValeurRefusee(ChampConditions.PLH_FIN.cle(), "objectif.refus.plh_fin");
            }
            racines.flush();
            journal.publier(JournalObjectifs.CONDITIONS, contrat, participation, fusion.changes());
            journal.rouvrir(racine, participation);
            racines.flush();
        }
        return resultat(JournalObjectifs.CONDITIONS, contrat, racine.version(), saisie, fusion);
    }

    /** Saves the part of one arrondissement. */
    @PremiereSaisie
    public ResultatSaisie modifierArrondissement(UUID contrat, Saisie saisie) {
        Participation participation = acces.exigerPourEcrire(contrat);
        tenir(contrat);
        Arrondissement arrondissement = parts.deId(
                        contrat, participation.contrat().communes(), saisie.id())
                .orElseThrow(ContratIntrouvable::new);
        DroitObjectif.exiger(DroitObjectif.refus(participation, arrondissement.commune(), ChampObjectif.DIFFICULTES));
        LigneArrondissement ligne = arrondissements
                .deId(contrat, saisie.id())
                .orElseGet(() -> new LigneArrondissement(contrat, arrondissement.commune(), arrondissement.code()));
        Fusion fusion = Fusion.appliquer(ligne, List.of(ChampArrondissement.values()), saisie);
        if (!fusion.changes().isEmpty()) {
            ligne = arrondissements.save(ligne);
            arrondissements.flush();
            journal.publier(JournalObjectifs.ARRONDISSEMENT, ligne.id, participation, fusion.changes());
        }
        return resultat(JournalObjectifs.ARRONDISSEMENT, ligne.id, ligne.version(), saisie, fusion);
    }

    private void verifier(Contrat contrat, Conditions racine, LigneObjectif ligne, Set<String> changes) {
        Integer rp = ligne.baseRp;
        Integer lls = ligne.baseLls;
        if (rp != null && lls != null && lls > rp) {
            throw new ValeurRefusee(ChampObjectif.BASE_LLS.cle(), "objectif.refus.lls", FormatFr.entier(rp));
        }
        Integer retenu = ligne.retenu;
        if (retenu == null
                || contrat.type() != TypeContrat.MUTUALISANT
                || !changes.contains(ChampObjectif.RETENU.cle())) {
            return;
        }
        ObjectifLegal legal = lecture.legal(contrat, racine, ligne)
                .orElseThrow(() -> new ValeurRefusee(ChampObjectif.RETENU.cle(), "objectif.accord.inconnu"));
        legal.regles()
                .mutualisation()
                .map(pool -> pool.part().valeur().auMoins(legal.objectif()))
                .filter(plancher -> retenu < plancher)
                .ifPresent(plancher -> {
                    throw new ValeurRefusee(
                            ChampObjectif.RETENU.cle(),
                            "objectif.refus.plancher",
                            FormatFr.entier(plancher),
                            FormatFr.entier(legal.objectif()));
                });
    }

    static void oublierLAccord(LigneObjectif ligne, Map<String, Valeurs> changes) {
        Accord accord = ligne.accord();
        if (ligne.retirerAccord() && accord != null) {
            changes.put("accord", new Valeurs(Integer.toString(accord.valeur()), null));
        }
    }

    private ResultatSaisie resultat(String objet, UUID id, long version, Saisie saisie, Fusion fusion) {
        Set<String> enregistres = new HashSet<>(saisie.champs().keySet());
        enregistres.removeAll(fusion.heurts().keySet());
        return new ResultatSaisie(id, version, enregistres, journal.collisions(objet, id, fusion.heurts()));
    }

    private Conditions tenir(UUID contrat) {
        return racines.tenir(contrat).orElseThrow(ContratIntrouvable::new);
    }
}
