package fr.mixitesociale.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.contrat.modele.Bloc;
import fr.mixitesociale.contrat.modele.Passage;
import fr.mixitesociale.contrat.modele.Section;
import fr.mixitesociale.contrat.modele.Section.Portee;
import fr.mixitesociale.procedure.TexteFige.PartieFigee;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("L’empreinte d’un texte")
class TexteFigeTest {

    @Test
    @DisplayName("la date d’une délibération s’inscrit dans le texte sans rendre la délibération à reprendre")
    void dateDeDeliberation() {
        TexteFige avant = parties("à la date du …", "Jeanne Vidal");
        TexteFige apres = parties("du 12 mars 2026", "Jeanne Vidal");

        assertThat(apres.empreinte()).isEqualTo(avant.empreinte());
        assertThat(apres.empreinteLiante()).isEqualTo(avant.empreinteLiante());
    }

    @Test
    @DisplayName("une autre partie, un autre représentant : ce n’est plus le texte délibéré")
    void autreRepresentant() {
        TexteFige avant = parties("du 12 mars 2026", "Jeanne Vidal");
        TexteFige apres = parties("du 12 mars 2026", "Paul Vidal");

        assertThat(apres.empreinte()).isNotEqualTo(avant.empreinte());
        assertThat(apres.empreinteLiante()).isNotEqualTo(avant.empreinteLiante());
    }

    @Test
    @DisplayName(
            "ce qui décrit le territoire n’est pas ce que les conseils approuvent ; ce qui vit sans avenant ne lie pas")
    void portees() {
        TexteFige avant = texte(Portee.DESCRIPTIVE, "Une ville-centre");
        assertThat(texte(Portee.DESCRIPTIVE, "Un pôle relais").empreinte()).isEqualTo(avant.empreinte());

        TexteFige projets = texte(Portee.VIVANTE, "12 logements");
        assertThat(texte(Portee.VIVANTE, "14 logements").empreinte()).isNotEqualTo(projets.empreinte());
        assertThat(texte(Portee.VIVANTE, "14 logements").empreinteLiante()).isEqualTo(projets.empreinteLiante());
    }

    private static TexteFige parties(String date, String representant) {
        return texte(new Section(
                "parties",
                "Entre",
                Portee.ENGAGEANTE,
                List.of(new Bloc.Paragraphe(List.of(
                        Passage.gras("La commune"),
                        Passage.de(" représentée par " + representant),
                        Passage.de(", vu la délibération " + date).commeActe())))));
    }

    private static TexteFige texte(Portee portee, String phrase) {
        return texte(new Section("s", "Titre", portee, List.of(Bloc.paragraphe(phrase))));
    }

    private static TexteFige texte(Section section) {
        return new TexteFige("Contrat", "Commune", List.of(), List.of(new PartieFigee("", List.of(section))));
    }
}
