package fr.mixitesociale.bilan;

import fr.mixitesociale.droit.bilan.Atteinte;
import fr.mixitesociale.droit.bilan.BilanTriennal;
import fr.mixitesociale.droit.bilan.Realisation;
import fr.mixitesociale.droit.regles.JeuDeRegles;
import fr.mixitesociale.inventaire.BilanPeriode;
import fr.mixitesociale.projet.ProjetSuivi;
import fr.mixitesociale.risque.Appreciation;
import fr.mixitesociale.risque.Bilan;
import fr.mixitesociale.socle.CodeInsee;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one commune realised over the period against its objective.
 *
 * @param commune null for the whole of a contract
 * @param objectif null while it is not known
 * @param plai among {@code realise}; null when one of the projects does not tell its kinds; so is {@code pls}
 * @param calcul what the law makes of it; null without objective
 * @param publie the figures of the préfecture for the same period, once it published them
 */
public record ResultatCommune(
        @Nullable CodeInsee commune,
        String nom,
        @Nullable Integer objectif,
        int realise,
        @Nullable Integer plai,
        @Nullable Integer pls,
        @Nullable BilanTriennal calcul,
        @Nullable BilanPeriode publie) {

    /** The reduced cap of PLS, in percent, tells that it holds for the commune (art. L. 302-8, III CCH). */
    private static final int PLS_REDUIT = 20;

    static ResultatCommune de(Bilan bilan, @Nullable JeuDeRegles regles, String source, @Nullable BilanPeriode publie) {
        List<ProjetSuivi> obtenus = bilan.projets().stream()
                .filter(Appreciation::estObtenu)
                .map(Appreciation::projet)
                .toList();
        boolean ventiles = obtenus.stream()
                .allMatch(projet -> projet.plai() != null || projet.plus() != null || projet.pls() != null);
        @Nullable Integer plai = ventiles ? somme(obtenus, true) : null;
        @Nullable Integer pls = ventiles ? somme(obtenus, false) : null;
        Integer objectif = bilan.objectif();
        return new ResultatCommune(
                bilan.commune(),
                bilan.nom(),
                objectif,
                bilan.obtenus(),
                plai,
                pls,
                objectif == null
                        ? null
                        : new BilanTriennal(
                                objectif, realisation(bilan.obtenus(), plai, pls), regles, plsReduit(bilan), source),
                publie);
    }

    public Atteinte quantitative() {
        return calcul == null ? Atteinte.NON_JUGEE : calcul.quantitative();
    }

    public Atteinte qualitative() {
        return calcul == null ? Atteinte.NON_JUGEE : calcul.qualitative();
    }

    /** Whether the commune is exposed to the procedure of carence: one half not met is enough (art. L. 302-9-1 CCH). */
    public boolean estExposee() {
        return quantitative() == Atteinte.NON_ATTEINTE || qualitative() == Atteinte.NON_ATTEINTE;
    }

    /** Kinds that do not add up are not judged: a mismatch in the list warns, it never blocks. */
    private static Realisation realisation(int logements, @Nullable Integer plai, @Nullable Integer pls) {
        return plai == null || pls == null || plai + pls > logements
                ? new Realisation(logements, 0, null, null)
                : Realisation.de(logements, plai, pls);
    }

    private static @Nullable Boolean plsReduit(Bilan bilan) {
        return bilan.qualite() == null ? null : bilan.qualite().partPls() <= PLS_REDUIT;
    }

    private static int somme(List<ProjetSuivi> projets, boolean plai) {
        return projets.stream()
                .map(projet -> plai ? projet.plai() : projet.pls())
                .mapToInt(nombre -> nombre == null ? 0 : nombre)
                .sum();
    }
}
