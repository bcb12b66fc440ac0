package fr.mixitesociale.accueil.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.mixitesociale.acces.MonCompteService;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.SourceAccueil;
import fr.mixitesociale.socle.SourceAccueil.Nouveaute;
import fr.mixitesociale.socle.ui.EtatVide;
import fr.mixitesociale.socle.ui.Panneau;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;

/** What changed since the person's previous visit, in sentences, latest first. */
@SpringComponent
class DepuisMaVisite {

    private static final int AU_PLUS = 10;

    private final MonCompteService compte;
    private final Clock horloge;

    DepuisMaVisite(MonCompteService compte, Clock horloge) {
        this.compte = compte;
        this.horloge = horloge;
    }

    Component depuis(List<SourceAccueil> sources) {
        return compte.visitePrecedente().map(visite -> panneau(visite, sources)).orElseGet(() -> vide("premiere"));
    }

    private Panneau panneau(Instant visite, List<SourceAccueil> sources) {
        List<Nouveaute> nouveautes = sources.stream()
                .flatMap(source -> source.nouveautes(visite).stream())
                .sorted(Comparator.comparing(Nouveaute::le).reversed())
                .limit(AU_PLUS)
                .toList();
        if (nouveautes.isEmpty()) {
            return vide("rien").sousTitre(date(visite, "accueil.visite.depuis"));
        }
        UnorderedList liste = new UnorderedList();
        liste.addClassName("nouveautes");
        liste.getElement().setAttribute("role", "list");
        nouveautes.forEach(nouveaute -> liste.add(ligne(nouveaute)));
        return new Panneau(Phrases.de("accueil.visite"), liste).sousTitre(date(visite, "accueil.visite.depuis"));
    }

    private ListItem ligne(Nouveaute nouveaute) {
        ListItem ligne = new ListItem();
        Element quand =
                new Element("time").setAttribute("datetime", nouveaute.le().toString());
        quand.setText(date(nouveaute.le(), "accueil.visite.depuis"));
        ligne.getElement().appendChild(quand);
        ligne.add(new Anchor(nouveaute.lien(), nouveaute.phrase()));
        return ligne;
    }

    private String date(Instant instant, String cle) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, horloge.getZone());
        return Phrases.de(cle, FormatFr.date(local.toLocalDate()), FormatFr.heure(local));
    }

    private static Panneau vide(String cas) {
        return new Panneau(
                Phrases.de("accueil.visite"),
                new EtatVide(Phrases.de("accueil.visite." + cas), Phrases.de("accueil.visite." + cas + ".suite")));
    }
}
