package fr.mixitesociale.graphique;

import fr.mixitesociale.graphique.Mosaique.Groupe;
import fr.mixitesociale.graphique.Mosaique.Motif;
import fr.mixitesociale.graphique.Mosaique.Tuile;

/**
 * Draws a {@link Mosaique} of hundreds of places: a square with its sign each, the signs drawn once and referred to. The
 * groups follow each other as words do, so that one drawing serves a telephone and a wide page alike.
 */
public final class DessinMosaiqueDense {

    /** A square, its gap left out: more than the 24 px a finger needs (WCAG 2.2, 2.5.8). */
    private static final int CASE = 28;

    private static final int PAS = CASE + 4;
    private static final int COLONNES = 9;
    private static final int MARGE = (CASE - DessinMosaique.SIGNE) / 2;

    /** Short, for it is written hundreds of times; the signs are the same on every map. */
    private static final String ALERTE = "mqa";

    private DessinMosaiqueDense() {}

    public static String html(Mosaique mosaique) {
        EcritureSvg sortie = new EcritureSvg(false)
                .brut("<div class=\"mosaique-dense\" role=\"group\" aria-label=\"%s\">"
                        .formatted(EcritureSvg.echapper(mosaique.titre())));
        modeles(sortie);
        mosaique.groupes().forEach(groupe -> groupe(sortie, groupe));
        return sortie.brut("</div>").toString();
    }

    private static void modeles(EcritureSvg sortie) {
        sortie.brut("<svg width=\"0\" height=\"0\" aria-hidden=\"true\"><defs>");
        for (Motif motif : Motif.values()) {
            sortie.brut("""
                    <g id="%s" class="mosaique-tuile %s"><rect class="fond" fill="#ffffff" stroke="#46536b" x="1" y="1" \
                    width="%d" height="%d" rx="4"/>%s</g>""".formatted(
                            modele(motif),
                            DessinMosaique.classe(motif),
                            CASE - 2,
                            CASE - 2,
                            DessinMosaique.trace(motif, MARGE, MARGE)));
        }
        sortie.brut("<g id=\"%s\" class=\"mosaique-tuile\" transform=\"scale(.7)\">%s</g></defs></svg>"
                .formatted(ALERTE, DessinMosaique.triangle(CASE - DessinMosaique.SIGNE + 9, 1)));
    }

    private static void groupe(EcritureSvg sortie, Groupe groupe) {
        int nombre = groupe.tuiles().size();
        int colonnes = Math.clamp((int) Math.ceil(Math.sqrt(nombre * 1.6)), 1, COLONNES);
        int largeur = colonnes * PAS;
        int hauteur = (nombre + colonnes - 1) / colonnes * PAS;
        String nom = EcritureSvg.echapper(groupe.nom());
        sortie.brut("""
                <figure><figcaption>%s</figcaption><svg class="mosaique-svg" role="group" aria-label="%s" width="%d" \
                height="%d">""".formatted(nom, nom, largeur, hauteur));
        int rang = 0;
        for (Tuile tuile : groupe.tuiles()) {
            tuile(sortie, tuile, rang % colonnes * PAS, rang / colonnes * PAS);
            rang++;
        }
        sortie.brut("</svg></figure>");
    }

    /** Where nothing is awaited the keyboard does not stop: the table has the same link. */
    private static void tuile(EcritureSvg sortie, Tuile tuile, int x, int y) {
        sortie.brut(
                tuile.estompee()
                        ? "<g class=\"estompee\" aria-hidden=\"true\">"
                        : "<a href=\"%s\"%s>"
                                .formatted(
                                        EcritureSvg.echapper(tuile.lien()),
                                        tuile.motif() == Motif.TIRET && !tuile.signalee() ? " tabindex=\"-1\"" : ""));
        sortie.brut("<title>" + EcritureSvg.echapper(tuile.detail()) + "</title>");
        reference(sortie, modele(tuile.motif()), x, y);
        if (tuile.signalee()) {
            reference(sortie, ALERTE, x, y);
        }
        sortie.brut(tuile.estompee() ? "</g>" : "</a>");
    }

    private static void reference(EcritureSvg sortie, String modele, int x, int y) {
        sortie.brut("<use href=\"#%s\" x=\"%d\" y=\"%d\"/>".formatted(modele, x, y));
    }

    private static String modele(Motif motif) {
        return "mq" + motif.ordinal();
    }
}
