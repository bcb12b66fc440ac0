package fr.mixitesociale.droit.chargement;

import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.droit.regles.Abaissement;
import fr.mixitesociale.droit.regles.Entree;
import fr.mixitesociale.droit.regles.Fraction;
import fr.mixitesociale.droit.regles.JeuDeRegles;
import fr.mixitesociale.droit.regles.JeuDeRegles.Statut;
import fr.mixitesociale.droit.regles.Mutualisation;
import fr.mixitesociale.droit.regles.Palier;
import fr.mixitesociale.droit.regles.Parametre;
import fr.mixitesociale.droit.regles.Qualite;
import fr.mixitesociale.droit.regles.Qualite.PlsReduit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** From the tree of a file to a rule set. */
final class LectureDuJeu {

    private final Noeud racine;

    LectureDuJeu(Noeud racine) {
        this.racine = racine;
    }

    JeuDeRegles lire() {
        Statut statut = statut();
        Optional<Noeud> periodes = racine.noeudEventuel("periodes");
        if (periodes.isPresent() == (statut == Statut.PROJET)) {
            throw new ChargementImpossible(
                    racine.lieu(), "un texte applicable dit ses périodes, un projet n’en a aucune.");
        }
        // a bill governs no period: its bounds hold none
        int premiere = periodes.map(p -> periode(p, "premiere")).orElse(Integer.MAX_VALUE);
        int derniere = periodes.map(p -> p.entierEventuel("derniere").orElse(Integer.MAX_VALUE))
                .orElse(Integer.MIN_VALUE);
        periodes.ifPresent(Noeud::finir);
        JeuDeRegles jeu = new JeuDeRegles(
                racine.texte("id"),
                racine.texte("libelle"),
                racine.texte("texte"),
                statut,
                date(),
                premiere,
                derniere,
                racine.liste("rythme").stream().map(LectureDuJeu::palier).toList(),
                racine.noeudEventuel("entrees").map(LectureDuJeu::entrees).orElse(Map.of()),
                racine.noeudEventuel("abaissement").map(LectureDuJeu::abaissement),
                racine.noeudEventuel("mutualisation").map(LectureDuJeu::mutualisation),
                qualite(racine.noeud("qualite")),
                racine.nombre("lits_par_logement"),
                racine.noeudEventuel("seuil_arrondissements").map(_ -> racine.pourcent("seuil_arrondissements")));
        racine.finir();
        exigerTousLesEcarts(jeu);
        return jeu;
    }

    private Statut statut() {
        String statut = racine.texte("statut");
        try {
            return Statut.valueOf(statut.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            throw new ChargementImpossible(
                    racine.lieu() + "statut", "en_vigueur, abroge ou projet est attendu, reçu : " + statut + ".");
        }
    }

    /** A bill has none: it was never a law. */
    private Optional<LocalDate> date() {
        try {
            return racine.texteEventuel("date").map(LocalDate::parse);
        } catch (DateTimeParseException _) {
            throw new ChargementImpossible(
                    racine.lieu() + "date", "une date AAAA-MM-JJ entre guillemets est attendue.");
        }
    }

    private static int periode(Noeud noeud, String cle) {
        int annee = noeud.entier(cle);
        try {
            return new PeriodeTriennale(annee).debut();
        } catch (IllegalArgumentException invalide) {
            throw new ChargementImpossible(noeud.lieu() + "." + cle, invalide);
        }
    }

    private static Palier palier(Noeud noeud) {
        Palier palier = new Palier(
                noeud.decimal("ecart"),
                noeud.ouiNon("borne_comprise"),
                noeud.entierEventuel("premiere_periode").orElse(Integer.MIN_VALUE),
                noeud.entierEventuel("derniere_periode").orElse(Integer.MAX_VALUE),
                noeud.pourcent("taux"),
                noeud.noeudEventuel("plancher").map(_ -> noeud.pourcent("plancher")));
        noeud.finir();
        return palier;
    }

    private static Map<Entree, Parametre<BigDecimal>> entrees(Noeud noeud) {
        Map<Entree, Parametre<BigDecimal>> entrees = new EnumMap<>(Entree.class);
        for (Entree entree : Entree.values()) {
            entrees.put(entree, noeud.pourcent(entree.name().toLowerCase(Locale.ROOT)));
        }
        noeud.finir();
        return entrees;
    }

    private static Abaissement abaissement(Noeud noeud) {
        Abaissement abaissement = new Abaissement(
                noeud.nombre("periodes_max"),
                noeud.nombre("population_derogation"),
                noeud.pourcent("inconstructibilite_min"),
                noeud.pourcent("inconstructibilite_max"),
                noeud.condition("avis_cnsru"));
        noeud.finir();
        return abaissement;
    }

    private static Mutualisation mutualisation(Noeud noeud) {
        Mutualisation mutualisation = new Mutualisation(
                noeud.parametre("part", n -> new Fraction(n.entier("numerateur"), n.entier("denominateur"))),
                noeud.nombre("part_guide"),
                noeud.nombre("periodes_max"),
                noeud.condition("plh_executoire"),
                noeud.condition("avis_cnsru"));
        noeud.finir();
        return mutualisation;
    }

    private static Qualite qualite(Noeud noeud) {
        Qualite qualite = new Qualite(
                noeud.pourcent("plai_min"),
                noeud.pourcent("pls_max"),
                noeud.noeudEventuel("pls_reduit").map(LectureDuJeu::plsReduit));
        noeud.finir();
        return qualite;
    }

    private static PlsReduit plsReduit(Noeud noeud) {
        PlsReduit reduit = new PlsReduit(noeud.pourcent("pls_max"), noeud.pourcent("sous_le_taux"));
        noeud.finir();
        return reduit;
    }

    /** From the widest gap down to zero, excluded: for every period, a commune with a deficit has its case. */
    private void exigerTousLesEcarts(JeuDeRegles jeu) {
        PeriodeTriennale periode = new PeriodeTriennale(jeu.estProjet() ? PeriodeTriennale.PREMIERE : jeu.premiere());
        int derniere = jeu.estProjet() || jeu.derniere() == Integer.MAX_VALUE ? periode.debut() : jeu.derniere();
        while (periode.debut() <= derniere) {
            List<Palier> paliers = jeu.paliers(periode);
            boolean descendants = IntStream.range(1, paliers.size())
                    .allMatch(i ->
                            paliers.get(i - 1).ecart().compareTo(paliers.get(i).ecart()) > 0);
            if (paliers.isEmpty()
                    || !descendants
                    || paliers.getLast().ecart().signum() != 0
                    || paliers.getLast().borneComprise()) {
                throw new ChargementImpossible(
                        racine.lieu() + "rythme",
                        "les cas de %s vont du plus grand écart à « plus de 0 point », sans trou."
                                .formatted(periode.libelle()));
            }
            periode = periode.suivante();
        }
    }
}
