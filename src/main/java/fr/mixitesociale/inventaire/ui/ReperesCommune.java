package fr.mixitesociale.inventaire.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.mixitesociale.graphique.DessinGraphique;
import fr.mixitesociale.inventaire.AnnotationsService;
import fr.mixitesociale.inventaire.FicheCommune;
import fr.mixitesociale.inventaire.FicheConsultation;
import fr.mixitesociale.inventaire.LecturesService;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Phrases;
import java.util.Optional;

/** The body of a commune's sheet, for the screens of other rooms. */
@SpringComponent
public class ReperesCommune {

    private final FicheConsultation fiches;
    private final EcritureCourbes ecriture;
    private final DessinGraphique dessin;

    ReperesCommune(
            FicheConsultation fiches,
            AnnotationsService annotations,
            LecturesService lectures,
            DessinGraphique dessin) {
        this.fiches = fiches;
        this.ecriture = new EcritureCourbes(annotations, lectures);
        this.dessin = dessin;
    }

    /** Empty when the code is not that of a current commune. */
    public Optional<Component> de(CodeInsee commune) {
        return fiches.fiche(commune).map(fiche -> {
            Paragraph origine = new Paragraph(new Anchor(
                    InventaireNavigation.commune(commune),
                    Phrases.de("inventaire.reperes.fiche", fiche.identite().nom())));
            return new Div(origine, corps(fiche));
        });
    }

    /** Everything of the sheet but its heading; rewritten in place when the person writes on it. */
    Div corps(FicheCommune fiche) {
        Div corps = new Div();
        remplir(corps, fiche);
        return corps;
    }

    private void remplir(Div corps, FicheCommune fiche) {
        Runnable relire = () -> fiches.fiche(fiche.identite().code()).ifPresent(relue -> remplir(corps, relue));
        corps.removeAll();
        corps.add(new ChiffresFiche(fiche));
        if (fiche.inventaires().isEmpty()) {
            corps.add(new FicheSansInventaire());
        } else {
            corps.add(new CourbesFiche(fiche, dessin, ecriture, relire::run));
        }
        if (!fiche.inventaires().isEmpty() || !fiche.annotations().isEmpty()) {
            corps.add(new AnnotationsPanneau(fiche, ecriture, relire::run));
        }
        corps.add(new TableBilans(fiche), new TableInventaires(fiche));
    }
}
