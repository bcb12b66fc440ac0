package fr.mixitesociale.copil;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.modele.Bloc;
import fr.mixitesociale.contrat.modele.Bloc.Cellule;
import fr.mixitesociale.contrat.modele.Bloc.Colonne;
import fr.mixitesociale.contrat.modele.Ouvrage;
import fr.mixitesociale.contrat.modele.Ouvrage.Partie;
import fr.mixitesociale.contrat.modele.Section;
import fr.mixitesociale.contrat.modele.Section.Portee;
import fr.mixitesociale.engagement.EngagementFiche;
import fr.mixitesociale.engagement.EngagementsConsultation;
import fr.mixitesociale.risque.Appreciation;
import fr.mixitesociale.risque.FicheCommentaire;
import fr.mixitesociale.risque.RisqueConsultation;
import fr.mixitesociale.risque.SituationContrat;
import fr.mixitesociale.risque.Trajectoire;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.TexteCourt;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The bilan brought to the COPIL, put together from the data; after the term, what was realised against the objective. */
@Component
class BilanPeriodique {

    private final RisqueConsultation risque;
    private final EngagementsConsultation engagements;
    private final SeancesConsultation seances;
    private final Blocages blocages;

    BilanPeriodique(
            RisqueConsultation risque,
            EngagementsConsultation engagements,
            SeancesConsultation seances,
            Blocages blocages) {
        this.risque = risque;
        this.engagements = engagements;
        this.seances = seances;
        this.blocages = blocages;
    }

    @Transactional(readOnly = true)
    public Ouvrage composer(Contrat contrat) {
        SituationContrat situation = risque.pourTous(contrat.id());
        boolean finie = situation.jour().isAfter(situation.fin());
        List<Section> sections = new ArrayList<>();
        sections.add(section("objectif", objectif(contrat, situation)));
        sections.add(section("projets", List.of(projets(situation))));
        sections.add(section("engagements", List.of(engagements(contrat))));
        sections.add(section("difficultes", difficultes(contrat, situation)));
        List<String> evolutions = seances.depuisLeDernier(contrat.id()).stream()
                .map(Evolution::phrase)
                .toList();
        if (!evolutions.isEmpty()) {
            sections.add(section("changements", List.of(Bloc.puces(evolutions))));
        }
        return new Ouvrage(
                Phrases.de(finie ? "copil.bilan.titre.triennal" : "copil.bilan.titre"),
                contrat.intitule() + " · " + contrat.periode().libelle(),
                List.of(Phrases.de("copil.bilan.mention", FormatFr.dateLongue(situation.jour()))),
                null,
                situation.jour(),
                List.of(new Partie("", sections)));
    }

    private List<Bloc> objectif(Contrat contrat, SituationContrat situation) {
        List<Bloc> blocs = new ArrayList<>();
        blocs.add(Bloc.paragraphe(situation.phrase()));
        blocs.add(new Bloc.Figure(Trajectoire.de(situation)));
        blocs.add(Bloc.note(Phrases.de("risque.bilan.entre")));
        for (FicheCommentaire commentaire : risque.commentaires(contrat.id())) {
            if (commentaire.texte() != null) {
                blocs.add(Bloc.paragraphe(
                        Phrases.de("copil.bilan.commentaire", commentaire.auteur(), commentaire.texte())));
            }
        }
        return blocs;
    }

    private static Bloc projets(SituationContrat situation) {
        return new Bloc.Tableau(
                Phrases.de("risque.projets.legende"),
                List.of(
                        Colonne.texte(Phrases.de("risque.projets.colonne.projet"), 5),
                        Colonne.nombre(Phrases.de("risque.projets.colonne.lls"), 2),
                        Colonne.texte(Phrases.de("risque.projets.colonne.classement"), 2),
                        Colonne.texte(Phrases.de("risque.projets.colonne.motif"), 4)),
                situation.ensemble().projets().stream()
                        .map(BilanPeriodique::projet)
                        .toList(),
                null);
    }

    private static List<Cellule> projet(Appreciation projet) {
        return List.of(
                Cellule.de(projet.projet().nom()),
                Cellule.de(FormatFr.entier(projet.projet().lls())),
                Cellule.de(
                        projet.niveau() == null
                                ? Phrases.de("risque.calcul.hors")
                                : Phrases.de(
                                        "risque.niveau.un." + projet.niveau().name())),
                Cellule.de(projet.motif()));
    }

    private Bloc engagements(Contrat contrat) {
        return new Bloc.Tableau(
                Phrases.de("copil.bilan.engagements"),
                List.of(
                        Colonne.texte(Phrases.de("copil.scene.colonne.engagement"), 5),
                        Colonne.texte(Phrases.de("copil.scene.colonne.pilote"), 3),
                        Colonne.texte(Phrases.de("copil.bilan.colonne.statut"), 2),
                        Colonne.texte(Phrases.de("copil.bilan.colonne.mesure"), 3)),
                engagements.lister(contrat.id()).stream()
                        .map(BilanPeriodique::engagement)
                        .toList(),
                null);
    }

    private static List<Cellule> engagement(EngagementFiche fiche) {
        return List.of(
                Cellule.de(fiche.numero() + " " + fiche.intitule()),
                Cellule.de(fiche.signatairePilote().nom()),
                Cellule.de(fiche.statut().libelle()),
                Cellule.de(fiche.indicateur().mesure()
                        + (fiche.indicateur().le() == null
                                ? ""
                                : " ("
                                        + FormatFr.date(Objects.requireNonNull(
                                                fiche.indicateur().le())) + ")")));
    }

    private List<Bloc> difficultes(Contrat contrat, SituationContrat situation) {
        List<String> ouvertes = blocages.ouverts(contrat.id(), situation).stream()
                .map(BilanPeriodique::phrase)
                .toList();
        return ouvertes.isEmpty()
                ? List.of(Bloc.paragraphe(Phrases.de("copil.scene.difficultes.aucune.phrase")))
                : List.of(Bloc.puces(ouvertes));
    }

    private static String phrase(Blocages.Blocage ouverte) {
        String quoi = TexteCourt.sansPoint(ouverte.texte());
        return ouverte.porteur().isEmpty()
                ? Phrases.de("copil.bilan.difficulte", ouverte.projet(), quoi)
                : Phrases.de("copil.bilan.difficulte.confiee", ouverte.projet(), quoi, ouverte.porteur());
    }

    private static Section section(String cle, List<Bloc> blocs) {
        return new Section(cle, Phrases.de("copil.bilan." + cle), Portee.DESCRIPTIVE, blocs);
    }
}
