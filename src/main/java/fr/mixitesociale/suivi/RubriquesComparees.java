package fr.mixitesociale.suivi;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.engagement.EngagementFiche;
import fr.mixitesociale.engagement.EngagementsConsultation;
import fr.mixitesociale.engagement.Theme;
import fr.mixitesociale.projet.ColonneProjet;
import fr.mixitesociale.projet.CritereProjets;
import fr.mixitesociale.projet.ListeProjet;
import fr.mixitesociale.projet.ProjetsConsultation;
import fr.mixitesociale.projet.TotauxProjets;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.suivi.Comparaison.Ligne;
import fr.mixitesociale.suivi.Comparaison.Rubrique;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rows of a comparison, article by article, each asked of the room that keeps it, with the person's own rights. */
@Component
class RubriquesComparees {

    private final ObjectifsCompares objectifs;
    private final EngagementsConsultation engagements;
    private final ProjetsConsultation projets;
    private final GouvernanceConsultation gouvernance;

    RubriquesComparees(
            ObjectifsCompares objectifs,
            EngagementsConsultation engagements,
            ProjetsConsultation projets,
            GouvernanceConsultation gouvernance) {
        this.objectifs = objectifs;
        this.engagements = engagements;
        this.projets = projets;
        this.gouvernance = gouvernance;
    }

    List<Rubrique> de(List<Contrat> contrats) {
        return List.of(
                rubrique("cadre", cadre(contrats)),
                rubrique("objectifs", objectifs.lignes(contrats)),
                rubrique("engagements", engagements(contrats)),
                rubrique("projets", projets(contrats)),
                rubrique("gouvernance", gouvernance(contrats)));
    }

    private static List<Ligne> cadre(List<Contrat> contrats) {
        return List.of(
                ligne("statut", contrats, contrat -> contrat.statut().libelle()),
                ligne("nature", contrats, contrat -> contrat.nature().libelle()),
                ligne("communes", contrats, contrat -> contrat.communes().size()),
                ligne(
                        "signataires",
                        contrats,
                        contrat -> contrat.signataires().stream()
                                .map(Signataire::nom)
                                .collect(Collectors.joining("\n"))));
    }

    private List<Ligne> engagements(List<Contrat> contrats) {
        List<List<EngagementFiche>> fiches = contrats.stream()
                .map(contrat -> engagements.lister(contrat.id()))
                .toList();
        List<Ligne> lignes = new ArrayList<>();
        lignes.add(ligne("engagements", fiches, List::size));
        for (Theme theme : Theme.values()) {
            lignes.add(new Ligne(
                    theme.libelle(),
                    fiches.stream()
                            .<@Nullable Object>map(liste -> duTheme(liste, theme))
                            .toList()));
        }
        return lignes;
    }

    /** « 2 engagements », then their titles. */
    private static String duTheme(List<EngagementFiche> fiches, Theme theme) {
        List<EngagementFiche> ceux =
                fiches.stream().filter(fiche -> fiche.theme() == theme).toList();
        String nombre = Phrases.de(
                "suivi.comparaison.nombre" + (ceux.isEmpty() ? ".zero" : ceux.size() == 1 ? ".un" : ""), ceux.size());
        return ceux.stream()
                .map(fiche -> fiche.numero() + " " + fiche.intitule())
                .collect(Collectors.joining("\n", ceux.isEmpty() ? nombre : nombre + "\n", ""));
    }

    private List<Ligne> projets(List<Contrat> contrats) {
        List<TotauxProjets> prioritaires = totaux(contrats, ListeProjet.PRIORITAIRE);
        List<TotauxProjets> viviers = totaux(contrats, ListeProjet.VIVIER);
        return List.of(
                ligne("prioritaires", prioritaires, TotauxProjets::nombre),
                ligne("lls", prioritaires, totaux -> totaux.somme(ColonneProjet.LLS)),
                ligne("plai", prioritaires, totaux -> totaux.somme(ColonneProjet.PLAI)),
                ligne("plus", prioritaires, totaux -> totaux.somme(ColonneProjet.PLUS)),
                ligne("pls", prioritaires, totaux -> totaux.somme(ColonneProjet.PLS)),
                ligne("autres", prioritaires, totaux -> totaux.somme(ColonneProjet.AUTRES)),
                ligne("vivier", viviers, TotauxProjets::nombre),
                ligne("vivier_lls", viviers, totaux -> totaux.somme(ColonneProjet.LLS)));
    }

    private List<TotauxProjets> totaux(List<Contrat> contrats, ListeProjet liste) {
        CritereProjets critere = CritereProjets.TOUS.avecListe(liste);
        return contrats.stream()
                .map(contrat -> projets.totaux(contrat.id(), critere))
                .toList();
    }

    private List<Ligne> gouvernance(List<Contrat> contrats) {
        List<FicheGouvernance> fiches =
                contrats.stream().map(contrat -> gouvernance.lire(contrat.id())).toList();
        return List.of(
                ligne("copil_par_an", fiches, entier(ChampGouvernance.COPIL_PAR_AN)),
                ligne(
                        "copil_membres",
                        fiches,
                        fiche -> fiche.membres(Instance.COPIL).size()),
                ligne("copil_animateur", fiches, signataire(ChampGouvernance.COPIL_ANIMATEUR)),
                ligne("bilan_auteur", fiches, signataire(ChampGouvernance.BILAN_AUTEUR)),
                ligne("groupe_par_an", fiches, entier(ChampGouvernance.GROUPE_PAR_AN)),
                ligne("groupe_animateur", fiches, signataire(ChampGouvernance.GROUPE_ANIMATEUR)),
                ligne("terme", fiches, fiche -> FormatFr.date(fiche.terme())),
                ligne("revoyure", fiches, fiche -> FormatFr.date(fiche.revoyureAvantLe())));
    }

    private static Function<FicheGouvernance, @Nullable Object> entier(ChampGouvernance champ) {
        return fiche -> fiche.entier(champ).orElse(null);
    }

    private static Function<FicheGouvernance, @Nullable Object> signataire(ChampGouvernance champ) {
        return fiche -> fiche.signataire(champ).map(Signataire::nom).orElse(null);
    }

    private static Rubrique rubrique(String cle, List<Ligne> lignes) {
        return new Rubrique(Phrases.de("suivi.comparaison." + cle), lignes);
    }

    static <T> Ligne ligne(String cle, List<T> colonnes, Function<T, @Nullable Object> valeur) {
        List<@Nullable Object> valeurs = new ArrayList<>();
        colonnes.forEach(colonne -> valeurs.add(valeur.apply(colonne)));
        return new Ligne(Phrases.de("suivi.comparaison.ligne." + cle), valeurs);
    }
}
