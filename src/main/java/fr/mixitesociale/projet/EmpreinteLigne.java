package fr.mixitesociale.projet;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * What each cell of a row held when the workbook was taken away, as « nom=1f0a…;lls=… »: enough to tell a cell the person
 * changed from one that changed online meanwhile, and too little to read a value from.
 */
final class EmpreinteLigne {

    private final Map<ChampProjet, String> marques;

    private EmpreinteLigne(Map<ChampProjet, String> marques) {
        this.marques = marques;
    }

    /** @param texte what the workbook writes in each cell */
    static String ecrire(Iterable<ChampProjet> champs, Function<ChampProjet, @Nullable String> texte) {
        StringBuilder ligne = new StringBuilder();
        for (ChampProjet champ : champs) {
            ligne.append(ligne.isEmpty() ? "" : ";")
                    .append(champ.cle())
                    .append('=')
                    .append(marque(texte.apply(champ)));
        }
        return ligne.toString();
    }

    /** @return empty when the text is not one of ours */
    static Optional<EmpreinteLigne> lire(String texte) {
        Map<ChampProjet, String> marques = new EnumMap<>(ChampProjet.class);
        for (String morceau : texte.split(";")) {
            int egal = morceau.indexOf('=');
            if (egal > 0) {
                ChampProjet.de(morceau.substring(0, egal))
                        .ifPresent(champ -> marques.put(champ, morceau.substring(egal + 1)));
            }
        }
        return marques.isEmpty() ? Optional.empty() : Optional.of(new EmpreinteLigne(marques));
    }

    /** Whether the cell holds what it held; a field the workbook did not know yet never does. */
    boolean estInchange(ChampProjet champ, @Nullable String texte) {
        return marque(texte).equals(marques.get(champ));
    }

    private static String marque(@Nullable String texte) {
        CRC32C somme = new CRC32C();
        somme.update(TexteCellule.forme(texte).getBytes(StandardCharsets.UTF_8));
        return Long.toString(somme.getValue(), Character.MAX_RADIX);
    }
}
