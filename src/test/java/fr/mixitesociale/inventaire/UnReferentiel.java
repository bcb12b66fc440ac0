package fr.mixitesociale.inventaire;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.mixitesociale.droit.ReglesDEssai;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.territoire.Commune;
import fr.mixitesociale.territoire.Referentiel;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A handful of communes, enough to read files without starting the portal. */
final class UnReferentiel {

    private static final Set<String> ACTUELLES =
            Set.of("01322", "01427", "2A004", "97120", "05061", "45232", "77394", "62321", "49126", "69114", "06004");
    private static final Map<String, String> ANCIENNES = Map.of("49069", "49126", "69159", "69114", "49145", "49126");

    private UnReferentiel() {}

    static LectureFichier lecture() {
        Clock horloge = Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneId.of("Europe/Paris"));
        return new LectureFichier(new CodesDeCommune(referentiel()), ReglesDEssai.TOUTES, horloge);
    }

    private static Referentiel referentiel() {
        Referentiel referentiel = mock(Referentiel.class);
        when(referentiel.commune(any())).thenAnswer(appel -> commune(appel.<CodeInsee>getArgument(0)));
        when(referentiel.communeSuccesseur(any()))
                .thenAnswer(appel -> Optional.ofNullable(
                                ANCIENNES.get(appel.<CodeInsee>getArgument(0).valeur()))
                        .flatMap(code -> commune(new CodeInsee(code))));
        return referentiel;
    }

    private static Optional<Commune> commune(CodeInsee code) {
        return ACTUELLES.contains(code.valeur())
                ? Optional.of(new Commune(
                        code,
                        code.valeur(),
                        code.valeur().substring(0, 2),
                        "00",
                        null,
                        null,
                        null,
                        1000,
                        List.of(),
                        List.of()))
                : Optional.empty();
    }
}
