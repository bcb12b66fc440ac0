package fr.mixitesociale.contrat.ui;

import fr.mixitesociale.contrat.Contrat;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Search among the few contracts of a person: each word somewhere in the title, the signatories or the period. */
final class RechercheContrat {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private RechercheContrat() {}

    static boolean trouve(Contrat contrat, String cherche) {
        String texte = simple(contrat.intitule() + " " + contrat.periode().libelle() + " "
                + contrat.statut().libelle() + " "
                + String.join(
                        " ", contrat.signataires().stream().map(s -> s.nom()).toList()));
        return Stream.of(simple(cherche).split("\\s+")).allMatch(texte::contains);
    }

    private static String simple(String texte) {
        return ACCENTS.matcher(Normalizer.normalize(texte, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .strip();
    }
}
