package fr.mixitesociale.document;

import fr.mixitesociale.contrat.FabriqueDocument.Format;
import fr.mixitesociale.contrat.modele.Bloc;
import fr.mixitesociale.contrat.modele.Bloc.Cellule;
import fr.mixitesociale.contrat.modele.Bloc.Colonne;
import fr.mixitesociale.contrat.modele.Ouvrage;
import fr.mixitesociale.contrat.modele.Section;
import fr.mixitesociale.graphique.DessinGraphique;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A contract of twenty communes and two hundred projects, some three hundred pages, written from its text. Each round has
 * charts of its own: none was drawn before.
 */
@Tag("bench")
class DocumentsBench {

    /** On a machine others use too, the time of the clock says little. */
    private static final ThreadMXBean FIL = ManagementFactory.getThreadMXBean();

    private static final int COMMUNES = 20;
    private static final int PROJETS = 200;
    private static final int PARAGRAPHES = 23;

    @ParameterizedTest
    @EnumSource(Format.class)
    void ecrire(Format format) throws Exception {
        FabriqueDesDocuments fabrique = new FabriqueDesDocuments(new DessinGraphique());
        byte[] octets = fabrique.ecrire(ouvrage(-1), format);
        double meilleure = Double.MAX_VALUE;
        double pire = 0;
        double calcul = Double.MAX_VALUE;
        for (int tour = 0; tour < 4; tour++) {
            Ouvrage ouvrage = ouvrage(tour);
            long debutCalcul = FIL.getCurrentThreadCpuTime();
            long debut = System.nanoTime();
            octets = fabrique.ecrire(ouvrage, format);
            double duree = (System.nanoTime() - debut) / 1e6;
            meilleure = Math.min(meilleure, duree);
            pire = Math.max(pire, duree);
            calcul = Math.min(calcul, (FIL.getCurrentThreadCpuTime() - debutCalcul) / 1e6);
        }
        System.out.printf(
                Locale.ROOT,
                "BENCH contract of 20 communes and 200 projects, %s: min %.0f ms, max %.0f ms (n=4), of which computing %.0f ms, goal <= 5000 ms; %s, %d kB%n",
                format,
                meilleure,
                pire,
                calcul,
                pages(octets, format),
                octets.length / 1000);
    }

    private static String pages(byte[] octets, Format format) throws Exception {
        if (format != Format.PDF) {
            return "as many pages";
        }
        try (PDDocument document = Loader.loadPDF(octets)) {
            return document.getNumberOfPages() + " pages";
        }
    }

    private static Ouvrage ouvrage(int version) {
        List<Section> volet1 = IntStream.range(0, COMMUNES)
                .mapToObj(rang -> commune(rang, version))
                .toList();
        List<Bloc> engagements = new ArrayList<>();
        List<Bloc> projets = new ArrayList<>();
        for (int commune = 0; commune < COMMUNES; commune++) {
            int rang = commune;
            engagements.add(new Bloc.Titre(1, "Commune " + commune));
            IntStream.range(0, 8).forEach(e -> engagements.add(texteEnTableau("Engagement %d.%d".formatted(rang, e))));
            projets.add(new Bloc.Titre(1, "Commune " + commune));
            projets.add(UnOuvrage.tableau("Projets de la commune " + commune, 10, PROJETS / COMMUNES, true));
        }
        return UnOuvrage.de(
                "Projet au 12 mars 2026",
                List.of(
                        UnOuvrage.partie("1er volet", volet1.toArray(Section[]::new)),
                        UnOuvrage.partie(
                                "3e volet",
                                UnOuvrage.section("engagements", "Article 1er", engagements.toArray(Bloc[]::new)),
                                UnOuvrage.section("projets", "Article 3", projets.toArray(Bloc[]::new)))));
    }

    private static Section commune(int rang, int version) {
        List<Bloc> blocs = new ArrayList<>();
        IntStream.range(0, 4).forEach(p -> {
            blocs.add(new Bloc.Titre(1, "Partie %d de la commune %d".formatted(p, rang)));
            blocs.add(new Bloc.Figure(UnOuvrage.graphique("taux-%d-%d-%d".formatted(version, rang, p))));
            IntStream.range(0, PARAGRAPHES / 2).forEach(i -> blocs.add(Bloc.paragraphe(phrase(rang * 1000 + i))));
            blocs.add(UnOuvrage.tableau("Bilans triennaux SRU", 4, 6, false));
            IntStream.range(0, PARAGRAPHES / 2).forEach(i -> blocs.add(Bloc.paragraphe(phrase(rang * 2000 + i))));
        });
        return UnOuvrage.section("commune-" + rang, "Commune " + rang, blocs.toArray(Bloc[]::new));
    }

    private static String phrase(int graine) {
        return "La commune compte %d logements sociaux, et le rythme constaté depuis %d la conduit à rechercher des terrains, "
                        .formatted(graine, 2000 + graine % 25)
                + "à revoir ses règles d’urbanisme et à mobiliser ses partenaires pour chacune des opérations retenues au contrat.";
    }

    private static Bloc texteEnTableau(String legende) {
        return new Bloc.Tableau(
                legende,
                List.of(Colonne.texte("Rubrique", 1), Colonne.texte("Contenu", 3)),
                IntStream.range(0, 7)
                        .mapToObj(i -> List.of(Cellule.de("Rubrique " + i), Cellule.de(phrase(i))))
                        .toList(),
                null);
    }
}
