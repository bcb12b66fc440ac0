package fr.mixitesociale.inventaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.mixitesociale.acces.EnTantQue;
import fr.mixitesociale.acces.EnTantQueContexte;
import fr.mixitesociale.acces.Perimetre;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.essai.CompteurSql;
import fr.mixitesociale.inventaire.AnnotationDatee.Saisie;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.RefusMetier;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@Import(CompteurSql.class)
@EnTantQue(role = Role.DDT, territoire = "01", identifiant = "essai-ddt")
abstract class AnnoterUneCourbeContrat {

    private static final CodeInsee REYRIEUX = new CodeInsee("01322");
    private static final Saisie PLU =
            new Saisie(LocalDate.of(2019, 7, 1), NatureAnnotation.MODIFICATION_PLU, "Secteur de mixité sociale");

    @Autowired
    AnnotationsService annotations;

    @Autowired
    LecturesService lectures;

    @Autowired
    FicheConsultation fiches;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void vider() {
        jdbc.sql("delete from annotation_courbe").update();
        jdbc.sql("delete from lecture_courbe").update();
    }

    @Test
    @DisplayName("une annotation se pose, se corrige et se retire")
    void cycle() {
        AnnotationDatee posee = annotations.ajouter(REYRIEUX, PLU);
        Saisie corrigee = new Saisie(PLU.le(), PLU.nature(), "Secteur de mixité sociale : 30 %");
        AnnotationDatee apres = annotations.modifier(posee.id(), posee.version(), corrigee);
        assertThat(apres.libelle()).isEqualTo("Secteur de mixité sociale : 30 %");
        assertThat(fiches.fiche(REYRIEUX).orElseThrow().annotations()).containsExactly(apres);
        annotations.supprimer(apres.id(), apres.version());
        assertThat(fiches.fiche(REYRIEUX).orElseThrow().annotations()).isEmpty();
    }

    @Test
    @DisplayName("qui a ouvert avant le changement d’un autre est refusé, les deux textes sous les yeux")
    void conflit() {
        AnnotationDatee ouverte = annotations.ajouter(REYRIEUX, PLU);
        annotations.modifier(ouverte.id(), ouverte.version(), new Saisie(PLU.le(), PLU.nature(), "Texte du préfet"));
        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() -> annotations.modifier(
                        ouverte.id(), ouverte.version(), new Saisie(PLU.le(), PLU.nature(), "Texte de la commune")))
                .withMessageContaining("Texte du préfet")
                .withMessageContaining("Texte de la commune");
        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() -> annotations.supprimer(ouverte.id(), ouverte.version()))
                .withMessageContaining("Texte du préfet");
        assertThat(fiches.fiche(REYRIEUX).orElseThrow().annotations())
                .extracting(AnnotationDatee::libelle)
                .containsExactly("Texte du préfet");
    }

    @Test
    @DisplayName("un texte vide ou trop long et une date sans rapport avec la loi sont refusés en clair")
    void validation() {
        refus(new Saisie(PLU.le(), PLU.nature(), "  "), "en quelques mots");
        refus(new Saisie(PLU.le(), PLU.nature(), "x".repeat(121)), "121 caractères : 120 au plus");
        refus(new Saisie(LocalDate.of(1999, 1, 1), PLU.nature(), "avant la loi"), "13/12/2000");
    }

    @Test
    @DisplayName(
            "écrivent la commune, son EPCI, le préfet et la DDT de son département ; les autres lisent et savent pourquoi")
    void droits() {
        assertThat(peut(Role.MAIRE, new Perimetre.SurCommune(REYRIEUX))).isTrue();
        assertThat(peut(Role.PREFET, new Perimetre.SurDepartement("01"))).isTrue();
        assertThat(peut(Role.ADMIN, new Perimetre.National())).isTrue();
        assertThat(peut(Role.MAIRE, new Perimetre.SurCommune(new CodeInsee("01427"))))
                .isFalse();
        assertThat(peut(Role.DDT, new Perimetre.SurDepartement("74"))).isFalse();
        assertThat(peut(Role.SIGNATAIRE_ASSOCIE, new Perimetre.SesContrats())).isFalse();
    }

    @Test
    @DisplayName("la lecture d’une courbe s’écrit, se corrige et s’efface ; la version périmée est refusée")
    void lecture() {
        LectureDatee ecrite = lectures.ecrire(REYRIEUX, Courbe.TAUX, null, " Rattrapage depuis 2015. ")
                .orElseThrow();
        assertThat(ecrite.texte()).isEqualTo("Rattrapage depuis 2015.");
        LectureDatee apres = lectures.ecrire(REYRIEUX, Courbe.TAUX, ecrite.version(), "Rattrapage.")
                .orElseThrow();
        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() -> lectures.ecrire(REYRIEUX, Courbe.TAUX, ecrite.version(), "Autre"))
                .withMessageContaining("Rattrapage.")
                .withMessageContaining("Autre");
        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() -> lectures.ecrire(REYRIEUX, Courbe.TAUX, null, "Autre"));
        assertThat(lectures.ecrire(REYRIEUX, Courbe.TAUX, apres.version(), " ")).isEmpty();
        assertThat(fiches.fiche(REYRIEUX).orElseThrow().lectures()).isEmpty();
    }

    private void refus(Saisie saisie, String raison) {
        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() -> annotations.ajouter(REYRIEUX, saisie))
                .withMessageContaining(raison);
    }

    private boolean peut(Role role, Perimetre perimetre) {
        return EnTantQueContexte.obtenir("essai-" + role, role, perimetre, () -> {
            Optional<String> raison =
                    Optional.ofNullable(fiches.fiche(REYRIEUX).orElseThrow().lectureSeule());
            boolean ecrit;
            try {
                annotations.ajouter(REYRIEUX, PLU);
                ecrit = true;
            } catch (AnnotationInterdite refus) {
                assertThat(refus).hasMessageContaining("01322");
                ecrit = false;
            }
            assertThat(raison.isEmpty()).isEqualTo(ecrit);
            return ecrit;
        });
    }
}
