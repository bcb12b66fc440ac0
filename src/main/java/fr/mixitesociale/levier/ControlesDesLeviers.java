package fr.mixitesociale.levier;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.PointDeControle;
import fr.mixitesociale.contrat.PointDeControle.Gravite;
import fr.mixitesociale.contrat.PointDeControle.Jalon;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.engagement.PointDeVigilance;
import fr.mixitesociale.engagement.Theme;
import fr.mixitesociale.levier.RubriquesLeviers.Partie;
import fr.mixitesociale.redaction.ProseDuChapitre;
import fr.mixitesociale.redaction.Rubrique;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Phrases;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the guide advises volet 2 to hold before the text is a project (p. 22-23). The law asks nothing of it. */
@Component
class ControlesDesLeviers {

    private final Grilles grilles;
    private final RubriquesLeviers rubriques;

    ControlesDesLeviers(Grilles grilles, RubriquesLeviers rubriques) {
        this.grilles = grilles;
        this.rubriques = rubriques;
    }

    List<PointDeControle> de(
            Participation lecture,
            ProseDuChapitre prose,
            List<PointDeVigilance> points,
            ReponsesPartagees.Tableau reponses) {
        Contrat contrat = lecture.contrat();
        List<PointDeControle> controles = new ArrayList<>();
        for (Theme theme : Theme.values()) {
            for (CodeInsee commune : contrat.communes()) {
                analyse(controles, contrat, theme, commune, prose);
            }
            if (points.stream().noneMatch(point -> point.theme() == theme)) {
                controles.add(point(
                        "levier.vigilance.absente",
                        Phrases.de("levier.controle.vigilance", theme.libelle()),
                        "levier.controle.source.vigilance",
                        null));
            }
            List<Signataire> muets = contrat.signataires().stream()
                    .filter(Signataire::obligatoire)
                    .filter(signataire -> !reponses.aRepondu(signataire, grilles.de(theme)))
                    .toList();
            if (!muets.isEmpty()) {
                controles.add(point(
                        "levier.grille.absente",
                        Phrases.de(
                                "levier.controle.grille",
                                theme.libelle(),
                                muets.stream().map(Signataire::nom).collect(Collectors.joining(", "))),
                        "levier.controle.source.grille",
                        null));
            }
        }
        if (!prose.estEcrite(rubriques.plh(), null)) {
            controles.add(
                    point("levier.plh.absent", Phrases.de("levier.controle.plh"), "levier.controle.source.plh", null));
        }
        return controles;
    }

    private void analyse(
            List<PointDeControle> controles, Contrat contrat, Theme theme, CodeInsee commune, ProseDuChapitre prose) {
        List<String> manques = Arrays.stream(Partie.values())
                .filter(partie -> !partie.estDeSynthese())
                .map(partie -> rubriques.de(theme, partie))
                .filter(rubrique -> !prose.estEcrite(rubrique, commune))
                .map(Rubrique::titre)
                .toList();
        if (!manques.isEmpty()) {
            controles.add(point(
                    "levier.analyse.absente",
                    Phrases.de(
                            "levier.controle.analyse",
                            theme.libelle(),
                            nom(contrat, commune),
                            String.join(", ", manques)),
                    "levier.controle.source.analyse",
                    commune));
        }
        boolean synthese = Arrays.stream(Partie.values())
                .filter(Partie::estDeSynthese)
                .anyMatch(partie -> prose.estEcrite(rubriques.de(theme, partie), commune));
        if (!synthese) {
            controles.add(point(
                    "levier.synthese.absente",
                    Phrases.de("levier.controle.synthese", theme.libelle(), nom(contrat, commune)),
                    "levier.controle.source.analyse",
                    commune));
        }
    }

    private static PointDeControle point(String code, String phrase, String source, @Nullable CodeInsee commune) {
        return new PointDeControle(
                code,
                Gravite.RECOMMANDE,
                Jalon.PROJET,
                phrase,
                Phrases.de(source),
                ChapitreLeviers.CLE,
                commune == null ? null : commune.valeur());
    }

    private static String nom(Contrat contrat, CodeInsee commune) {
        return contrat.signataire(NatureSignataire.COMMUNE, commune.valeur())
                .map(Signataire::nom)
                .orElse(commune.valeur());
    }
}
