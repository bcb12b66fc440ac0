package fr.mixitesociale.inventaire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.inventaire.CourbeComparee.Couple;
import fr.mixitesociale.inventaire.Rythme.Releve;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Le titre d’une courbe dit le fait, et rien que les chiffres ne disent")
class TitresDesCourbesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2014:12 2024:17   | 25 | Un demi-point gagné par an : à ce rythme, 25 % en 2040",
                "2014:12 2024:14.5 | 25 | Un quart de point gagné par an : à ce rythme, 25 % en 2066",
                "2014:10 2024:20   | 25 | Un point gagné par an : à ce rythme, 25 % en 2029",
                "2020:5 2024:15    | 25 | 2,5 points gagnés par an : à ce rythme, 25 % en 2028",
                "2014:10 2024:11   | 25 | 0,1 point gagné par an : à ce rythme, 25 % dans plus de cinquante ans",
                "2014:16.5 2024:16.47 | 25 | Le taux stagne à 16,47 % : il manque 8,53 points pour atteindre 25 %",
                "2014:19 2024:19.2 | 20 | Le taux stagne à 19,20 % : il manque 0,80 point pour atteindre 20 %",
                "2014:17 2024:14   | 25 | 0,3 point perdu par an : l’objectif de 25 % s’éloigne",
                "2014:26 2024:27.1 | 25 | Au-dessus de l’objectif de 25 % à chaque inventaire : 27,10 % au dernier",
                "2014:20 2016:25 2024:27.1 | 25 | Objectif de 25 % atteint depuis 2016 : 27,10 % au dernier inventaire",
                "2024:16.47        | 25 | 16,47 % au 1er janvier 2024, seul taux connu",
                "2003:3.09 2021:12.4 |  | De 3,09 % en 2003 à 12,40 % en 2021, sans taux cible connu",
            })
    @DisplayName("taux : monte, stagne, recule, atteint, seul, sans cible")
    void taux(String releves, BigDecimal cible, String titre) {
        List<Releve> lus = Stream.of(releves.split(" "))
                .map(releve -> releve.split(":"))
                .map(r -> new Releve(Integer.parseInt(r[0]), new BigDecimal(r[1])))
                .toList();
        Cibles cibles = new Cibles(
                cible == null
                        ? List.of()
                        : PrecedenceInventaires.retenir(List.of(UneLigne.du(Source.NATIONAL, 2024)
                                        .cible(cible.intValue())
                                        .ligne()))
                                .stream()
                                .map(AnneeRetenue::inventaire)
                                .toList());
        assertThat(TitreTaux.de(lus, cibles)).isEqualTo(titre.replace(" %", "\u00a0%"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100|1000|200|1300 | Depuis 2006, un logement supplémentaire sur trois est social",
                "100|1000|190|1300 | Depuis 2006, environ un logement supplémentaire sur trois est social",
                "100|1000|125|1300 | Depuis 2006, un logement supplémentaire sur 12 est social",
                "100|1000|380|1300 | Depuis 2006 : logements sociaux + 280 %, résidences principales + 30 %",
                "100|1000|100|1300 | Depuis 2006, 300 résidences principales de plus, aucun logement social de plus",
                "100|1000|99|1300  | Depuis 2006, 300 résidences principales de plus et 1 logement social de moins",
                "100|1000|120|990  | Depuis 2006, les logements sociaux progressent (+ 20 %) sans hausse des résidences principales (− 1 %)",
                "100|1000|90|990   | Depuis 2006, ni logements sociaux (− 10 %) ni résidences principales (− 1 %) ne progressent",
            })
    @DisplayName("comparaison : un sur tant, recul de l’un, de l’autre, des deux")
    void comparaison(int lls, BigDecimal rp, int llsFin, BigDecimal rpFin, String titre) {
        assertThat(TitreComparaison.de(new Couple(2006, lls, rp, false), new Couple(2025, llsFin, rpFin, false)))
                .isEqualTo(titre.replaceAll("([+−]) ", "$1\u00a0").replace(" %", "\u00a0%"));
    }

    @Test
    @DisplayName("manquants : moins, plus, autant, aucun, au-delà, borné")
    void manquants() {
        assertThat(titre(ligne(2014, 100, 1000), ligne(2024, 150, 1000)))
                .isEqualTo("Il manque 100 logements sociaux en 2024, 50 de moins qu’en 2014");
        assertThat(titre(ligne(2014, 150, 1000), ligne(2024, 100, 1000)))
                .isEqualTo("Il manque 150 logements sociaux en 2024, 50 de plus qu’en 2014");
        assertThat(titre(ligne(2014, 150, 1000), ligne(2024, 150, 1000)))
                .isEqualTo("Il manque 100 logements sociaux en 2024, autant qu’en 2014");
        assertThat(titre(ligne(2024, 249, 1000))).isEqualTo("Il manque 1 logement social au 1er janvier 2024");
        assertThat(titre(ligne(2024, 250, 1000))).isEqualTo("Aucun logement manquant au 1er janvier 2024");
        assertThat(titre(ligne(2024, 300, 1000)))
                .isEqualTo("Aucun logement manquant au 1er janvier 2024 : 50 logements sociaux au-delà de l’objectif");
        assertThat(titre(UneLigne.du(Source.NATIONAL, 2024)
                        .lls(100)
                        .taux("10")
                        .rpEstime(996, 1004)
                        .cible(25)))
                .isEqualTo("Il manque entre 149 et 151 logements sociaux au 1er janvier 2024");
    }

    private static UneLigne ligne(int annee, int lls, int rp) {
        return UneLigne.du(Source.COMPLEMENT, annee).lls(lls).rp(rp).cible(25);
    }

    private static String titre(UneLigne... lignes) {
        List<InventaireAnnuel> inventaires =
                PrecedenceInventaires.retenir(
                                Stream.of(lignes).map(UneLigne::ligne).toList())
                        .stream()
                        .map(AnneeRetenue::inventaire)
                        .toList();
        Cibles cibles = new Cibles(inventaires);
        return CourbeManquants.titre(inventaires.stream()
                .flatMap(inventaire -> Manquants.de(inventaire, cibles).stream())
                .toList());
    }
}
