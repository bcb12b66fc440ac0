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
    void ouvrir(Contrat contrat, TexteFige texte, String par) {
        versions.oublierEnAttente(contrat.id());
        versions.ranger(contrat.id(), nouvelle(contrat.id(), Nature.CONTRAT, null, null, texte, Map.of(), par, false));
    }

    void refermer(Contrat contrat) {
        versions.oublierEnAttente(contrat.id());
    }

    /** The text that waits for signatures. */
    Optional<VersionSignee> enAttente(UUID contrat) {
        return versions.duContrat(contrat).stream()
                .filter(version -> !version.estEnVigueur())
                .reduce((_, derniere) -> derniere);
    }

    /** Puts a text in force, for ever. */
    void sceller(
            Contrat contrat,
            Nature nature,
            @Nullable UUID avenant,
            LocalDate effet,
            TexteFige texte,
            List<Section> signatures,
            String par) {
        versions.oublierEnAttente(contrat.id());
        Map<Format, byte[]> fichiers = new EnumMap<>(Format.class);
        fabrique.ifAvailable(presente -> {
            for (Format format : Format.values()) {
                fichiers.put(format, presente.ecrire(texte.ouvrage(effet, signatures), format));
            }
        });
        VersionSignee version = nouvelle(contrat.id(), nature, avenant, effet, texte, fichiers, par, true);
        versions.ranger(contrat.id(), version);
        fichiers.forEach((format, octets) -> versions.rangerFichier(version.id(), format, octets));
    }

    /** Whether a version in force, its files and the place it has in the chain are still what they were. */
    boolean estIntacte(VersionSignee version, @Nullable VersionSignee precedente) {
        return Objects.equals(version.precedente(), precedente == null ? null : precedente.empreinte())
                && condense(version, versions.fichiers(version.id())).equals(version.empreinte());
    }

    private VersionSignee nouvelle(
            UUID contrat,
            Nature nature,
            @Nullable UUID avenant,
            @Nullable LocalDate effet,
            TexteFige texte,
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
                nature,
                avenant,
                effet,
                CanoniqueJson.ecrire(texte),
                texte.empreinte(),
                precedente,
                null,
                horloge.instant(),
                par);
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
                version.figePar());
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
        return CanoniqueJson.empreinte(tete.getBytes(StandardCharsets.UTF_8));
    }
}
