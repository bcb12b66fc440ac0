package fr.mixitesociale.procedure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.mixitesociale.contrat.FabriqueDocument.Format;
import fr.mixitesociale.procedure.ProcedureConsultation.Verification;
import fr.mixitesociale.procedure.VersionLue;
import fr.mixitesociale.procedure.VersionSignee;
import fr.mixitesociale.procedure.ui.OngletSignatures.Outils;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Panneau;
import fr.mixitesociale.socle.ui.TableDonnees;
import fr.mixitesociale.socle.ui.TableDonnees.Colonne;
import fr.mixitesociale.socle.ui.Telechargement;
import fr.mixitesociale.socle.ui.Telechargement.Fichier;
import fr.mixitesociale.socle.ui.TextesVaadin;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The frozen texts: their fingerprint, their files, and whether anything of them has changed since. */
class VersionsPanneau extends Composite<Panneau> {

    private final transient UUID contrat;
    private final transient List<VersionLue> versions;
    private final transient Outils outils;
    private final Div verdict = new Div();

    VersionsPanneau(UUID contrat, List<VersionLue> versions, Outils outils) {
        this.contrat = contrat;
        this.versions = versions;
        this.outils = outils;
        verdict.setId("procedure-verdict");
        verdict.getElement().setAttribute("role", "status");
    }

    @Override
    protected Panneau initContent() {
        String titre = Phrases.de("procedure.versions");
        Panneau panneau = new Panneau(titre).sousTitre(Phrases.de("procedure.versions.sous_titre"));
        panneau.add(TableDonnees.composee(
                titre,
                List.of(
                        Colonne.texte(Phrases.de("procedure.versions.version")),
                        Colonne.texte(Phrases.de("procedure.versions.effet")),
                        Colonne.texte(Phrases.de("procedure.versions.empreinte")),
                        Colonne.texte(Phrases.de("procedure.versions.fichiers"))),
                versions.stream().map(this::ligne).toList()));
        if (versions.stream().anyMatch(lue -> lue.version().estEnVigueur())) {
            Button verifier = new Button(Phrases.de("procedure.versions.verifier"), _ -> verifier());
            verifier.setId("procedure-verifier");
            panneau.add(verifier, verdict, leContratAu());
        }
        return panneau;
    }

    private List<Component> ligne(VersionLue lue) {
        VersionSignee version = lue.version();
        Div fichiers = new Div();
        fichiers.addClassName("fichiers");
        lue.fichiers().stream().sorted().forEach(format -> fichiers.add(lien(version, format)));
        Span empreinte = new Span(Objects.requireNonNullElse(version.empreinte(), version.empreinteTexte()));
        empreinte.addClassName("empreinte");
        return List.of(
                new Span(Phrases.de(
                        "procedure.versions.nature." + version.nature().name(), version.numero())),
                new Span(
                        version.effet() == null
                                ? Phrases.de("procedure.versions.attente")
                                : FormatFr.dateLongue(version.effet())),
                empreinte,
                fichiers);
    }

    private Component lien(VersionSignee version, Format format) {
        String nom = "contrat-%s-version-%d.%s"
                .formatted(contrat.toString().substring(0, 8), version.numero(), format.extension());
        return Telechargement.lien(
                format.name(),
                () -> new Fichier(
                        nom, format.typeMime(), outils.consultation().fichier(contrat, version.id(), format)));
    }

    /** « Le contrat au 12 mars 2027 »: the version in force that day, with its files. */
    private Component leContratAu() {
        DatePicker jour = new DatePicker(Phrases.de("procedure.versions.au"));
        jour.setId("procedure-au");
        jour.setI18n(TextesVaadin.date());
        Div reponse = new Div();
        reponse.getElement().setAttribute("role", "status");
        jour.addValueChangeListener(choix -> {
            reponse.removeAll();
            if (choix.getValue() != null) {
                reponse.add(enVigueurLe(choix.getValue()));
            }
        });
        return new Div(jour, reponse);
    }

    private Component enVigueurLe(LocalDate jour) {
        String le = FormatFr.dateLongue(jour);
        return outils.consultation()
                .enVigueurLe(contrat, jour)
                .map(version -> {
                    Paragraph phrase = new Paragraph(Phrases.de("procedure.versions.au.version", le, version.numero()));
                    versions.stream()
                            .filter(lue -> lue.version().id().equals(version.id()))
                            .flatMap(lue -> lue.fichiers().stream().sorted())
                            .forEach(format -> phrase.add(new Text(" "), lien(version, format)));
                    return phrase;
                })
                .orElseGet(() -> new Paragraph(Phrases.de("procedure.versions.au.aucune", le)));
    }

    private void verifier() {
        verdict.removeAll();
        for (Verification verification : outils.consultation().verifier(contrat)) {
            Paragraph phrase = new Paragraph(Phrases.de(
                    verification.intacte() ? "procedure.versions.intacte" : "procedure.versions.alteree",
                    verification.version().numero()));
            phrase.addClassName("message");
            if (!verification.intacte()) {
                phrase.addClassName("erreur");
            }
            verdict.add(phrase);
        }
    }
}
