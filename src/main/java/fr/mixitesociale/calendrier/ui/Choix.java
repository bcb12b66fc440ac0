package fr.mixitesociale.calendrier.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.mixitesociale.calendrier.FicheDemarche;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.territoire.Commune;
import fr.mixitesociale.territoire.Referentiel;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What the page may be narrowed to: a contract, a commune. */
@SpringComponent
class Choix {

    private final Referentiel referentiel;

    Choix(Referentiel referentiel) {
        this.referentiel = referentiel;
    }

    /** One of them, in words. */
    record Cas(String libelle, FiltreCalendrier filtre) {}

    /** Everything first. */
    List<Cas> entre(List<Contrat> contrats, Collection<CodeInsee> couvertes, List<FicheDemarche> demarches) {
        Stream<Cas> desContrats = contrats.stream()
                .map(contrat -> new Cas(
                        Phrases.de(
                                "calendrier.filtre.contrat",
                                contrat.intitule(),
                                contrat.periode().libelle()),
                        new FiltreCalendrier(contrat.id(), null)));
        Stream<Cas> desCommunes = Stream.concat(
                        couvertes.stream(),
                        demarches.stream().map(fiche -> fiche.demarche().commune()))
                .distinct()
                .sorted()
                .map(commune -> new Cas(
                        Phrases.de("calendrier.filtre.commune", nom(commune)), new FiltreCalendrier(null, commune)));
        return Stream.concat(
                        Stream.of(new Cas(Phrases.de("calendrier.filtre.tout"), FiltreCalendrier.TOUT)),
                        Stream.concat(desContrats, desCommunes))
                .toList();
    }

    private String nom(CodeInsee commune) {
        return referentiel.commune(commune).map(Commune::nom).orElse(commune.valeur());
    }
}
