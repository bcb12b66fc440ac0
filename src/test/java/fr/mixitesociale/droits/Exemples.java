package fr.mixitesociale.droits;

import fr.mixitesociale.acces.Perimetre;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.engagement.Origine;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Siren;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.mockito.Mockito;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.event.TransactionalEventListener;

/** Plausible values for whatever a route, a path or a method asks for: own territory of the account {@code commune}. */
final class Exemples {

    static final String COMMUNE = "00001";
    static final String MULTIPART = """
            --limite\r
            Content-Disposition: form-data; name="fichier"; filename="vide.csv"\r
            Content-Type: text/csv\r
            \r
            colonne\r
            --limite--\r
            """;

    private static final Map<Class<?>, Function<Parameter, Object>> VALEURS = Map.ofEntries(
            Map.entry(CodeInsee.class, _ -> new CodeInsee(COMMUNE)),
            Map.entry(Siren.class, _ -> new Siren("000000000")),
            Map.entry(String.class, Exemples::texte),
            Map.entry(Role.class, _ -> Role.COMMUNE_SERVICE),
            Map.entry(Perimetre.class, _ -> new Perimetre.SurCommune(new CodeInsee(COMMUNE))),
            Map.entry(int.class, _ -> 1),
            Map.entry(long.class, _ -> 1L),
            Map.entry(boolean.class, _ -> true),
            Map.entry(double.class, _ -> 1.0),
            Map.entry(Integer.class, _ -> 1),
            Map.entry(Long.class, _ -> 1L),
            Map.entry(Boolean.class, _ -> true),
            Map.entry(BigDecimal.class, _ -> BigDecimal.TEN),
            Map.entry(byte[].class, _ -> "colonne\n".getBytes(java.nio.charset.StandardCharsets.UTF_8)),
            Map.entry(PeriodeTriennale.class, _ -> new PeriodeTriennale(2029)),
            Map.entry(LocalDate.class, _ -> LocalDate.of(2025, 1, 1)),
            Map.entry(Instant.class, _ -> Instant.EPOCH),
            Map.entry(Origine.class, _ -> null),
            Map.entry(List.class, _ -> List.of()),
            Map.entry(Set.class, _ -> Set.of()),
            Map.entry(Map.class, _ -> Map.of()));

    private Exemples() {}

    /** A route template with its parameters filled in; the contract is one of the commune's own. */
    static String chemin(String modele, UUID contrat) {
        return modele.replaceAll(":insee[^/]*", COMMUNE)
                .replace("contrats/:id/:onglet?", "contrats/" + contrat)
                .replace("contrats/:id/projets/", "contrats/" + contrat + "/projets/")
                .replace("contrats/:id/copil", "contrats/" + contrat + "/copil")
                .replaceAll(":[a-z]+[^/]*", "1");
    }

    static String cheminApi(String modele, UUID contrat) {
        return modele.replace("{insee}", COMMUNE)
                .replaceAll("/contrats/\\{id}", "/contrats/" + contrat)
                .replaceAll("\\{id}", new UUID(0, 1).toString())
                .replaceAll("\\{[^}]+}", "1");
    }

    /** Listeners and timers are public for the framework only. */
    static boolean estUneOperation(Method methode) {
        return !methode.isAnnotationPresent(EventListener.class)
                && !methode.isAnnotationPresent(TransactionalEventListener.class)
                && !methode.isAnnotationPresent(Scheduled.class);
    }

    /**
     * @param contrat a contract of the commune {@link #COMMUNE}: what a parameter named « contrat » takes
     * @param objet id of an object of that commune or contract, of the kind the service handles
     */
    static Object[] arguments(Method methode, UUID contrat, UUID objet) {
        return Arrays.stream(methode.getParameters())
                .map(parametre -> valeur(parametre, contrat, objet))
                .toArray();
    }

    private static String texte(Parameter parametre) {
        return switch (parametre.getName()) {
            case "objet" -> "engagement";
            case "rubrique" -> "preambule.roles";
            case "section" -> "A4.1";
            default -> "exemple";
        };
    }

    private static Object valeur(Parameter parametre, UUID contrat, UUID objet) {
        Class<?> type = parametre.getType();
        if (type == UUID.class) {
            return switch (parametre.getName()) {
                case "contrat" -> contrat;
                // an act is done on the contract itself
                case "avenant" -> null;
                default -> objet;
            };
        }
        Function<Parameter, Object> valeur = VALEURS.get(type);
        if (valeur != null) {
            return valeur.apply(parametre);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isRecord()) {
            return record(type, contrat, objet);
        }
        if (type.isSealed()) {
            return record(type.getPermittedSubclasses()[0], contrat, objet);
        }
        return Mockito.mock(type);
    }

    private static Object record(Class<?> type, UUID contrat, UUID objet) {
        try {
            // the canonical constructor: others are shortcuts
            Class<?>[] composants = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            var constructeur = type.getDeclaredConstructor(composants);
            constructeur.setAccessible(true);
            return constructeur.newInstance(Arrays.stream(constructeur.getParameters())
                    .map(parametre -> valeur(parametre, contrat, objet))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("An example is needed for " + type, e);
        }
    }
}
