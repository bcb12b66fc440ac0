package fr.mixitesociale.suivi;

import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.contrat.PointDeControle;
import fr.mixitesociale.contrat.PointDeControle.Gravite;
import fr.mixitesociale.contrat.PointDeControle.Jalon;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What article 4 lacks: the guide advises nearly all of it, the law only bounds the duration. */
final class ControlesGouvernance {

    private static final String GUIDE_COPIL = "suivi.source.copil";
    private static final String GUIDE_SUIVI = "suivi.source.suivi";
    private static final String TRAME = "suivi.source.trame";
    private static final String LOI_DUREE = "suivi.source.duree";

    /** Whom the template wants in the first role of the follow-up. */
    private static final Set<NatureSignataire> PREMIER_ROLE =
            Set.of(NatureSignataire.COMMUNE, NatureSignataire.EPCI, NatureSignataire.EPT);

    private final FicheGouvernance fiche;
    private final List<PointDeControle> points = new ArrayList<>();

    private ControlesGouvernance(FicheGouvernance fiche) {
        this.fiche = fiche;
    }

    static List<PointDeControle> de(FicheGouvernance fiche) {
        ControlesGouvernance controles = new ControlesGouvernance(fiche);
        controles.copil();
        controles.suivi();
        controles.duree();
        return List.copyOf(controles.points);
    }

    private void copil() {
        for (Signataire absent : fiche.absentsDuCopil()) {
            conseiller("copil.signataire", Jalon.PROJET, GUIDE_COPIL, absent.nom());
        }
        if (fiche.entier(ChampGouvernance.COPIL_PAR_AN).orElse(0) < 1) {
            conseiller("copil.rythme", Jalon.PROJET, GUIDE_SUIVI);
        }
        exiger(ChampGouvernance.COPIL_ANIMATEUR, "copil.animateur");
    }

    private void suivi() {
        exiger(ChampGouvernance.BILAN_AUTEUR, "bilan.auteur");
        fiche.signataire(ChampGouvernance.BILAN_AUTEUR)
                .filter(auteur -> !PREMIER_ROLE.contains(auteur.nature()))
                .ifPresent(auteur -> conseiller("bilan.role", Jalon.PROJET, GUIDE_SUIVI, auteur.nom()));
        if (fiche.membres(Instance.GROUPE).isEmpty()) {
            conseiller("groupe.vide", Jalon.PROJET, TRAME);
        }
        exiger(ChampGouvernance.GROUPE_ANIMATEUR, "groupe.animateur");
    }

    private void duree() {
        LocalDate terme = fiche.terme();
        fiche.jour(ChampGouvernance.DUREE_DU)
                .filter(debut ->
                        terme.isAfter(debut.plusYears(PeriodeTriennale.DUREE).minusDays(1)))
                .ifPresent(debut -> ajouter(
                        "duree.longue",
                        Gravite.BLOQUANT,
                        Jalon.SIGNATURE,
                        LOI_DUREE,
                        FormatFr.date(debut),
                        FormatFr.date(terme)));
        if (!terme.equals(fiche.termePropose())) {
            conseiller(
                    "duree.terme", Jalon.SIGNATURE, TRAME, FormatFr.date(terme), FormatFr.date(fiche.termePropose()));
        }
        int mois = fiche.entier(ChampGouvernance.REVOYURE_MOIS).orElse(0);
        if (mois < FicheGouvernance.REVOYURE_MOIS) {
            conseiller("revoyure", Jalon.SIGNATURE, TRAME, FicheGouvernance.REVOYURE_MOIS);
        }
    }

    private void exiger(ChampGouvernance champ, String code) {
        if (fiche.texte(champ).isEmpty()) {
            conseiller(code, Jalon.PROJET, TRAME);
        }
    }

    private void conseiller(String code, Jalon jalon, String source, Object... parametres) {
        ajouter(code, Gravite.RECOMMANDE, jalon, source, parametres);
    }

    private void ajouter(String code, Gravite gravite, Jalon jalon, String source, Object... parametres) {
        points.add(new PointDeControle(
                "gouvernance." + code,
                gravite,
                jalon,
                Phrases.de("suivi.controle." + code, parametres),
                Phrases.de(source),
                ChapitreGouvernance.CLE,
                null));
    }
}
