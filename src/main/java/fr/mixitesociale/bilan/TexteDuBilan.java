package fr.mixitesociale.bilan;

import fr.mixitesociale.bilan.BilanDuContrat.Partie;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.modele.Bloc;
import fr.mixitesociale.contrat.modele.Ouvrage;
import fr.mixitesociale.contrat.modele.Section;
import fr.mixitesociale.contrat.modele.Section.Portee;
import fr.mixitesociale.risque.Trajectoire;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.util.ArrayList;
import java.util.List;

/** The bilan as a document: the same blocks as on screen, in the order in which it is discussed. */
final class TexteDuBilan {

    private TexteDuBilan() {}

    static Ouvrage de(BilanDuContrat bilan) {
        Contrat contrat = bilan.situation().contrat();
        return new Ouvrage(
                Phrases.de("bilan.titre"),
                contrat.intitule() + " · " + contrat.periode().libelle(),
                List.of(Phrases.de(
                        bilan.estFini() ? "bilan.mention" : "bilan.mention.en_cours",
                        FormatFr.dateLongue(bilan.situation().jour()))),
                bilan.estFini() ? null : Phrases.de("bilan.etat.en_cours"),
                bilan.situation().jour(),
                List.of(new Ouvrage.Partie(
                        "",
                        List.of(
                                section("resultats", resultats(bilan)),
                                section("projets", projets(bilan)),
                                section("engagements", engagements(bilan)),
                                section("difficultes", difficultes(bilan)),
                                section("observations", observations(bilan)),
                                section("suites", suites(bilan))))));
    }

    private static List<Bloc> resultats(BilanDuContrat bilan) {
        List<Bloc> blocs = new ArrayList<>();
        blocs.add(Bloc.paragraphe(bilan.situation().phrase()));
        blocs.add(TablesDuBilan.resultats(bilan.communes()));
        for (ResultatCommune commune : bilan.communes()) {
            if (!MotsDuBilan.motifs(commune).isEmpty()) {
                blocs.add(new Bloc.Titre(1, commune.nom()));
                blocs.add(Bloc.puces(MotsDuBilan.motifs(commune)));
            }
        }
        blocs.add(new Bloc.Figure(Trajectoire.de(bilan.situation())));
        return blocs;
    }

    private static List<Bloc> projets(BilanDuContrat bilan) {
        return List.of(
                TablesDuBilan.projets(bilan.situation().ensemble()),
                Bloc.note(Phrases.de("risque.bilan.entre")),
                Bloc.note(Phrases.de("risque.bilan.pas")));
    }

    private static List<Bloc> engagements(BilanDuContrat bilan) {
        if (bilan.parties().isEmpty()) {
            return List.of(Bloc.paragraphe(Phrases.de("bilan.engagements.aucun")));
        }
        List<Bloc> blocs = new ArrayList<>();
        for (Partie partie : bilan.parties()) {
            blocs.add(new Bloc.Titre(1, partie.signataire().nom()));
            blocs.add(TablesDuBilan.engagements(partie));
        }
        return blocs;
    }

    private static List<Bloc> difficultes(BilanDuContrat bilan) {
        return bilan.difficultes().isEmpty()
                ? List.of(Bloc.paragraphe(Phrases.de("bilan.difficultes.aucune")))
                : List.of(TablesDuBilan.difficultes(bilan.difficultes()));
    }

    private static List<Bloc> observations(BilanDuContrat bilan) {
        List<Bloc> blocs = new ArrayList<>();
        for (FicheObservation observation : bilan.observations()) {
            blocs.add(new Bloc.Titre(1, observation.auteur()));
            blocs.add(
                    observation.texte() == null
                            ? new Bloc.ACompleter(Phrases.de("bilan.observation.vide"))
                            : Bloc.paragraphe(observation.texte()));
        }
        return blocs;
    }

    private static List<Bloc> suites(BilanDuContrat bilan) {
        if (bilan.suites().isEmpty()) {
            return List.of(Bloc.paragraphe(Phrases.de("bilan.suites.aucune")));
        }
        List<Bloc> blocs = new ArrayList<>();
        blocs.add(Bloc.paragraphe(Phrases.de(bilan.estFini() ? "bilan.suites.chapeau" : "bilan.suites.en_cours")));
        for (SuiteCommune suite : bilan.suites()) {
            blocs.add(new Bloc.Titre(1, suite.commune()));
            blocs.add(Bloc.paragraphe(suite.deja()));
            blocs.add(TablesDuBilan.suites(suite));
            blocs.add(Bloc.paragraphe(Phrases.de("bilan.effets")));
            blocs.add(Bloc.puces(suite.effets()));
        }
        return blocs;
    }

    private static Section section(String cle, List<Bloc> blocs) {
        return new Section(cle, Phrases.de("bilan.section." + cle), Portee.DESCRIPTIVE, blocs);
    }
}
