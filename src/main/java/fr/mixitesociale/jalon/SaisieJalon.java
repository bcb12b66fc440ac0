package fr.mixitesociale.jalon;

import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.LectureFr;
import fr.mixitesociale.socle.Saisie;
import fr.mixitesociale.socle.ValeurRefusee;
import fr.mixitesociale.territoire.CleRecherche;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is typed in a cell of the grid of milestones, where one cell holds a status, two dates and a name: one letter, a
 * date, or both. The keys are those the screen explains ({@code jalon.aide}).
 *
 * <pre>
 * f, F 12/03/2026      done today, done on that day
 * e n s d              under way, not begun, not needed, in difficulty
 * 12/03/2027, 12/3     expected on that day, of this year when it is not told; on a milestone done: the day it was
 * e 12/03/2027         under way, expected on that day
 * &#64;Mme Roux            who answers for it; &#64; alone: nobody
 * - (or nothing)       no date any more
 * </pre>
 */
public final class SaisieJalon {

    private static final Map<String, StatutJalon> LETTRES = Map.of(
            "f", StatutJalon.FAIT,
            "e", StatutJalon.EN_COURS,
            "n", StatutJalon.NON_COMMENCE,
            "s", StatutJalon.SANS_OBJET,
            "d", StatutJalon.EN_DIFFICULTE);

    private static final Pattern FORME = Pattern.compile("(?:(\\p{L})\\s*)?([0-9].*|-)?");
    private static final Pattern JOUR_ET_MOIS = Pattern.compile("(\\d{1,2})/(\\d{1,2})");
    private static final Pattern ANNEE_COURTE = Pattern.compile("(\\d{1,2}/\\d{1,2})/(\\d{2})");

    private SaisieJalon() {}

    /** Field → canonical text typed; only those the text speaks of. */
    static Map<ChampJalon, @Nullable String> lire(@Nullable String texte, JalonDeProjet lu, LocalDate jour) {
        Map<ChampJalon, @Nullable String> valeurs = new EnumMap<>(ChampJalon.class);
        String net = texte == null ? "" : texte.strip();
        if (net.startsWith("@")) {
            valeurs.put(ChampJalon.RESPONSABLE, LectureFr.texte(net.substring(1)));
            return valeurs;
        }
        Matcher forme = FORME.matcher(net.toLowerCase(Locale.ROOT));
        StatutJalon mot = statutEnToutesLettres(net);
        if (mot != null) {
            valeurs.put(ChampJalon.STATUT, mot.name());
            return valeurs;
        }
        if (!forme.matches() || (forme.group(1) != null && !LETTRES.containsKey(forme.group(1)))) {
            throw new ValeurRefusee(ChampJalon.STATUT.cle(lu.jalon()), "jalon.refus.saisie", net);
        }
        StatutJalon statut = forme.group(1) == null ? null : LETTRES.get(forme.group(1));
        String date = forme.group(2);
        if (statut != null) {
            valeurs.put(ChampJalon.STATUT, statut.name());
        }
        if (date == null && statut == StatutJalon.FAIT) {
            date = jour.toString();
        }
        if (date != null || statut == null) {
            boolean reelle = (statut == null ? lu.statut() : statut) == StatutJalon.FAIT;
            valeurs.put(reelle ? ChampJalon.REEL : ChampJalon.PREVU, date(date, jour));
        }
        return valeurs;
    }

    /** What the service is asked to write, over what the person had under their eyes. */
    public static Saisie de(@Nullable String texte, JalonDeProjet lu, LocalDate jour) {
        Map<String, Valeurs> champs = new LinkedHashMap<>();
        lire(texte, lu, jour)
                .forEach((champ, voulue) -> champs.put(champ.cle(lu.jalon()), new Valeurs(champ.lire(lu), voulue)));
        return new Saisie(lu.projetId(), lu.version(), champs);
    }

    /** What puts a milestone back as it was, over what it is now. */
    public static Saisie retour(JalonDeProjet actuel, JalonDeProjet avant) {
        Map<String, Valeurs> champs = new LinkedHashMap<>();
        for (ChampJalon champ : ChampJalon.TOUS) {
            champs.put(champ.cle(avant.jalon()), new Valeurs(champ.lire(actuel), champ.lire(avant)));
        }
        return new Saisie(avant.projetId(), actuel.version(), champs);
    }

    private static @Nullable StatutJalon statutEnToutesLettres(String texte) {
        String cle = CleRecherche.de(texte);
        for (StatutJalon statut : StatutJalon.values()) {
            if (cle.equals(CleRecherche.de(statut.libelle()))) {
                return statut;
            }
        }
        return null;
    }

    /** « 12/3 » is of this year, « 12/3/27 » of 2027; what cannot be read is left to the field, which refuses it. */
    private static @Nullable String date(@Nullable String texte, LocalDate jour) {
        if (texte == null || texte.equals("-")) {
            return null;
        }
        Matcher courte = JOUR_ET_MOIS.matcher(texte);
        if (courte.matches()) {
            return texte + "/" + jour.getYear();
        }
        Matcher annee = ANNEE_COURTE.matcher(texte);
        return annee.matches() ? annee.group(1) + "/20" + annee.group(2) : texte;
    }
}
