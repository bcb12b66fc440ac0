package fr.mixitesociale.levier.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.levier.Colonne;
import fr.mixitesociale.levier.Grille;
import fr.mixitesociale.levier.LectureGrille;
import fr.mixitesociale.levier.Question;
import fr.mixitesociale.levier.SectionDeGrille;
import fr.mixitesociale.levier.ui.OngletLeviers.Outils;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** The questions of a section, or the divergences of the whole theme: one line each, one column for each side. */
class GrillePanneau extends Section {

    private final transient CadreContrat cadre;
    private final transient EtatLeviers etat;
    private final transient List<TableSection> tables = new ArrayList<>();
    private final transient LectureGrille ouverte;

    /** @param relire after something was done here */
    GrillePanneau(
            CadreContrat cadre,
            Outils outils,
            EtatLeviers etat,
            LectureGrille lecture,
            Consumer<EtatLeviers> aller,
            Runnable relire) {
        this.cadre = cadre;
        this.etat = etat;
        this.ouverte = lecture;
        addClassName("grille-leviers");
        String titre =
                Phrases.de("levier.grille.titre", lecture.grille().theme().libelle());
        getElement().setAttribute("aria-label", titre);
        Paragraph source = new Paragraph(Phrases.de(
                "levier.grille.source",
                lecture.grille().annexe(),
                lecture.grille().page()));
        source.addClassNames("discret", "petit");
        Div tete = new Div(new H2(titre), source);
        tete.addClassName("chapeau");
        add(tete);
        if (lecture.lectureSeule() != null) {
            Paragraph raison = new Paragraph(lecture.lectureSeule());
            raison.addClassNames("message", "lecture-seule");
            raison.setId("leviers-lecture-seule");
            add(raison);
        }
        if (lecture.colonnes().isEmpty()) {
            return;
        }
        add(barre(aller));
        lecture.grille().sections().stream()
                .filter(section -> etat.divergences() || section.id().equals(ouverte(etat, lecture.grille())))
                .filter(section -> !questions(section, lecture).isEmpty())
                .forEach(section -> {
                    TableSection table = new TableSection(
                            cadre, outils, lecture, section, questions(section, lecture), vues(lecture), relire);
                    tables.add(table);
                    add(table);
                });
        if (tables.isEmpty()) {
            Paragraph rien = new Paragraph(Phrases.de("levier.divergences.aucune"));
            rien.addClassName("message");
            add(rien);
        }
        if (!etat.divergences()) {
            add(new InvitationsPanneau(cadre, outils, lecture, relire));
        }
    }

    static String ouverte(EtatLeviers etat, Grille grille) {
        return grille.sections().stream()
                .map(SectionDeGrille::id)
                .filter(id -> id.equals(etat.section()))
                .findFirst()
                .orElse(grille.sections().getFirst().id());
    }

    /** @return false when the questions or the columns shown are no longer the same */
    boolean rafraichir(LectureGrille lecture) {
        boolean memes = Objects.equals(lecture.lectureSeule(), ouverte.lectureSeule())
                && signataires(lecture).equals(signataires(ouverte))
                && lecture.invites().equals(ouverte.invites());
        if (!memes) {
            return false;
        }
        tables.forEach(table -> table.rafraichir(lecture, vues(lecture)));
        return true;
    }

    private static List<Signataire> signataires(LectureGrille lecture) {
        return lecture.colonnes().stream().map(Colonne::signataire).toList();
    }

    private List<Question> questions(SectionDeGrille section, LectureGrille lecture) {
        return etat.divergences()
                ? section.questions().stream()
                        .filter(question -> lecture.diverge(question, vues(lecture)))
                        .toList()
                : section.questions();
    }

    private Div barre(Consumer<EtatLeviers> aller) {
        Checkbox divergences = new Checkbox(Phrases.de("levier.divergences.seulement"), etat.divergences());
        divergences.setId("leviers-divergences");
        divergences.addValueChangeListener(choix -> aller.accept(etat.divergences(choix.getValue())));
        Div barre = new Div(divergences);
        barre.addClassName("barre-liste");
        List<Signataire> communes = communes(ouverte);
        if (communes.size() > 1) {
            ComboBox<Signataire> commune = new ComboBox<>(Phrases.de("levier.colonne.commune"));
            commune.setItems(communes);
            commune.setItemLabelGenerator(Signataire::nom);
            commune.setValue(choisie(ouverte));
            commune.setId("leviers-commune");
            commune.addValueChangeListener(choix -> {
                if (choix.getValue() != null) {
                    aller.accept(etat.pour(choix.getValue().code()));
                }
            });
            barre.addComponentAsFirst(commune);
        }
        return barre;
    }

    /** One commune at a time, beside everybody else. */
    private List<Colonne> vues(LectureGrille lecture) {
        Signataire commune = choisie(lecture);
        return lecture.colonnes().stream()
                .filter(colonne -> colonne.signataire().nature() != NatureSignataire.COMMUNE
                        || colonne.signataire().equals(commune))
                .toList();
    }

    private Signataire choisie(LectureGrille lecture) {
        CodeInsee choisie = ChoixDeCommune.parmi(cadre.participation(), etat.commune());
        return communes(lecture).stream()
                .filter(signataire -> signataire.est(NatureSignataire.COMMUNE, choisie.valeur()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Signataire> communes(LectureGrille lecture) {
        return lecture.colonnes().stream()
                .map(Colonne::signataire)
                .filter(signataire -> signataire.nature() == NatureSignataire.COMMUNE)
                .toList();
    }
}
