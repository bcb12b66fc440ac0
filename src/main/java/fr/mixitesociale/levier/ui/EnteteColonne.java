package fr.mixitesociale.levier.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.levier.Colonne;
import fr.mixitesociale.levier.LectureGrille;
import fr.mixitesociale.levier.Partage;
import fr.mixitesociale.levier.SectionDeGrille;
import fr.mixitesociale.levier.ui.OngletLeviers.Outils;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.time.LocalDate;
import java.util.Optional;

/** Whose column it is, and whether it is shared yet; on one's own, the button that shares it. */
class EnteteColonne extends Div {

    private final transient CadreContrat cadre;
    private final transient Outils outils;
    private final transient LectureGrille lecture;
    private final transient SectionDeGrille section;
    private final transient Colonne colonne;
    private final transient Runnable relire;

    EnteteColonne(
            CadreContrat cadre,
            Outils outils,
            LectureGrille lecture,
            SectionDeGrille section,
            Colonne colonne,
            Runnable relire) {
        this.cadre = cadre;
        this.outils = outils;
        this.lecture = lecture;
        this.section = section;
        this.colonne = colonne;
        this.relire = relire;
        getElement().setAttribute("role", "columnheader");
        setClassName("mienne", colonne.mienne());
        montrer(colonne.partage(section.id()));
    }

    final void montrer(Optional<Partage> partage) {
        removeAll();
        Span nom = new Span(colonne.signataire().nom());
        nom.addClassName("nom");
        add(nom);
        if (partage.isPresent()) {
            add(discret(Phrases.de(
                    "levier.colonne.partagee",
                    FormatFr.date(LocalDate.ofInstant(
                            partage.get().le(), outils.horloge().getZone())),
                    partage.get().par())));
            if (colonne.commune()) {
                int contrats = partage.get().contrats();
                add(discret(Phrases.de(
                        contrats == 1 ? "levier.colonne.communaute.un" : "levier.colonne.communaute", contrats)));
            }
            return;
        }
        add(discret(Phrases.de(colonne.mienne() ? "levier.colonne.privee" : "levier.colonne.attendue")));
        if (colonne.mienne() && lecture.lectureSeule() == null) {
            Button partager = new Button(Phrases.de("levier.partager"), _ -> demander());
            partager.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_PRIMARY);
            partager.setId("partager-" + section.id());
            partager.setAriaLabel(Phrases.de("levier.partager.section", section.titre()));
            add(partager);
        }
    }

    private void demander() {
        new DialoguePartage(
                        cadre.contrat().id(),
                        outils.gestes().partages(),
                        lecture.grille().theme(),
                        section,
                        colonne.commune(),
                        relire)
                .open();
    }

    private static Span discret(String texte) {
        Span span = new Span(texte);
        span.addClassNames("discret", "petit");
        return span;
    }
}
