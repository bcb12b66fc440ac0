package fr.mixitesociale.risque;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.jalon.Jalon;
import fr.mixitesociale.projet.ProjetSuivi;
import fr.mixitesociale.risque.Bilan.Qualite;
import fr.mixitesociale.socle.CodeInsee;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Dire où en est l’objectif")
class DireLeRisqueTest {

    private static final LocalDate FIN = LocalDate.of(2028, 12, 31);
    private static final LocalDate JOUR = LocalDate.of(2027, 11, 22);

    @Test
    @DisplayName("la phrase du préfet compte les projets et dit ce qui manque, motif par motif")
    void phrase() {
        Bilan bilan = bilan(
                61,
                projet("Tanneurs", 20, Regle.OBTENU, null),
                projet("Belpuech", 21, Regle.DELAI_COURT, Jalon.MAITRISE_FONCIERE),
                projet("Jean-Macé", 12, Regle.ETAPE_EN_RETARD, Jalon.PERMIS_DEPOSE),
                projet("Stade", 8, Regle.DELAI_COURT, Jalon.PERMIS_DEPOSE));
        assertThat(PhraseDeRisque.de(bilan, FIN, JOUR))
                .isEqualTo("3 projets, 41 logements, doivent obtenir leur agrément avant le 31/12/2028 : foncier non"
                        + " maîtrisé pour Belpuech ; permis non déposé pour Jean-Macé et Stade.");
        assertThat(bilan.estARisque()).isTrue();
    }

    @Test
    @DisplayName("quand il n’en faut qu’une part, la phrase dit combien, les projets probables aboutissant")
    void part() {
        Appreciation[] projets = {
            projet("Tanneurs", 20, Regle.OBTENU, null),
            projet("Stade", 30, Regle.DELAI_TENU, Jalon.PERMIS_DEPOSE),
            projet("Belpuech", 21, Regle.DELAI_COURT, Jalon.MAITRISE_FONCIERE)
        };
        assertThat(PhraseDeRisque.de(bilan(66, projets), FIN, JOUR))
                .startsWith("1 projet, 21 logements, doit obtenir son agrément avant le 31/12/2028")
                .endsWith("pour Belpuech. Il en faut 16 pour atteindre l’objectif de 66, si tous les projets probables"
                        + " aboutissent.");
        assertThat(PhraseDeRisque.de(bilan(36, projets[0], projets[2]), FIN, JOUR))
                .endsWith("Il en faut 16 pour atteindre l’objectif de 36.");
    }

    @Test
    @DisplayName("une liste trop courte le dit d’abord ; un objectif sécurisé ou inconnu aussi ; la fin fait le compte")
    void autres() {
        Bilan court = bilan(60, projet("Stade", 30, Regle.DELAI_TENU, Jalon.PERMIS_DEPOSE));
        assertThat(PhraseDeRisque.de(court, FIN, JOUR))
                .isEqualTo("Il manque 30 logements à la liste pour atteindre l’objectif de 60. 1 projet, 30 logements,"
                        + " doit obtenir son agrément avant le 31/12/2028 : permis non déposé pour Stade.");
        assertThat(PhraseDeRisque.de(bilan(20, projet("Tanneurs", 20, Regle.OBTENU, null)), FIN, JOUR))
                .startsWith("L’objectif est sécurisé : 20 logements");
        assertThat(PhraseDeRisque.de(bilan(null), FIN, JOUR)).startsWith("L’objectif n’est pas encore connu");
        assertThat(PhraseDeRisque.de(bilan(60), FIN, JOUR)).contains("60 logements restent à trouver");
        assertThat(PhraseDeRisque.de(
                        bilan(
                                60,
                                projet("Tanneurs", 20, Regle.OBTENU, null),
                                projet("Stade", 30, Regle.PERIODE_FINIE, Jalon.PERMIS_DEPOSE)),
                        FIN,
                        FIN.plusDays(1)))
                .endsWith("20 logements agréés ou conventionnés, pour un objectif de 60. Il en manque 40.");
    }

    @Test
    @DisplayName(
            "un projet hors bilan ne compte nulle part ; les projets qui déplacent l’équilibre viennent dans l’ordre")
    void equilibre() {
        Bilan bilan = new Bilan(
                null,
                "Commune",
                60,
                new Qualite(18, 18, 30, 30),
                List.of(
                        projet("Déjà compté", 50, Regle.DEJA_COMPTE, null),
                        ventile("Sans PLAI", 20, 0, 10),
                        ventile("Tout PLAI", 10, 10, 0),
                        projet("Non ventilé", 15, Regle.DELAI_TENU, Jalon.PERMIS_DEPOSE)));
        EquilibreListe equilibre = EquilibreListe.de(bilan).orElseThrow();
        assertThat(equilibre.lls()).isEqualTo(45);
        assertThat(equilibre.nonVentiles()).isEqualTo(15);
        assertThat(equilibre.plaiManquants()).isEqualTo(8);
        assertThat(equilibre.plsDeTrop()).isZero();
        assertThat(equilibre.mouvements())
                .extracting(
                        mouvement -> mouvement.projet().projet().nom() + " " + mouvement.plai() + " " + mouvement.pls())
                .containsExactly("Sans PLAI -6 4", "Tout PLAI 7 -3");
    }

    private static Bilan bilan(Integer objectif, Appreciation... projets) {
        return new Bilan(null, "Commune", objectif, null, List.of(projets));
    }

    private static Appreciation projet(String nom, int lls, Regle regle, Jalon attendu) {
        return new Appreciation(suivi(nom, lls, null, null), regle, attendu, FIN, 11);
    }

    private static Appreciation ventile(String nom, int lls, int plai, int pls) {
        return new Appreciation(suivi(nom, lls, plai, pls), Regle.DELAI_TENU, Jalon.PERMIS_DEPOSE, FIN, 11);
    }

    private static ProjetSuivi suivi(String nom, int lls, Integer plai, Integer pls) {
        return new ProjetSuivi(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new CodeInsee("00001"),
                nom,
                lls,
                plai,
                plai == null ? null : lls - plai - pls,
                pls,
                2028,
                null,
                null,
                null,
                false);
    }
}
