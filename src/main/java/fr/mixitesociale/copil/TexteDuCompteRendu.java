package fr.mixitesociale.copil;

import fr.mixitesociale.contrat.modele.Bloc;
import fr.mixitesociale.contrat.modele.Bloc.Cellule;
import fr.mixitesociale.contrat.modele.Bloc.Colonne;
import fr.mixitesociale.contrat.modele.Ouvrage;
import fr.mixitesociale.contrat.modele.Ouvrage.Partie;
import fr.mixitesociale.contrat.modele.Section;
import fr.mixitesociale.contrat.modele.Section.Portee;
import fr.mixitesociale.copil.CompteRendu.DecisionFigee;
import fr.mixitesociale.copil.CompteRendu.Personne;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The minutes in the neutral model: who, what was looked at, what was said, what was decided. */
final class TexteDuCompteRendu {

    private TexteDuCompteRendu() {}

    static Ouvrage de(CompteRendu texte, boolean fige) {
        List<Bloc> blocs = new ArrayList<>();
        blocs.add(Bloc.paragraphe(surtitre(texte)));
        if (texte.lieu() != null) {
            blocs.add(Bloc.paragraphe(texte.lieu()));
        }
        ajouter(blocs, "participants", participants(texte));
        ajouter(blocs, "ordre_du_jour", paragraphes(texte.ordreDuJour()));
        ajouter(blocs, "constats", List.of(Bloc.puces(texte.constats())));
        ajouter(
                blocs,
                "changements",
                texte.changements().isEmpty() ? List.of() : List.of(Bloc.puces(texte.changements())));
        ajouter(blocs, "propos", paragraphes(texte.propos()));
        ajouter(blocs, "decisions", decisions(texte));
        // one section: minutes of two pages need neither a cover nor a table of contents
        return new Ouvrage(
                Phrases.de("copil.compte_rendu.titre"),
                surtitre(texte),
                mentions(texte),
                fige ? null : Phrases.de("copil.compte_rendu.projet"),
                texte.jour(),
                List.of(new Partie(
                        "", List.of(new Section("compte_rendu", texte.intitule(), Portee.DESCRIPTIVE, blocs)))));
    }

    private static String surtitre(CompteRendu texte) {
        return Phrases.de("copil.surtitre", FormatFr.dateLongue(texte.jour()), texte.contrat(), texte.periode());
    }

    private static List<String> mentions(CompteRendu texte) {
        return texte.lieu() == null ? List.of(texte.intitule()) : List.of(texte.intitule(), texte.lieu());
    }

    private static List<Bloc> participants(CompteRendu texte) {
        return texte.participants().isEmpty()
                ? List.of(Bloc.paragraphe(Phrases.de("copil.compte_rendu.participants.aucun")))
                : List.of(new Bloc.Tableau(
                        Phrases.de("copil.compte_rendu.participants"),
                        List.of(
                                colonne("organisme", 4),
                                colonne("nom", 3),
                                colonne("fonction", 3),
                                colonne("presence", 2)),
                        texte.participants().stream()
                                .map(TexteDuCompteRendu::participant)
                                .toList(),
                        null));
    }

    private static List<Cellule> participant(Personne personne) {
        return List.of(
                Cellule.de(personne.organisme()),
                Cellule.de(personne.nom()),
                Cellule.de(personne.fonction() == null ? "" : personne.fonction()),
                Cellule.de(personne.presence()));
    }

    private static List<Bloc> decisions(CompteRendu texte) {
        return texte.decisions().isEmpty()
                ? List.of(Bloc.paragraphe(Phrases.de("copil.compte_rendu.decisions.aucune")))
                : List.of(new Bloc.Tableau(
                        Phrases.de("copil.compte_rendu.decisions"),
                        List.of(colonne("decision", 6), colonne("porteur", 3), colonne("echeance", 2)),
                        texte.decisions().stream()
                                .map(TexteDuCompteRendu::decision)
                                .toList(),
                        null));
    }

    private static List<Cellule> decision(DecisionFigee decision) {
        return List.of(
                Cellule.de(decision.texte()),
                Cellule.de(decision.porteur().isEmpty() ? Phrases.de("copil.scene.sans_porteur") : decision.porteur()),
                Cellule.de(
                        decision.echeance() == null
                                ? Phrases.de("copil.scene.sans_date")
                                : FormatFr.date(decision.echeance())));
    }

    private static List<Bloc> paragraphes(@Nullable String texte) {
        return texte == null
                ? List.of()
                : texte.lines()
                        .filter(ligne -> !ligne.isBlank())
                        .map(Bloc::paragraphe)
                        .toList();
    }

    private static void ajouter(List<Bloc> blocs, String cle, List<? extends Bloc> contenu) {
        if (!contenu.isEmpty()) {
            blocs.add(new Bloc.Titre(1, Phrases.de("copil.compte_rendu." + cle)));
            blocs.addAll(contenu);
        }
    }

    private static Colonne colonne(String cle, int poids) {
        return Colonne.texte(Phrases.de("copil.compte_rendu.colonne." + cle), poids);
    }
}
