package fr.mixitesociale.demo.generation;

import java.util.List;
import java.util.Map;

/** What each invented commune teaches. */
final class Scenarios {

    static final int PREMIER_INVENTAIRE = 2006;
    static final int DERNIER_INVENTAIRE = 2025;

    private Scenarios() {}

    static List<Scenario> tous() {
        return List.of(
                // Aubrac-sur-Mirande: half a point a year, not fast enough, carencée
                Scenario.de(
                                "00001",
                                Map.of(2006, 6290, 2019, 7420, 2024, 7985, 2025, 8052),
                                Map.of(2006, 503, 2016, 830, 2019, 985, 2024, 1266, 2025, 1326))
                        .carenceeDepuis(2023)
                        .realise(172),
                // Belpuech: catches up, between two and four points away
                lineaire("00002", 3420, 4380, 325, 977).realise(96),
                // Mirande-le-Château: conforming all along
                lineaire("00003", 17350, 19640, 4180, 5381),
                // Saint-Loup-la-Rivière: one large delivery in 2018, less than two points away
                Scenario.de("00004", Map.of(2006, 2580, 2025, 3210), Map.of(2006, 352, 2018, 436, 2019, 671, 2025, 758))
                        .realise(31),
                // Castelviel-d'Authières: stuck at six percent
                lineaire("00005", 4310, 5390, 268, 329).carenceeDepuis(2017).realise(14),
                // Fontfrède-en-Val: builds, but résidences principales grow faster and the rate goes down
                lineaire("00006", 2790, 4870, 441, 633).realise(58),
                // Montjoie-Neuve: new entrant of 2023
                Scenario.de("00007", Map.of(2023, 1690, 2025, 1764), Map.of(2023, 128, 2025, 146))
                        .nouvelleEntrante()
                        .realise(21),
                // L'Hermitage-sous-Roque: exempted since 2020
                lineaire("00008", 1240, 1655, 74, 139).exempteeDepuis(2020),
                // Œuilly-les-Vignes: two inventories lost, one known by the national file only
                lineaire("00009", 1690, 2386, 238, 468)
                        .sans(2011, 2012)
                        .parLeSeulFichierNational(2024)
                        .realise(49),
                // Villedieu-des-Garrigues: exactly four points away from 20 %, EPCI without PLH
                lineaire("00041", 10900, 12500, 1420, 2000).cible20().realise(208),
                // Rocamaure: less than two points away from 20 %
                lineaire("00042", 6120, 7240, 905, 1383).cible20().realise(66),
                // Lestrac-Saint-Martin-…: conforming
                lineaire("00043", 3180, 3905, 720, 946).cible20(),
                // Grandval-sur-Seuge: large numbers, split into arrondissements
                lineaire("00101", 79800, 92600, 14365, 21110).realise(1412),
                // the four communes of the EPT
                lineaire("00121", 12240, 14150, 4690, 5410),
                lineaire("00122", 7480, 9260, 880, 1315).carenceeDepuis(2020).realise(118),
                lineaire("00123", 5200, 6890, 988, 1613)
                        .parLeSeulFichierNational(2024, 2025)
                        .realise(84),
                lineaire("00124", 4020, 4980, 690, 1076).realise(59));
    }

    private static Scenario lineaire(String code, int rp2006, int rp2025, int lls2006, int lls2025) {
        return Scenario.de(
                code,
                Map.of(PREMIER_INVENTAIRE, rp2006, DERNIER_INVENTAIRE, rp2025),
                Map.of(PREMIER_INVENTAIRE, lls2006, DERNIER_INVENTAIRE, lls2025));
    }
}
