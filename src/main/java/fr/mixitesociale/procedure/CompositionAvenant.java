package fr.mixitesociale.procedure;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.TexteDuContrat;
import fr.mixitesociale.contrat.modele.Section;
import fr.mixitesociale.socle.RefusMetier;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what an avenant says: from the articles as they are written now, or from the version it was frozen in. */
@Component
class CompositionAvenant {

    private final VersionsSignees versions;
    private final TexteDuContrat textes;

    CompositionAvenant(VersionsSignees versions, TexteDuContrat textes) {
        this.versions = versions;
        this.textes = textes;
    }

    /**
     * An avenant and the two texts it stands between.
     *
     * @param avant the text in force before it
     * @param texte what the avenant itself says
     */
    record Compose(TexteFige avant, Modification modification, TexteFige texte) {

        TexteFige consolide() {
            return modification.appliquer(avant);
        }

        List<AvantApres> comparaison() {
            return comparer(avant, modification);
        }
    }

    /** @throws RefusMetier when the portal holds no signed text to change */
    VersionSignee signee(UUID contrat) {
        return derniere(contrat, null).orElseThrow(() -> new RefusMetier("procedure.avenant.refus.sans_version"));
    }

    Compose composer(Contrat contrat, Avenant avenant) {
        Optional<VersionSignee> figee = versions.duContrat(contrat.id()).stream()
                .filter(version -> avenant.id().equals(version.avenant()) && version.estEnVigueur())
                .findFirst();
        return figee.map(version -> figee(contrat, version)).orElseGet(() -> vivant(contrat, avenant));
    }

    private Compose vivant(Contrat contrat, Avenant avenant) {
        VersionSignee signee = signee(contrat.id());
        TexteFige avant = signee.texte();
        Modification modification = Modification.de(avant, textes.liantes(contrat.id(), avenant.chapitres()));
        TexteFige texte =
                new TexteAvenant(contrat, avenant, signee).ecrire(modification, comparer(avant, modification));
        return new Compose(avant, modification, texte);
    }

    private Compose figee(Contrat contrat, VersionSignee version) {
        TexteFige avant = derniere(contrat.id(), version).orElseThrow().texte();
        return new Compose(
                avant,
                Modification.de(avant, version.texte().sections()),
                version.texteAvenant().orElseGet(version::texte));
    }

    /** The last version in force, or the last one before this one. */
    private Optional<VersionSignee> derniere(UUID contrat, @Nullable VersionSignee avant) {
        return versions.duContrat(contrat).stream()
                .filter(VersionSignee::estEnVigueur)
                .filter(version -> avant == null || version.numero() < avant.numero())
                .max(Comparator.comparingInt(VersionSignee::numero));
    }

    private static List<AvantApres> comparer(TexteFige avant, Modification modification) {
        List<Section> anciennes = avant.sections();
        return modification.nouvelles().stream()
                .map(nouvelle -> AvantApres.de(
                        anciennes.stream()
                                .filter(section -> Objects.equals(section.cle(), nouvelle.cle()))
                                .findFirst()
                                .orElseThrow(),
                        nouvelle))
                .toList();
    }
}
