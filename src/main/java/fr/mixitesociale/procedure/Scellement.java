package fr.mixitesociale.procedure;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.FabriqueDocument;
import fr.mixitesociale.contrat.FabriqueDocument.Format;
import fr.mixitesociale.contrat.modele.Section;
import fr.mixitesociale.procedure.VersionSignee.Nature;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Freezes texts: first as opened to signature, then, once the last obligatory signature is given, as a version in force
 * with its files, whose fingerprint holds that of the version before.
 */
@Component
class Scellement {

    private final VersionsSignees versions;
    private final ObjectProvider<FabriqueDocument> fabrique;
    private final Clock horloge;

    Scellement(VersionsSignees versions, ObjectProvider<FabriqueDocument> fabrique, Clock horloge) {
        this.versions = versions;
        this.fabrique = fabrique;
        this.horloge = horloge;
    }

    /** The text the parties are going to sign; it replaces one that was waiting. */
    void ouvrir(Contrat contrat, AFiger aFiger, String par) {
        versions.oublierEnAttente(contrat.id(), aFiger.avenant());
        versions.ranger(contrat.id(), nouvelle(contrat.id(), aFiger, null, Map.of(), par, false));
    }

    void refermer(Contrat contrat, @Nullable UUID avenant) {
        versions.oublierEnAttente(contrat.id(), avenant);
    }

    /** The text that waits for signatures: the contract’s, or that of this avenant. */
    Optional<VersionSignee> enAttente(UUID contrat, @Nullable UUID avenant) {
        return versions.duContrat(contrat).stream()
                .filter(version -> !version.estEnVigueur() && Objects.equals(version.avenant(), avenant))
                .reduce((_, derniere) -> derniere);
    }

    /** The text in force, whatever the day. */
    Optional<VersionSignee> enVigueur(UUID contrat) {
        return versions.duContrat(contrat).stream()
                .filter(VersionSignee::estEnVigueur)
                .max(Comparator.comparingInt(VersionSignee::numero));
    }

    /** Puts a text in force, for ever. */
    void sceller(Contrat contrat, AFiger aFiger, LocalDate effet, List<Section> signatures, String par) {
        versions.oublierEnAttente(contrat.id(), aFiger.avenant());
        Map<Format, byte[]> fichiers = new EnumMap<>(Format.class);
        fabrique.ifAvailable(presente -> {
            for (Format format : Format.values()) {
                fichiers.put(format, presente.ecrire(aFiger.texte().ouvrage(effet, signatures), format));
            }
        });
        VersionSignee version = nouvelle(contrat.id(), aFiger, effet, fichiers, par, true);
        versions.ranger(contrat.id(), version);
        fichiers.forEach((format, octets) -> versions.rangerFichier(version.id(), format, octets));
    }

    /** Whether a version in force, its files and the place it has in the chain are still what they were. */
    boolean estIntacte(VersionSignee version, @Nullable VersionSignee precedente) {
        return Objects.equals(version.precedente(), precedente == null ? null : precedente.empreinte())
                && condense(version, versions.fichiers(version.id())).equals(version.empreinte());
    }

    /**
     * A text to freeze.
     *
     * @param avenant the avenant that makes it, and {@code texteAvenant} what that avenant says; null for the contract
     * @param texte the contract, consolidated when an avenant makes it
     */
    record AFiger(
            Nature nature,
            @Nullable UUID avenant,
            TexteFige texte,
            @Nullable TexteFige texteAvenant) {

        static AFiger contrat(Nature nature, TexteFige texte) {
            return new AFiger(nature, null, texte, null);
        }
    }

    private VersionSignee nouvelle(
            UUID contrat,
            AFiger aFiger,
            @Nullable LocalDate effet,
            Map<Format, byte[]> fichiers,
            String par,
            boolean definitive) {
        List<VersionSignee> passees = versions.duContrat(contrat);
        String precedente = passees.stream()
                .filter(VersionSignee::estEnVigueur)
                .max(Comparator.comparingInt(VersionSignee::numero))
                .map(VersionSignee::empreinte)
                .orElse(null);
        VersionSignee sans = new VersionSignee(
                UUID.randomUUID(),
                passees.stream().mapToInt(VersionSignee::numero).max().orElse(0) + 1,
                aFiger.nature(),
                aFiger.avenant(),
                effet,
                CanoniqueJson.ecrire(aFiger.texte()),
                aFiger.texte().empreinte(),
                precedente,
                null,
                horloge.instant(),
                par,
                aFiger.texteAvenant() == null ? null : CanoniqueJson.ecrire(aFiger.texteAvenant()));
        return definitive ? avec(sans, condense(sans, fichiers)) : sans;
    }

    private static VersionSignee avec(VersionSignee version, String empreinte) {
        return new VersionSignee(
                version.id(),
                version.numero(),
                version.nature(),
                version.avenant(),
                version.effet(),
                version.donnees(),
                version.empreinteTexte(),
                version.precedente(),
                empreinte,
                version.figeLe(),
                version.figePar(),
                version.avenantDonnees());
    }

    private static String condense(VersionSignee version, Map<Format, byte[]> fichiers) {
        String tete = String.join(
                "\n",
                Integer.toString(version.numero()),
                version.nature().name(),
                String.valueOf(version.avenant()),
                String.valueOf(version.effet()),
                String.valueOf(version.precedente()),
                version.empreinteTexte(),
                version.figePar(),
                CanoniqueJson.empreinte(fichiers.getOrDefault(Format.DOCX, new byte[0])),
                CanoniqueJson.empreinte(fichiers.getOrDefault(Format.PDF, new byte[0])),
                version.donnees());
        // versions frozen before there were avenants keep the fingerprint they had
        String tout = version.avenantDonnees() == null ? tete : tete + "\n" + version.avenantDonnees();
        return CanoniqueJson.empreinte(tout.getBytes(StandardCharsets.UTF_8));
    }
}
