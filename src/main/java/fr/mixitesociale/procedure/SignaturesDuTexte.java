package fr.mixitesociale.procedure;

import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.contrat.modele.Bloc;
import fr.mixitesociale.contrat.modele.Bloc.Signature;
import fr.mixitesociale.contrat.modele.Section;
import fr.mixitesociale.contrat.modele.Section.Portee;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the parties sign: who, in which capacity, by virtue of which délibération, and when. */
final class SignaturesDuTexte {

    static final String CLE = "signatures";

    private SignaturesDuTexte() {}

    /** Those of the contract, then those of the avenant that made its consolidated text. */
    static List<Section> sections(Dossier contrat, Dossier avenant) {
        return List.of(section(contrat), section(avenant));
    }

    static Section section(Dossier dossier) {
        Avenant avenant = dossier.avenant();
        List<Signature> places = dossier.contrat().signataires().stream()
                .map(signataire -> place(dossier, signataire))
                .toList();
        return new Section(
                avenant == null ? CLE : CLE + "-avenant-" + avenant.numero(),
                avenant == null
                        ? Phrases.de("procedure.texte.signatures")
                        : Phrases.de("procedure.avenant.texte.signatures", avenant.numero()),
                Portee.VIVANTE,
                List.of(
                        Bloc.paragraphe(Phrases.de(
                                "procedure.texte.duree",
                                FormatFr.dateLongue(dossier.contrat().terme()))),
                        new Bloc.Signatures(places)));
    }

    private static Signature place(Dossier dossier, Signataire signataire) {
        String deliberation = dossier.dernier(Acte.DELIBERER, signataire.id())
                .map(acte -> Phrases.de("procedure.texte.deliberation", FormatFr.dateLongue(acte.le())))
                .orElse("");
        return dossier.dernier(Acte.SIGNER, signataire.id())
                .map(acte -> new Signature(
                        signataire.nom(),
                        joindre(acte.auteur(), acte.qualite(), acte.delegation()),
                        joindre(
                                Phrases.de(
                                        "procedure.texte.signe." + acte.voie().name(), FormatFr.dateLongue(acte.le())),
                                deliberation)))
                .orElseGet(() -> new Signature(signataire.nom(), "", deliberation));
    }

    private static String joindre(@Nullable String... morceaux) {
        return Stream.of(morceaux)
                .map(morceau -> Objects.requireNonNullElse(morceau, ""))
                .filter(morceau -> !morceau.isBlank())
                .collect(Collectors.joining(", "));
    }
}
