package fr.mixitesociale.suivi;

import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.contrat.modele.Bloc;
import fr.mixitesociale.contrat.modele.Bloc.ACompleter;
import fr.mixitesociale.contrat.modele.Bloc.Cellule;
import fr.mixitesociale.contrat.modele.Bloc.Colonne;
import fr.mixitesociale.contrat.modele.Bloc.Tableau;
import fr.mixitesociale.contrat.modele.Bloc.Titre;
import fr.mixitesociale.contrat.modele.Section;
import fr.mixitesociale.contrat.modele.Section.Portee;
import fr.mixitesociale.redaction.Prose;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Article 4 as it is signed, under the headings of the template (guide DHUP, annexe 3). */
final class TexteGouvernance {

    private final FicheGouvernance fiche;
    private final List<Bloc> blocs = new ArrayList<>();

    private TexteGouvernance(FicheGouvernance fiche) {
        this.fiche = fiche;
    }

    static Section de(FicheGouvernance fiche) {
        TexteGouvernance texte = new TexteGouvernance(fiche);
        texte.pilotage();
        texte.animation();
        texte.duree();
        return new Section(
                ChapitreGouvernance.CLE, Phrases.de("suivi.texte.titre"), Portee.ENGAGEANTE, List.copyOf(texte.blocs));
    }

    private void pilotage() {
        blocs.add(new Titre(1, Phrases.de("suivi.texte.pilotage")));
        composition(Instance.COPIL);
        rythme("copil", ChampGouvernance.COPIL_PAR_AN);
        prose("copil", ChampGouvernance.COPIL_ATTENDUS);
        role("copil", ChampGouvernance.COPIL_ANIMATEUR);
        role("bilan", ChampGouvernance.BILAN_AUTEUR);
        fiche.entier(ChampGouvernance.BILAN_PAR_AN)
                .filter(nombre -> nombre > 0)
                .ifPresent(nombre -> phrase("suivi.texte.bilan.rythme" + (nombre == 1 ? ".un" : ""), nombre));
        fiche.texte(ChampGouvernance.BILAN_CONTENU).ifPresent(this::paragraphes);
    }

    private void animation() {
        blocs.add(new Titre(1, Phrases.de("suivi.texte.animation")));
        composition(Instance.GROUPE);
        rythme("groupe", ChampGouvernance.GROUPE_PAR_AN);
        prose("groupe", ChampGouvernance.GROUPE_FONCTIONNEMENT);
        role("groupe", ChampGouvernance.GROUPE_ANIMATEUR);
    }

    private void duree() {
        blocs.add(new Titre(1, Phrases.de("suivi.texte.duree")));
        String terme = FormatFr.dateLongue(fiche.terme());
        fiche.jour(ChampGouvernance.DUREE_DU)
                .ifPresentOrElse(
                        debut -> phrase("suivi.texte.valable.du", FormatFr.dateLongue(debut), terme),
                        () -> phrase("suivi.texte.valable", terme));
        int mois = fiche.entier(ChampGouvernance.REVOYURE_MOIS).orElse(FicheGouvernance.REVOYURE_MOIS);
        phrase(
                "suivi.texte.revoyure",
                mois,
                FormatFr.dateLongue(fiche.revoyureAvantLe()),
                fiche.contrat().periode().suivante().libelle());
        phrase("suivi.texte.avenants");
        fiche.texte(ChampGouvernance.AVENANTS).ifPresent(this::paragraphes);
        fiche.texte(ChampGouvernance.RENOUVELLEMENT).ifPresent(this::paragraphes);
    }

    private void composition(Instance instance) {
        List<FicheMembre> membres = fiche.membres(instance);
        if (membres.isEmpty()) {
            blocs.add(new ACompleter(Phrases.de("suivi.texte.%s.sans_membre".formatted(instance.name()))));
            return;
        }
        blocs.add(new Tableau(
                Phrases.de("suivi.texte.%s.composition".formatted(instance.name())),
                List.of(
                        Colonne.texte(Phrases.de("suivi.membre.organisme_represente"), 4),
                        Colonne.texte(Phrases.de("suivi.membre.nom"), 3),
                        Colonne.texte(Phrases.de("suivi.membre.fonction"), 4)),
                membres.stream()
                        .map(membre -> List.of(
                                Cellule.de(membre.organisme()),
                                Cellule.de(Objects.requireNonNullElse(membre.nom(), "")),
                                Cellule.de(Objects.requireNonNullElse(membre.fonction(), ""))))
                        .toList(),
                null));
    }

    private void rythme(String cle, ChampGouvernance champ) {
        int nombre = fiche.entier(champ).orElse(0);
        if (nombre == 0) {
            blocs.add(new ACompleter(Phrases.de("suivi.texte.%s.sans_rythme".formatted(cle))));
        } else {
            phrase("suivi.texte.%s.rythme".formatted(cle) + (nombre == 1 ? ".un" : ""), nombre);
        }
    }

    private void prose(String cle, ChampGouvernance champ) {
        fiche.texte(champ)
                .ifPresentOrElse(
                        this::paragraphes,
                        () -> blocs.add(new ACompleter(Phrases.de("suivi.texte.%s.sans_texte".formatted(cle)))));
    }

    private void role(String cle, ChampGouvernance champ) {
        fiche.signataire(champ)
                .map(Signataire::nom)
                .ifPresentOrElse(
                        nom -> phrase("suivi.texte.%s.role".formatted(cle), nom),
                        () -> blocs.add(new ACompleter(Phrases.de("suivi.texte.%s.sans_role".formatted(cle)))));
    }

    private void phrase(String cle, Object... parametres) {
        blocs.add(Bloc.paragraphe(Phrases.de(cle, parametres)));
    }

    /** People write lists as they do in the other articles: in Markdown. */
    private void paragraphes(String texte) {
        blocs.addAll(Prose.blocs(texte, Phrases.de("suivi.texte.titre")));
    }
}
