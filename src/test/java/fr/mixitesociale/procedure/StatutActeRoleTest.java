package fr.mixitesociale.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.acces.Perimetre;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.acces.Utilisateur;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.NatureContrat;
import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.contrat.TypeContrat;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.socle.Siren;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every status, every act, every role, every signatory whose act it could be: what the page says is what the code does. */
@DisplayName("La table statut, acte, rôle")
class StatutActeRoleTest {

    private static final Path DOCUMENT = Path.of("src/docs/statuts.md");

    private static final Map<NatureSignataire, Signataire> SIGNATAIRES = Stream.of(NatureSignataire.values())
            .collect(Collectors.toMap(
                    nature -> nature,
                    nature -> new Signataire(
                            UUID.nameUUIDFromBytes(nature.name().getBytes(StandardCharsets.UTF_8)),
                            nature,
                            nature == NatureSignataire.COMMUNE ? "00001" : nature.name(),
                            nature.name(),
                            nature != NatureSignataire.ASSOCIE)));

    /** Whose act it is, in the words of the page. */
    private static final Map<String, Set<NatureSignataire>> SUJETS = Map.of(
            "COMMUNE", Set.of(NatureSignataire.COMMUNE),
            "ETAT", Set.of(NatureSignataire.ETAT),
            "GROUPEMENT", Set.of(NatureSignataire.EPCI, NatureSignataire.EPT),
            "CONSEIL", Set.of(NatureSignataire.COMMUNE, NatureSignataire.EPCI, NatureSignataire.EPT),
            "SIGNATAIRE", Set.of(NatureSignataire.values()),
            "COPIL", Set.of());

    @Test
    @DisplayName("écrite dans src/docs/statuts.md, est celle du code, dans les deux sens")
    void table() throws IOException {
        Set<String> ecrite = duDocument();
        Set<String> codee = duCode();

        assertThat(codee).as("nobody may do anything: this check is blind").hasSizeGreaterThan(150);
        assertThat(codee).containsExactlyInAnyOrderElementsOf(ecrite);
    }

    /** « PROJET DELIBERER MAIRE COMMUNE COMPTE »: at this status, this role does the act of this signatory so. */
    private static Set<String> duCode() {
        Set<String> permis = new TreeSet<>();
        for (StatutContrat statut : StatutContrat.values()) {
            Contrat contrat = contrat(statut);
            for (Acte acte : Acte.values()) {
                for (Role role : Role.values()) {
                    for (@Nullable NatureSignataire de : sujets(acte.sujet().name())) {
                        @Nullable Signataire pour = de == null ? null : SIGNATAIRES.get(de);
                        cote(role)
                                .filter(_ -> acte.depuis().contains(statut))
                                .flatMap(cote -> DroitsActes.voie(participation(contrat, role, cote), acte, pour))
                                .ifPresent(voie -> permis.add(ligne(statut.name(), acte.name(), role, de, voie)));
                    }
                }
            }
        }
        return permis;
    }

    private static Set<String> duDocument() throws IOException {
        Set<String> permis = new TreeSet<>();
        for (List<String> ligne : lignes()) {
            Set<String> parCompte = noms(ligne.get(4));
            Set<String> surPapier = noms(ligne.get(5));
            for (String statut : noms(ligne.get(1))) {
                for (Role role : Role.values()) {
                    for (@Nullable NatureSignataire de : sujets(ligne.get(3))) {
                        boolean sien = cote(role).isPresent()
                                && (de == null || cote(role).get() == de);
                        boolean etat = role == Role.PREFET || role == Role.DDT;
                        if (sien && parCompte.contains(role.name())) {
                            permis.add(ligne(statut, ligne.getFirst(), role, de, Voie.COMPTE));
                        } else if ((sien || etat) && surPapier.contains(role.name())) {
                            permis.add(ligne(statut, ligne.getFirst(), role, de, Voie.PAPIER));
                        }
                    }
                }
            }
        }
        return permis;
    }

    /** A single null stands for the steering committee. */
    private static List<@Nullable NatureSignataire> sujets(String sujet) {
        Set<NatureSignataire> natures = SUJETS.get(sujet);
        return natures.isEmpty() ? Arrays.asList((NatureSignataire) null) : List.copyOf(natures);
    }

    private static Optional<NatureSignataire> cote(Role role) {
        return Optional.ofNullable(
                switch (role) {
                    case MAIRE, COMMUNE_SERVICE -> NatureSignataire.COMMUNE;
                    case EPCI_PRESIDENT, EPCI_SERVICE -> NatureSignataire.EPCI;
                    case EPT_PRESIDENT, EPT_SERVICE -> NatureSignataire.EPT;
                    case PREFET, DDT -> NatureSignataire.ETAT;
                    case SIGNATAIRE_ASSOCIE -> NatureSignataire.ASSOCIE;
                    case ADMIN -> null;
                });
    }

    private static String ligne(String statut, String acte, Role role, @Nullable NatureSignataire de, Voie voie) {
        return String.join(" ", statut, acte, role.name(), de == null ? "COPIL" : de.name(), voie.name());
    }

    private static Participation participation(Contrat contrat, Role role, NatureSignataire cote) {
        return new Participation(
                contrat,
                new Utilisateur(
                        UUID.randomUUID(), role.name(), role.name(), "", role, new Perimetre.SurDepartement("00")),
                SIGNATAIRES.get(cote));
    }

    private static Contrat contrat(StatutContrat statut) {
        return new Contrat(
                UUID.randomUUID(),
                NatureContrat.COMMUNE,
                TypeContrat.SANS_AMENAGEMENT,
                new PeriodeTriennale(2026),
                statut,
                "Essai",
                new Siren("209900018"),
                "00",
                LocalDate.of(2028, 12, 31),
                0,
                List.copyOf(SIGNATAIRES.values()));
    }

    private static Set<String> noms(String cellule) {
        return Stream.of(cellule.split(","))
                .map(String::strip)
                .filter(nom -> nom.matches("[A-Z_]+"))
                .collect(Collectors.toSet());
    }

    private static List<List<String>> lignes() throws IOException {
        return Files.readAllLines(DOCUMENT).stream()
                .dropWhile(ligne -> !ligne.equals("## Acts"))
                .skip(1)
                .takeWhile(ligne -> !ligne.startsWith("## "))
                .filter(ligne -> ligne.matches("\\| [A-Z_]+ \\|.*"))
                .map(ligne -> Arrays.stream(ligne.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .toList();
    }
}
