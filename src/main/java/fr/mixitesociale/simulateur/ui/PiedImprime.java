package fr.mixitesociale.simulateur.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.mixitesociale.simulateur.Bornes;
import fr.mixitesociale.simulateur.Hypotheses;
import fr.mixitesociale.simulateur.Reponse;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** On paper the fields are gone: what was typed, where to find it again and the day. */
class PiedImprime extends Div {

    PiedImprime(Hypotheses hypotheses, Reponse reponse, LocalDate jour) {
        addClassNames("impression-seule", "petit");
        String chiffres = Stream.of(
                        List.of(
                                "simulateur.lls",
                                FormatFr.entier(reponse.depuis().lls())),
                        List.of("simulateur.rp", Bornes.de(reponse.depuis().rp())),
                        List.of(
                                "simulateur.cible",
                                FormatFr.pourcent(reponse.depuis().cible())),
                        List.of("simulateur.periode", reponse.periode().libelle()))
                .map(ligne -> Phrases.de(ligne.getFirst()) + " : " + ligne.getLast())
                .collect(Collectors.joining(" ; "));
        add(
                new Paragraph(Phrases.de(
                        "simulateur.impression.hypotheses",
                        chiffres + " (" + reponse.depuis().provenance() + ").")),
                new Paragraph(Phrases.de(
                        "simulateur.impression.pied",
                        FormatFr.dateLongue(jour),
                        "/" + SimulateurNavigation.adresse(hypotheses))));
    }
}
