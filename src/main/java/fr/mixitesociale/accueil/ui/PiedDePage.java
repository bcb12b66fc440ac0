package fr.mixitesociale.accueil.ui;

import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.mixitesociale.accueil.VersionPortail;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.ListeLiens;
import fr.mixitesociale.socle.ui.ListeLiens.Lien;
import fr.mixitesociale.territoire.Millesime;
import fr.mixitesociale.territoire.Referentiel;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Help and legal pages, version, vintage of the territory. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class PiedDePage extends Footer {

    PiedDePage(VersionPortail version, Referentiel referentiel) {
        addClassName("pied");
        Millesime millesime = referentiel.millesime();
        add(
                liens(),
                new Paragraph(Phrases.de(
                        "accueil.pied.version",
                        version.texte(),
                        String.valueOf(millesime.annee()),
                        millesime.licence())));
    }

    static Nav liens() {
        ListeLiens liens = new ListeLiens();
        liens.montrer(Stream.of("aide", "accessibilite", "mentions-legales", "donnees-personnelles")
                .map(page -> new Lien(page, Phrases.de("accueil.pied." + page), false))
                .toList());
        Nav nav = new Nav(liens);
        nav.getElement().setAttribute("aria-label", Phrases.de("accueil.pied"));
        return nav;
    }
}
