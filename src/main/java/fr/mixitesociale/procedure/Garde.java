package fr.mixitesociale.procedure;

import fr.mixitesociale.contrat.PointDeControle.Gravite;
import java.util.Locale;

/**
 * What is checked before an act. The law stops it; the guide asks for a written reason.
 *
 * @see "src/docs/statuts.md"
 */
public enum Garde {
    COMMUNE_CONCERNEE(Gravite.BLOQUANT, "art. L. 302-5 et L. 302-8-1, I CCH"),
    CARENCE(Gravite.BLOQUANT, "art. L. 302-8-1, I et L. 302-9-1 CCH"),
    MOTIFS_DE_LA_DEMANDE(Gravite.RECOMMANDE, "guide DHUP, p. 13"),
    DEMANDES_REUNIES(Gravite.BLOQUANT, "art. L. 302-8-1, II CCH"),
    REPONSES(Gravite.RECOMMANDE, "guide DHUP, p. 13"),
    COPIL_COMPLET(Gravite.RECOMMANDE, "guide DHUP, p. 11"),
    /** What the chapters find before the project: each point says whether law or guide. */
    CHAPITRES_PROJET(Gravite.RECOMMANDE, "guide DHUP, p. 20 à 25"),
    MUTUALISANT(Gravite.BLOQUANT, "art. L. 302-8, X CCH"),
    AVIS_CNSRU(Gravite.BLOQUANT, "art. L. 302-8, X CCH"),
    DELIBERATIONS(Gravite.BLOQUANT, "art. L. 2121-29 et L. 5211-1 CGCT"),
    BASE_CONNUE(Gravite.BLOQUANT, "art. L. 302-8, VII CCH"),
    BASE_CONSTATEE(Gravite.BLOQUANT, "art. L. 302-8, VII CCH"),
    CUMUL(Gravite.BLOQUANT, "art. L. 302-8, X CCH"),
    /** What the chapters find before signature: each point says whether law or guide. */
    CHAPITRES_SIGNATURE(Gravite.RECOMMANDE, "guide DHUP, p. 20 à 25"),
    TROIS_ANS(Gravite.BLOQUANT, "art. L. 302-8-1, I CCH"),
    TERME_DE_LA_PERIODE(Gravite.RECOMMANDE, "guide DHUP, p. 19"),
    TEXTE_DELIBERE(Gravite.BLOQUANT, "art. L. 2121-29 CGCT"),
    SANS_SIGNATURE(Gravite.BLOQUANT, "art. L. 302-8-1, I CCH"),
    TERME_PASSE(Gravite.BLOQUANT, "art. L. 302-8-1, I CCH"),
    SIX_MOIS_AVANT_LE_TERME(Gravite.RECOMMANDE, "guide DHUP, annexe 3, article 4");

    /** The article whose change calls for the checks of the objectives. */
    static final String OBJECTIFS = "objectifs";

    private final Gravite gravite;
    private final String source;

    Garde(Gravite gravite, String source) {
        this.gravite = gravite;
        this.source = source;
    }

    public Gravite gravite() {
        return gravite;
    }

    public String source() {
        return source;
    }

    /** Whether it has a meaning for this avenant: it keeps the term, and the objectives unless it opens them. */
    boolean concerne(Avenant avenant) {
        return switch (this) {
            case TROIS_ANS, TERME_DE_LA_PERIODE -> false;
            case BASE_CONNUE, BASE_CONSTATEE, CUMUL, AVIS_CNSRU ->
                avenant.chapitres().contains(OBJECTIFS);
            default -> true;
        };
    }

    /** « procedure.deliberations »: stable, for programs. */
    String code() {
        return "procedure." + name().toLowerCase(Locale.ROOT);
    }
}
