package fr.mixitesociale.demo;

import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Siren;
import fr.mixitesociale.territoire.Arrondissement;
import fr.mixitesociale.territoire.Commune;
import fr.mixitesociale.territoire.Departement;
import fr.mixitesociale.territoire.Epci;
import fr.mixitesociale.territoire.Region;
import fr.mixitesociale.territoire.SourceTerritoire;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The invented territory: département 00, which the COG leaves free, with two communautés d'agglomération (one with a
 * PLH exécutoire, one without), and a métropole with an EPT and a commune split into arrondissements.
 */
@Component
@Profile(Demonstration.PROFIL)
class TerritoireDeDemonstration implements SourceTerritoire {

    @Override
    public Lot lire() {
        List<Commune> communes = TableDeDemonstration.lire(
                "communes.csv",
                c -> new Commune(
                        new CodeInsee(c.getField("code")),
                        c.getField("nom"),
                        Demonstration.DEPARTEMENT,
                        Demonstration.REGION,
                        new Siren(c.getField("siren")),
                        new Siren(c.getField("epci")),
                        Siren.lire(c.getField("ept")).orElse(null),
                        Integer.parseInt(c.getField("population")),
                        List.of(c.getField("codes_postaux").split(" ")),
                        List.of()));
        return new Lot(
                communes,
                arrondissements(),
                groupements(communes),
                List.of(new Departement(Demonstration.DEPARTEMENT, "Mirande", Demonstration.REGION)),
                List.of(new Region(Demonstration.REGION, "Région de démonstration")));
    }

    private static List<Arrondissement> arrondissements() {
        return TableDeDemonstration.lire(
                "arrondissements.csv",
                a -> new Arrondissement(
                        new CodeInsee(a.getField("code")),
                        a.getField("nom"),
                        new CodeInsee(a.getField("commune")),
                        Integer.parseInt(a.getField("population"))));
    }

    private static List<Epci> groupements(List<Commune> communes) {
        return TableDeDemonstration.lire("groupements.csv", g -> {
            Siren siren = new Siren(g.getField("siren"));
            List<Commune> membres = communes.stream()
                    .filter(c -> siren.equals(c.epci()) || siren.equals(c.ept()))
                    .toList();
            return new Epci(
                    siren,
                    g.getField("nom"),
                    Epci.Nature.valueOf(g.getField("nature")),
                    membres.stream().mapToInt(Commune::population).sum(),
                    membres.stream().map(Commune::code).toList());
        });
    }
}
