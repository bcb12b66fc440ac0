package fr.mixitesociale.levier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.PointDeControle;
import fr.mixitesociale.contrat.modele.Bloc;
import fr.mixitesociale.contrat.modele.Section;
import fr.mixitesociale.engagement.NouveauPointDeVigilance;
import fr.mixitesociale.engagement.PlaceVigilance;
import fr.mixitesociale.engagement.Theme;
import fr.mixitesociale.engagement.VigilancesService;
import fr.mixitesociale.essai.UnContrat;
import fr.mixitesociale.levier.RubriquesLeviers.Partie;
import fr.mixitesociale.redaction.Emplacement;
import fr.mixitesociale.redaction.RedactionsService;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Saisie;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

abstract class EcrireLeVolet2Contrat {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    ChapitreLeviers chapitre;

    @Autowired
    RubriquesLeviers rubriques;

    @Autowired
    AccesContrat acces;

    @Test
    @DisplayName(
            "le volet 2 suit la trame : quatre thèmes, leurs titres, ce qui manque à compléter, les points de vigilance")
    void sections() {
        UnContrat contrat = UnContrat.enElaboration(contexte);
        contrat.enTantQueCommune(
                () -> ecrire(contrat, Theme.FONCIER, Partie.DIFFICULTES, contrat.commune(), "Peu de terrains."));
        contrat.enTantQueDdt(() -> contexte.getBean(VigilancesService.class)
                .ajouter(
                        contrat.id(),
                        new NouveauPointDeVigilance(
                                PlaceVigilance.VOLET_2, Theme.FONCIER, null, "Tenir la liste", "fin 2027", null)));
        List<Section> sections = contrat.enTantQueEpci(() -> chapitre.sections(acces.lecture(contrat.id())));
        assertThat(sections).as("no grid is shared").singleElement();
        Section volet = sections.getFirst();
        assertThat(volet.titre()).startsWith("2e volet / Outils et leviers d’action");
        assertThat(titres(volet, 1))
                .containsExactly(
                        "1) Action foncière",
                        "2) Urbanisme et aménagement",
                        "3) Programmation et financement",
                        "4) Attributions aux publics prioritaires");
        assertThat(titres(volet, 2))
                .contains(
                        "Difficultés observées et défis à relever",
                        "Outils mis en œuvre, leviers mobilisables et points de vigilance");
        assertThat(volet.blocs()).contains(Bloc.puces(List.of("Tenir la liste (horizon : fin 2027)")));
        assertThat(volet.blocs().stream().filter(Bloc.ACompleter.class::isInstance))
                .as("three texts a theme, one written")
                .hasSize(11);
        assertThat(contrat.enTantQueDdt(() -> chapitre.completude(acces.lecture(contrat.id())))
                        .faits())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("avec plusieurs communes, chaque manque nomme le thème et la commune ; rien n’est bloquant")
    void controles() {
        UnContrat contrat = UnContrat.deCommunes(contexte, 2);
        contrat.enTantQueCommune(() -> {
            for (Partie partie : Partie.values()) {
                ecrire(contrat, Theme.FONCIER, partie, contrat.commune(), "Écrit.");
            }
            return 0;
        });
        List<PointDeControle> controles = contrat.enTantQueDdt(() -> chapitre.controles(acces.lecture(contrat.id())));
        assertThat(controles).noneMatch(PointDeControle::estBloquant);
        assertThat(controles)
                .filteredOn(point -> point.code().equals("levier.analyse.absente"))
                .as("four themes, two communes, one pair written")
                .hasSize(7)
                .noneMatch(point -> contrat.commune().valeur().equals(point.commune())
                        && point.phrase().contains("Action foncière"))
                .allSatisfy(point -> assertThat(point.source()).contains("p. 22"));
        assertThat(controles).anyMatch(point -> point.code().equals("levier.grille.absente"));
        assertThat(titres(
                        contrat.enTantQueDdt(() -> chapitre.sections(acces.lecture(contrat.id())))
                                .getFirst(),
                        2))
                .as("one heading for each commune, in each theme")
                .hasSize(8);
    }

    @Test
    @DisplayName(
            "les réponses partagées forment une annexe, une colonne par partie ; les réponses privées n’y sont pas")
    void annexe() {
        UnContrat contrat = UnContrat.enElaboration(contexte);
        contrat.enTantQueCommune(() -> repondre(contrat, "A4.1.1", "Lue par tous"));
        contrat.enTantQueCommune(() -> repondre(contrat, "A4.2.1", "Privée"));
        contrat.enTantQueCommune(() -> {
            contexte.getBean(PartagesService.class).partagerSection(contrat.id(), "A4.1", false);
            return 0;
        });
        List<Section> sections = contrat.enTantQueEpci(() -> chapitre.sections(acces.lecture(contrat.id())));
        assertThat(sections).hasSize(2);
        assertThat(sections.get(1).blocs().toString()).contains("Lue par tous").doesNotContain("Privée");
    }

    private Object ecrire(UnContrat contrat, Theme theme, Partie partie, CodeInsee commune, String texte) {
        Emplacement ou = Emplacement.de(rubriques.de(theme, partie), commune);
        return contexte.getBean(RedactionsService.class)
                .enregistrer(contrat.id(), ou, Saisie.champ(ou.id(contrat.id()), 0, "texte", null, texte));
    }

    private Object repondre(UnContrat contrat, String element, String texte) {
        UUID cahier = contexte.getBean(GrillesConsultation.class)
                .lire(contrat.id(), Theme.FONCIER)
                .mienne()
                .orElseThrow()
                .cahier();
        return contexte.getBean(ReponsesService.class)
                .repondre(contrat.id(), Saisie.champ(Cahiers.reponse(cahier, element), 0, "texte", null, texte));
    }

    private static List<String> titres(Section section, int niveau) {
        return section.blocs().stream()
                .filter(bloc -> bloc instanceof Bloc.Titre titre && titre.niveau() == niveau)
                .map(bloc -> ((Bloc.Titre) bloc).texte())
                .toList();
    }
}
