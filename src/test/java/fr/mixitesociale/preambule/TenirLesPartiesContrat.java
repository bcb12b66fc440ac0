package fr.mixitesociale.preambule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.contrat.PointDeControle;
import fr.mixitesociale.contrat.PointDeControle.Gravite;
import fr.mixitesociale.contrat.TypeContrat;
import fr.mixitesociale.contrat.modele.Section;
import fr.mixitesociale.essai.UnContrat;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.RefusDroit;
import fr.mixitesociale.socle.Saisie;
import fr.mixitesociale.socle.ValeurRefusee;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

abstract class TenirLesPartiesContrat {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    PartiesService service;

    @Autowired
    PartiesConsultation consultation;

    @Autowired
    ChapitreParties chapitre;

    @Autowired
    ChapitrePresentation presentation;

    @Autowired
    AccesContrat acces;

    private UnContrat contrat;

    @BeforeEach
    void ouvrir() {
        contrat = UnContrat.enElaboration(contexte);
    }

    @Test
    @DisplayName("une partie dit qui la représente, l’État peut le dire pour elle, une autre partie non")
    void quiTient() {
        UUID commune = partie(NatureSignataire.COMMUNE);
        contrat.enTantQueCommune(() -> modifier(commune, ChampPartie.REPRESENTANT, "Jeanne Vidal"));
        contrat.enTantQueDdt(() -> modifier(commune, ChampPartie.DELIBERATION_LE, "12/03/2026"));
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(() -> contrat.enTantQueEpci(() -> modifier(commune, ChampPartie.QUALITE, "maire")))
                .withMessageContaining("services de l’État");
        assertThatExceptionOfType(ContratIntrouvable.class)
                .isThrownBy(() -> contrat.enTantQueVoisin(() -> modifier(commune, ChampPartie.QUALITE, "maire")));
        assertThatExceptionOfType(ValeurRefusee.class)
                .isThrownBy(
                        () -> contrat.enTantQueCommune(() -> modifier(commune, ChampPartie.DELIBERATION_LE, "demain")));
        assertThat(fiche(NatureSignataire.COMMUNE).organe()).isEqualTo("conseil municipal");
        assertThat(imprime())
                .contains("Jeanne Vidal", "vu la délibération du conseil municipal du ", "12 mars 2026")
                .contains("[représentant à compléter]");
    }

    @Test
    @DisplayName("sans représentant d’une partie obligatoire, la signature est arrêtée par la loi")
    void representants() {
        assertThat(points("preambule.representant"))
                .hasSize(3)
                .allMatch(point -> point.gravite() == Gravite.BLOQUANT)
                .allMatch(point -> point.source().contains("L. 302-8-1"));
        contrat.enTantQueDdt(() -> modifier(partie(NatureSignataire.ETAT), ChampPartie.REPRESENTANT, "Anne Sauval"));
        assertThat(points("preambule.representant")).hasSize(2);
    }

    @Test
    @DisplayName("le département délégataire des aides à la pierre est suggéré, puis ne l’est plus quand il signe")
    void departement() {
        assertThat(points("preambule.departement")).isEmpty();
        contrat.enTantQueDdt(() -> modifier(partie(NatureSignataire.ETAT), ChampPartie.DELEGATAIRE, "oui"));
        assertThat(points("preambule.departement"))
                .singleElement()
                .satisfies(point -> assertThat(point.gravite()).isEqualTo(Gravite.RECOMMANDE));
        contrat.avecAssocie("Département d’essai");
        assertThat(points("preambule.departement")).isEmpty();
    }

    @Test
    @DisplayName("une fois signé, les parties ne changent plus que par un avenant")
    void signe() {
        UUID commune = partie(NatureSignataire.COMMUNE);
        UnContrat.mettreEnVigueur(contexte, contrat.id());
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(() -> contrat.enTantQueCommune(() -> modifier(commune, ChampPartie.REPRESENTANT, "Autre")))
                .withMessageContaining("avenant");
    }

    @Test
    @DisplayName("un contrat mutualisant de plusieurs communes mentionne l’avis de la commission et présente chacune")
    void plusieursCommunes() {
        UnContrat trois = UnContrat.deType(contexte, 3, TypeContrat.MUTUALISANT);
        List<Section> sections = trois.enTantQueDdt(() -> presentation.sections(acces.lecture(trois.id())));
        assertThat(sections).hasSize(4);
        assertThat(sections.getFirst().cle()).isEqualTo("presentation-groupement");
        assertThat(trois.enTantQueDdt(() -> chapitre.sections(acces.lecture(trois.id())))
                        .toString())
                .contains("Avis de la commission nationale SRU", "Situation des communes", "3e volet");
        assertThat(contrat.enTantQueDdt(() -> chapitre.sections(acces.lecture(contrat.id())))
                        .toString())
                .doesNotContain("Avis de la commission nationale SRU");
    }

    private UUID partie(NatureSignataire nature) {
        return fiche(nature).signataire().id();
    }

    private FichePartie fiche(NatureSignataire nature) {
        return contrat.enTantQueCommune(() -> consultation.lister(contrat.id())).stream()
                .filter(fiche -> fiche.signataire().nature() == nature)
                .findFirst()
                .orElseThrow();
    }

    private boolean modifier(UUID partie, ChampPartie champ, String valeur) {
        return service.modifier(contrat.id(), new Saisie(partie, 0, Map.of(champ.cle(), new Valeurs(null, valeur))))
                .estComplet();
    }

    private String imprime() {
        return contrat.enTantQueDdt(() -> chapitre.sections(acces.lecture(contrat.id())))
                .toString();
    }

    private List<PointDeControle> points(String code) {
        return contrat.enTantQueDdt(() -> chapitre.controles(acces.lecture(contrat.id()))).stream()
                .filter(point -> point.code().equals(code))
                .toList();
    }
}
