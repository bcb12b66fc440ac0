package fr.mixitesociale.objectif;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.contrat.TypeContrat;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.LectureFr;
import fr.mixitesociale.socle.RefusDroit;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ResultatSaisie;
import fr.mixitesociale.socle.Saisie;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Scenarios: each side tries out figures nobody else reads, and shows them on purpose. They never move the shared board:
 * a commune may take its own figure over from one.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ScenariosService {

    public static final int NOM_MAX = 120;

    private final AccesContrat acces;
    private final Scenarios scenarios;
    private final LectureObjectifs lecture;
    private final ObjectifsService objectifs;
    private final JournalObjectifs journal;

    ScenariosService(
            AccesContrat acces,
            Scenarios scenarios,
            LectureObjectifs lecture,
            ObjectifsService objectifs,
            JournalObjectifs journal) {
        this.acces = acces;
        this.scenarios = scenarios;
        this.lecture = lecture;
        this.objectifs = objectifs;
        this.journal = journal;
    }

    /** Begins one from the figures of the board as they are. */
    public UUID creer(UUID contrat, String nom) {
        Participation participation = ecrire(contrat);
        Signataire cote = participation.cote();
        if (cote == null) {
            throw new RefusDroit("objectif.scenario.sans_cote");
        }
        ScenarioEntity scenario = new ScenarioEntity(
                contrat,
                cote.id(),
                nom(nom),
                participation.personne().identifiant(),
                participation.personne().nom(),
                journal.maintenant());
        lecture.tableau(participation)
                .mutualisees()
                .forEach(fiche ->
                        scenario.valeurs.put(fiche.commune().valeur(), Objects.requireNonNullElse(fiche.retenu(), 0)));
        scenarios.save(scenario);
        publier(scenario, participation, "creation", null, scenario.nom);
        return scenario.id;
    }

    public void renommer(UUID contrat, UUID scenario, String nom) {
        Participation participation = ecrire(contrat);
        ScenarioEntity trouve = exigerMien(participation, scenario, false);
        String avant = trouve.nom;
        trouve.nom = nom(nom);
        publier(trouve, participation, "nom", avant, trouve.nom);
    }

    /** Sets the figure of one commune; floors are told, not imposed: a scenario may be a draft. */
    public void fixer(UUID contrat, UUID scenario, CodeInsee commune, int valeur) {
        Participation participation = ecrire(contrat);
        ScenarioEntity trouve = exigerMien(participation, scenario, false);
        if (trouve.estPartage()) {
            throw new RefusMetier("objectif.scenario.fige");
        }
        if (!participation.contrat().couvre(commune) || valeur < 0 || valeur > Genre.NOMBRE_MAX) {
            throw new RefusMetier("objectif.refus.nombre");
        }
        Integer avant = trouve.valeurs.put(commune.valeur(), valeur);
        if (!Objects.equals(avant, valeur)) {
            publier(
                    trouve,
                    participation,
                    commune.valeur(),
                    avant == null ? null : avant.toString(),
                    Integer.toString(valeur));
        }
    }

    /** Shows it to every signatory; its figures no longer change. */
    public void partager(UUID contrat, UUID scenario) {
        Participation participation = ecrire(contrat);
        ScenarioEntity trouve = exigerMien(participation, scenario, false);
        if (!trouve.estPartage()) {
            trouve.partageLe = journal.maintenant();
            publier(trouve, participation, "partage", null, "oui");
        }
    }

    /** Deletes it; {@link #retablir} puts it back. */
    public void supprimer(UUID contrat, UUID scenario) {
        Participation participation = ecrire(contrat);
        ScenarioEntity trouve = exigerMien(participation, scenario, false);
        trouve.supprimer(participation.personne().identifiant(), journal.maintenant());
        publier(trouve, participation, "suppression", trouve.nom, null);
    }

    public void retablir(UUID contrat, UUID scenario) {
        Participation participation = ecrire(contrat);
        ScenarioEntity trouve = exigerMien(participation, scenario, true);
        trouve.retablir();
        publier(trouve, participation, "retablissement", null, trouve.nom);
    }

    /** The commune takes its own figure over from a scenario it may read, over the figure {@code lue}. */
    public ResultatSaisie reprendre(UUID contrat, UUID scenario, Saisie ligne) {
        Participation participation = ecrire(contrat);
        ScenarioEntity trouve = scenarios
                .deId(contrat, scenario)
                .filter(s -> !s.estSupprime() && ScenariosConsultation.estLisible(s, participation))
                .orElseThrow(ContratIntrouvable::new);
        CodeInsee commune = lecture.tableau(participation)
                .ligne(ligne.id())
                .map(FicheObjectif::commune)
                .orElseThrow(ContratIntrouvable::new);
        Integer valeur = trouve.valeurs.get(commune.valeur());
        Valeurs lues = ligne.champs().get(ChampObjectif.RETENU.cle());
        if (valeur == null || lues == null) {
            throw new RefusMetier("objectif.scenario.sans_valeur");
        }
        return objectifs.modifier(
                contrat,
                Saisie.champ(ligne.id(), ligne.version(), ChampObjectif.RETENU.cle(), lues.avant(), valeur.toString()));
    }

    private Participation ecrire(UUID contrat) {
        Participation participation = acces.exigerPourEcrire(contrat);
        if (participation.contrat().type() != TypeContrat.MUTUALISANT) {
            throw new RefusDroit("objectif.droit.sans_mutualisation");
        }
        if (!participation.contrat().redactionOuverte(ChapitreObjectifs.CLE) && !participation.estSysteme()) {
            throw new RefusDroit("objectif.scenario.ferme");
        }
        return participation;
    }

    /** One of another side does not exist for this person, or is theirs to read only. */
    private ScenarioEntity exigerMien(Participation participation, UUID id, boolean supprime) {
        ScenarioEntity scenario = scenarios
                .tenir(participation.contrat().id(), id)
                .filter(s -> s.estSupprime() == supprime && ScenariosConsultation.estLisible(s, participation))
                .orElseThrow(ContratIntrouvable::new);
        if (!participation.agitPour(scenario.signataire)) {
            throw new RefusDroit("objectif.scenario.autre_cote");
        }
        return scenario;
    }

    private void publier(
            ScenarioEntity scenario,
            Participation participation,
            String champ,
            @Nullable String avant,
            @Nullable String apres) {
        scenarios.flush();
        journal.publier(
                JournalObjectifs.SCENARIO, scenario.id, participation, Map.of(champ, new Valeurs(avant, apres)));
    }

    private static String nom(String nom) {
        String propre = LectureFr.texte(nom);
        if (propre == null || propre.length() > NOM_MAX) {
            throw new RefusMetier("objectif.scenario.nom_attendu", NOM_MAX);
        }
        return propre;
    }
}
