package fr.mixitesociale.droit.controle;

import static fr.mixitesociale.droit.ReglesDEssai.DUFLOT;
import static fr.mixitesociale.droit.ReglesDEssai.LOI_3DS;
import static fr.mixitesociale.droit.ReglesDEssai.PROJET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.mixitesociale.droit.Etape;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.droit.controle.Constat.Gravite;
import fr.mixitesociale.droit.controle.Constat.Regle;
import fr.mixitesociale.droit.controle.ControleMutualisation.Absente;
import fr.mixitesociale.droit.controle.ControleMutualisation.Bilan;
import fr.mixitesociale.droit.controle.ControleMutualisation.Commune;
import fr.mixitesociale.droit.objectif.Base;
import fr.mixitesociale.droit.objectif.CalculObjectif;
import fr.mixitesociale.droit.objectif.ObjectifLegal;
import fr.mixitesociale.droit.objectif.Situation;
import fr.mixitesociale.droit.regles.Entree;
import fr.mixitesociale.droit.regles.JeuDeRegles;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Les constats d’un contrat, un par règle")
class ConstatsTest {

    private static final PeriodeTriennale P2032 = new PeriodeTriennale(2032);
    private static final PeriodeTriennale P2029 = new PeriodeTriennale(2029);
    private static final PeriodeTriennale P2026 = new PeriodeTriennale(2026);
    private static final LocalDate JOUR = LocalDate.of(2032, 3, 1);

    @Test
    @DisplayName("nouvelle entrante, au taux ou exemptée : hors de la mutualisation, la raison est dite")
    void horsMutualisation() {
        assertThat(seule(commune(legal(LOI_3DS, 2000, Entree.PREMIERE), 75)).constats())
                .singleElement()
                .satisfies(constat -> {
                    assertThat(constat.regle()).isEqualTo(Regle.PERIMETRE);
                    assertThat(constat.phrase())
                            .isEqualTo("A ne peut pas mutualiser : elle est nouvellement entrante.");
                    assertThat(constat.commune()).isEqualTo("00001");
                });
        assertThat(seule(commune(legal(LOI_3DS, 2600, null), 0)).constats())
                .extracting(Constat::phrase)
                .containsExactly("A ne peut pas mutualiser : elle n’a pas d’objectif sur la période.");
    }

    @Test
    @DisplayName("chaque commune est soumise au prélèvement et a donné son accord")
    void communes() {
        Bilan bilan = seule(new Commune("00001", "A", cinqCents(), 1200, false, false, Historique.VIDE));
        assertThat(bilan.constats())
                .extracting(Constat::regle, Constat::phrase)
                .containsExactly(
                        tuple(
                                Regle.PERIMETRE,
                                "A n’est pas notée comme soumise au prélèvement : la DDT le confirme ou la retire."),
                        tuple(Regle.ACCORD, "L’accord de A sur 1\u202f200 manque."));
        assertThat(bilan.excedent()).isEqualTo(1200 - 165);
        assertThat(bilan.reste()).isZero();
    }

    @Test
    @DisplayName("une absente soumise au prélèvement bloque, une autre avertit")
    void absentes() {
        ControleMutualisation.Demande demande = new ControleMutualisation.Demande(
                LOI_3DS,
                List.of(commune(cinqCents(), 165)),
                List.of(new Absente("00002", "B", true), new Absente("00003", "C", false)),
                true,
                JOUR,
                false);
        assertThat(ControleMutualisation.controler(demande).constats())
                .extracting(Constat::gravite, Constat::commune, Constat::phrase)
                .containsExactly(
                        tuple(
                                Gravite.BLOQUANT,
                                "00002",
                                "B est soumise au prélèvement : le contrat doit la comprendre."),
                        tuple(
                                Gravite.AVERTISSEMENT,
                                "00003",
                                "C est déficitaire et n’est pas dans le contrat : le guide y attend toutes les communes déficitaires de l’EPCI."));
    }

    @Test
    @DisplayName("troisième abaissement par mutualisation : refusé à la commune abaissée seulement")
    void dureeMutualisation() {
        Historique deuxFois =
                new Historique(Map.of(P2029, Amenagement.MUTUALISATION, P2026, Amenagement.MUTUALISATION));
        Historique uneFois = new Historique(Map.of(P2029, Amenagement.MUTUALISATION));
        assertThat(regles(seule(new Commune("00001", "A", cinqCents(), 164, true, true, deuxFois))))
                .containsExactly(Regle.DUREE, Regle.TOTAL);
        assertThat(regles(seule(new Commune("00001", "A", cinqCents(), 165, true, true, deuxFois))))
                .isEmpty();
        assertThat(regles(seule(new Commune("00001", "A", cinqCents(), 164, true, true, uneFois))))
                .containsExactly(Regle.TOTAL);
    }

    @Test
    @DisplayName("sous les 17 % du guide : un avertissement ; à 17 % pile, rien")
    void guide() {
        assertThat(seule(commune(cinqCents(), 84)).constats())
                .filteredOn(constat -> !constat.estBloquant())
                .singleElement()
                .satisfies(constat -> {
                    assertThat(constat.regle()).isEqualTo(Regle.GUIDE);
                    assertThat(constat.phrase())
                            .isEqualTo("A : 84 est légal, mais inférieur à celui du guide (17\u00a0% du guide = 85).");
                });
        assertThat(regles(seule(commune(cinqCents(), 85)))).containsExactly(Regle.TOTAL);
        assertThat(regles(seule(commune(cinqCents(), 83)))).containsExactly(Regle.GUIDE, Regle.TOTAL);
        assertThat(regles(seule(commune(cinqCents(), 82)))).containsExactly(Regle.PLANCHER, Regle.TOTAL);
    }

    @Test
    @DisplayName("un texte sans mutualisation ni abaissement ne les permet pas")
    void sansAmenagement() {
        ObjectifLegal duflot = legal(DUFLOT, 2000, null);
        Bilan bilan = ControleMutualisation.controler(
                new ControleMutualisation.Demande(DUFLOT, List.of(commune(duflot, 250)), List.of(), true, JOUR, false));
        assertThat(bilan.constats())
                .extracting(Constat::phrase)
                .containsExactly("Loi Duflot ne permet pas de mutualiser les objectifs.");
        assertThat(bilan.estValidable()).isFalse();
        assertThat(abaisser(duflot, 250, Historique.VIDE, Derogation.AUCUNE, null))
                .extracting(Constat::phrase)
                .containsExactly("Loi Duflot ne permet pas d’abaisser l’objectif.");
        assertThat(TypesOuverts.pour(duflot)).containsExactly(Amenagement.SANS);
        assertThat(TypesOuverts.pour(CalculObjectif.calculer(
                        LOI_3DS,
                        new Situation(
                                P2032,
                                BigDecimal.valueOf(25),
                                new Base.Connue(2000, 10_000),
                                null,
                                true,
                                null,
                                "essai"))))
                .isEmpty();
        assertThat(abaisser(legal(LOI_3DS, 2000, Entree.PREMIERE), 75, Historique.VIDE, Derogation.AUCUNE, null))
                .extracting(Constat::phrase)
                .containsExactly(
                        "Une commune nouvellement entrante signe seulement un contrat sans aménagement de l’objectif.");
        assertThat(TypesOuverts.pour(legal(LOI_3DS, 2000, Entree.PREMIERE))).containsExactly(Amenagement.SANS);
    }

    @Test
    @DisplayName("le projet de loi demandait un avis que la loi ne demande pas")
    void avisDuProjet() {
        assertThat(abaisser(legal(PROJET, 2000, null), 125, Historique.VIDE, Derogation.AUCUNE, JOUR))
                .extracting(Constat::regle)
                .containsExactly(Regle.PROJET_DE_LOI);
        assertThat(abaisser(cinqCents(), 125, Historique.VIDE, Derogation.AUCUNE, null))
                .isEmpty();
    }

    @Test
    @DisplayName("trop de périodes : la phrase dit ce qui manque pour prolonger")
    void prolonger() {
        Historique troisFois = new Historique(Map.of(
                P2029,
                Amenagement.ABAISSEMENT,
                P2026,
                Amenagement.ABAISSEMENT,
                new PeriodeTriennale(2023),
                Amenagement.ABAISSEMENT));
        String debut = "L’objectif a déjà été abaissé pendant 3 périodes consécutives, le maximum est de 3. ";
        assertThat(phrase(troisFois, Derogation.AUCUNE))
                .isEqualTo(
                        debut + "Une prolongation est réservée aux communes de moins de 5\u202f000 habitants, ou dont"
                                + " 30\u00a0% à 50\u00a0% du territoire urbanisé est inconstructible.");
        assertThat(phrase(troisFois, new Derogation(4000, null, false, JOUR)))
                .isEqualTo(
                        debut
                                + "Une prolongation est possible : il y faut une demande motivée, puis la décision datée du préfet.");
        assertThat(phrase(troisFois, new Derogation(4000, null, true, null)))
                .isEqualTo(debut + "La décision datée du préfet sur la demande de prolongation manque.");
    }

    @Test
    @DisplayName("rehausser une commune sans objectif, ou sans motif, ou sans accord")
    void rehaussement() {
        assertThat(rehausser(legal(LOI_3DS, 2600, null), 10, "marché actif", JOUR, false))
                .extracting(Constat::phrase)
                .containsExactly("La commune n’a pas d’objectif sur la période : rien à rehausser.");
        assertThat(rehausser(cinqCents(), 166, null, JOUR, false))
                .extracting(Constat::regle)
                .containsExactly(Regle.REHAUSSEMENT);
        assertThat(rehausser(cinqCents(), 166, "marché actif", null, false))
                .extracting(Constat::phrase)
                .containsExactly("La date de l’accord du maire manque.");
        assertThat(rehausser(cinqCents(), 166, "marché actif", JOUR, true))
                .extracting(Constat::regle)
                .containsExactly(Regle.CUMUL);
        assertThat(rehausser(legal(LOI_3DS, 2000, Entree.PREMIERE), 76, "marché actif", JOUR, false))
                .isEmpty();
        assertThat(rehausser(legal(LOI_3DS, 2000, Entree.PREMIERE), 75, "marché actif", JOUR, false))
                .singleElement()
                .satisfies(constat -> {
                    assertThat(constat.article()).isEqualTo("art. L. 302-8, VIII CCH");
                    assertThat(constat.phrase()).isEqualTo("Un objectif rehaussé dépasse l’objectif légal de 75.");
                });
    }

    @Test
    @DisplayName("arrondissements : un taux inconnu n’est pas prioritaire, rien à répartir n’avertit de rien")
    void arrondissements() {
        assertThat(repartir(10, part("1er", null, 10)).constats())
                .singleElement()
                .satisfies(constat -> {
                    assertThat(constat.estBloquant()).isFalse();
                    assertThat(constat.phrase()).contains("moins de 15\u00a0% de logements sociaux");
                });
        assertThat(repartir(0, part("1er", "20", 0)).constats()).isEmpty();
        assertThat(repartir(0, part("1er", "20", 0)).pourcentPrioritaire()).isZero();
        assertThat(repartir(1, part("1er", "10", 1)).constats()).isEmpty();
        assertThat(repartir(1, part("1er", "20", 1)).constats()).hasSize(1);
        assertThat(repartir(10, part("1er", "10", 12)).constats())
                .singleElement()
                .satisfies(constat -> assertThat(constat.phrase())
                        .isEqualTo(
                                "La somme des arrondissements (12) doit être l’objectif de la commune (10) : 2 logements"
                                        + " de trop."));
    }

    @Test
    @DisplayName("l’objectif retenu ajoute son étape au calcul, ou parle seul quand le calcul manque")
    void retenu() {
        assertThat(ObjectifRetenu.decider(null, null, null, cinqCents()).etapes())
                .isEqualTo(cinqCents().etapes());
        ObjectifRetenu seul = ObjectifRetenu.decider(160, null, null, null);
        assertThat(seul.etapes())
                .extracting(Etape::libelle, Etape::formule, Etape::valeur, Etape::regles)
                .containsExactly(tuple("Objectif notifié par le préfet", "160", "160", null));
        assertThat(seul.difference()).isZero();
        ObjectifRetenu rehausse = ObjectifRetenu.decider(null, null, 200, cinqCents());
        assertThat(rehausse.difference()).isZero();
        assertThat(rehausse.etapes())
                .last()
                .extracting(Etape::libelle, Etape::formule, Etape::regles)
                .containsExactly("Objectif rehaussé avec l’accord du maire", "200, pour 165 calculés", "RS-3DS");
    }

    @Test
    @DisplayName("l’histoire remonte jusqu’à la première période, pas au-delà")
    void histoire() {
        Historique depuisToujours = new Historique(Map.of(
                new PeriodeTriennale(2002),
                Amenagement.ABAISSEMENT,
                new PeriodeTriennale(2005),
                Amenagement.ABAISSEMENT));
        assertThat(depuisToujours.consecutives(new PeriodeTriennale(2008), Amenagement.ABAISSEMENT))
                .isEqualTo(2);
        assertThat(depuisToujours.consecutives(new PeriodeTriennale(2002), Amenagement.ABAISSEMENT))
                .isZero();
    }

    private static ControleArrondissements.Part part(String nom, @Nullable String taux, int objectif) {
        return new ControleArrondissements.Part(nom, taux == null ? null : new BigDecimal(taux), objectif);
    }

    private static ControleArrondissements.Bilan repartir(int objectif, ControleArrondissements.Part... parts) {
        return ControleArrondissements.controler(
                objectif, LOI_3DS.seuilArrondissements().orElseThrow(), List.of(parts));
    }

    private static List<Constat> rehausser(
            ObjectifLegal legal, int valeur, @Nullable String motif, @Nullable LocalDate accord, boolean abaisse) {
        return ControleRehaussement.controler(new ControleRehaussement.Demande(legal, valeur, motif, accord, abaisse));
    }

    private static String phrase(Historique historique, Derogation derogation) {
        return abaisser(cinqCents(), 125, historique, derogation, null)
                .getFirst()
                .phrase();
    }

    private static List<Constat> abaisser(
            ObjectifLegal legal, int valeur, Historique historique, Derogation derogation, @Nullable LocalDate avis) {
        return ControleAbaissement.controler(
                new ControleAbaissement.Demande(legal, valeur, historique, derogation, avis));
    }

    private static List<Regle> regles(Bilan bilan) {
        return bilan.constats().stream().map(Constat::regle).toList();
    }

    private static Bilan seule(Commune commune) {
        return ControleMutualisation.controler(
                new ControleMutualisation.Demande(LOI_3DS, List.of(commune), List.of(), true, JOUR, false));
    }

    private static Commune commune(ObjectifLegal legal, int valeur) {
        return new Commune("00001", "A", legal, valeur, true, true, Historique.VIDE);
    }

    private static ObjectifLegal cinqCents() {
        return legal(LOI_3DS, 2000, null);
    }

    private static ObjectifLegal legal(JeuDeRegles regles, int lls, @Nullable Entree entree) {
        return CalculObjectif.calculer(
                regles,
                new Situation(
                        regles == DUFLOT ? new PeriodeTriennale(2020) : P2032,
                        BigDecimal.valueOf(25),
                        new Base.Connue(lls, 10_000),
                        entree,
                        false,
                        null,
                        "essai"));
    }
}
