package fr.mixitesociale.redaction;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Two wordings, word by word. */
public final class Comparaison {

    /** A word with the blanks after it, or line ends. */
    private static final Pattern MOT = Pattern.compile("\\S+[^\\S\\n]*|\\n+|[^\\S\\n]+");

    private Comparaison() {}

    /** A run of words that both have, or only one of them. */
    public record Morceau(Nature nature, String texte) {}

    /** Which of the two wordings has it. */
    public enum Nature {
        COMMUN,
        RETIRE,
        AJOUTE
    }

    /** In reading order; what goes stands before what comes in its place. */
    public static List<Morceau> mots(@Nullable String avant, @Nullable String apres) {
        List<String> ancien = decouper(avant);
        List<String> nouveau = decouper(apres);
        List<Morceau> morceaux = new ArrayList<>();
        List<String> retires = new ArrayList<>();
        List<String> ajoutes = new ArrayList<>();
        int place = 0;
        // the linear space variant: two texts that have nothing in common do not exhaust the memory
        for (AbstractDelta<String> ecart : DiffUtils.diff(ancien, nouveau, new MyersDiffWithLinearSpace<>(), null)
                .getDeltas()) {
            int debut = ecart.getSource().getPosition();
            if (debut > place) {
                changes(morceaux, retires, ajoutes);
                ajouter(morceaux, Nature.COMMUN, ancien.subList(place, debut));
            }
            retires.addAll(ecart.getSource().getLines());
            ajoutes.addAll(ecart.getTarget().getLines());
            place = debut + ecart.getSource().size();
        }
        changes(morceaux, retires, ajoutes);
        ajouter(morceaux, Nature.COMMUN, ancien.subList(place, ancien.size()));
        return morceaux;
    }

    /** Neighbouring changes are one, whatever the order they were found in. */
    private static void changes(List<Morceau> morceaux, List<String> retires, List<String> ajoutes) {
        ajouter(morceaux, Nature.RETIRE, retires);
        ajouter(morceaux, Nature.AJOUTE, ajoutes);
        retires.clear();
        ajoutes.clear();
    }

    private static void ajouter(List<Morceau> morceaux, Nature nature, List<String> mots) {
        if (!mots.isEmpty()) {
            morceaux.add(new Morceau(nature, String.join("", mots)));
        }
    }

    private static List<String> decouper(@Nullable String texte) {
        List<String> mots = new ArrayList<>();
        Matcher mot = MOT.matcher(texte == null ? "" : texte);
        while (mot.find()) {
            mots.add(mot.group());
        }
        return mots;
    }
}
