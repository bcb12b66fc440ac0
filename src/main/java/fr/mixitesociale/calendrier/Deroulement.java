package fr.mixitesociale.calendrier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A procedure step by step: what was dated, what is awaited, until when. Pure. */
final class Deroulement {

    private Deroulement() {}

    static List<LigneDeDemarche> de(Demarche demarche, ReglagesCalendrier reglages, LocalDate jour) {
        Map<EtapeSru, LocalDate> dates = demarche.faites().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, etape -> etape.getValue().le()));
        @Nullable EtapeSru attendue = attendue(demarche, reglages, dates, jour).orElse(null);
        List<LigneDeDemarche> lignes = new ArrayList<>();
        for (EtapeSru etape : demarche.nature().etapes()) {
            @Nullable EtapeDatee faite = demarche.faites().get(etape);
            @Nullable
            LocalDate echeance = etape.echeance(
                    demarche.periode().debut(), demarche.periode().fin(), dates, reglages);
            boolean passee = faite == null && echeance != null && echeance.isBefore(jour);
            lignes.add(new LigneDeDemarche(etape, faite, echeance, etape == attendue, passee && etape == attendue));
        }
        return lignes;
    }

    /** The first one not dated that nothing after it has overtaken, an optional one whose day is gone left aside. */
    private static Optional<EtapeSru> attendue(
            Demarche demarche, ReglagesCalendrier reglages, Map<EtapeSru, LocalDate> dates, LocalDate jour) {
        List<EtapeSru> etapes = demarche.nature().etapes();
        int derniere = etapes.stream()
                .filter(dates::containsKey)
                .mapToInt(etapes::indexOf)
                .max()
                .orElse(-1);
        return etapes.stream()
                .skip(derniere + 1L)
                .filter(etape -> !etape.estFacultative()
                        || !estPassee(
                                etape.echeance(
                                        demarche.periode().debut(),
                                        demarche.periode().fin(),
                                        dates,
                                        reglages),
                                jour))
                .findFirst();
    }

    private static boolean estPassee(@Nullable LocalDate echeance, LocalDate jour) {
        return echeance != null && echeance.isBefore(jour);
    }
}
