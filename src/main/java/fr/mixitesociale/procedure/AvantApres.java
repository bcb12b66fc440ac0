package fr.mixitesociale.procedure;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import fr.mixitesociale.contrat.modele.Section;
import fr.mixitesociale.redaction.Comparaison;
import fr.mixitesociale.redaction.Comparaison.Morceau;
import fr.mixitesociale.redaction.Comparaison.Nature;
import java.util.ArrayList;
import java.util.List;

/** An article before and after an avenant, line against line. */
public record AvantApres(String cle, String titre, List<Ligne> lignes) {

    public AvantApres {
        lignes = List.copyOf(lignes);
    }

    /**
     * A line of each text, or of one of them alone.
     *
     * @param mots in reading order, each said to be of both or of one only
     */
    public record Ligne(List<Morceau> mots) {
        public Ligne {
            mots = List.copyOf(mots);
        }

        public boolean estChangee() {
            return mots.stream().anyMatch(morceau -> morceau.nature() != Nature.COMMUN);
        }

        /** What the signed text says there. */
        public List<Morceau> avant() {
            return sans(Nature.AJOUTE);
        }

        /** What the avenant says there. */
        public List<Morceau> apres() {
            return sans(Nature.RETIRE);
        }

        private List<Morceau> sans(Nature nature) {
            return mots.stream().filter(morceau -> morceau.nature() != nature).toList();
        }
    }

    static AvantApres de(Section avant, Section apres) {
        List<String> anciennes = LignesDeTexte.de(avant);
        List<String> nouvelles = LignesDeTexte.de(apres);
        List<Ligne> lignes = new ArrayList<>();
        int place = 0;
        for (AbstractDelta<String> ecart : DiffUtils.diff(anciennes, nouvelles).getDeltas()) {
            communes(lignes, anciennes.subList(place, ecart.getSource().getPosition()));
            changees(lignes, ecart.getSource().getLines(), ecart.getTarget().getLines());
            place = ecart.getSource().getPosition() + ecart.getSource().size();
        }
        communes(lignes, anciennes.subList(place, anciennes.size()));
        return new AvantApres(avant.cle(), avant.titre(), lignes);
    }

    private static void communes(List<Ligne> lignes, List<String> textes) {
        textes.forEach(texte -> lignes.add(new Ligne(List.of(new Morceau(Nature.COMMUN, texte)))));
    }

    /** A line that became another one is compared word by word; what is left over stands alone. */
    private static void changees(List<Ligne> lignes, List<String> avant, List<String> apres) {
        for (int i = 0; i < Math.max(avant.size(), apres.size()); i++) {
            lignes.add(new Ligne(
                    Comparaison.mots(i < avant.size() ? avant.get(i) : "", i < apres.size() ? apres.get(i) : "")));
        }
    }
}
