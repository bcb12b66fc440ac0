package fr.mixitesociale.journal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.mixitesociale.journal.JournalConsultation;
import fr.mixitesociale.journal.LigneJournal;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.GrilleListe;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;

/** The journal, latest line first, read page by page. */
class ListeJournal extends Div {

    private static final String VIDE = "—";

    private final ZoneId zone;

    ListeJournal(JournalConsultation journal, ZoneId zone) {
        this.zone = zone;
        addClassName("liste-administration");
        GrilleListe<LigneJournal> grille = new GrilleListe<>(Phrases.de("journal.titre"));
        grille.setId("journal");
        FiltreJournal filtre = new FiltreJournal(
                journal.objets(), zone, () -> grille.getDataProvider().refreshAll());
        grille.tete(Phrases.de("journal.le"), ligne -> new Span(quand(ligne)));
        grille.texte(Phrases.de("journal.auteur"), LigneJournal::auteur);
        grille.texte(Phrases.de("journal.objet"), ligne -> FiltreJournal.libelleObjet(ligne.objet()));
        grille.texte(Phrases.de("journal.objet_id"), LigneJournal::objetId);
        grille.texte(Phrases.de("journal.champ"), ListeJournal::champ);
        grille.texte(Phrases.de("journal.avant"), ligne -> Objects.requireNonNullElse(ligne.avant(), VIDE));
        grille.texte(Phrases.de("journal.apres"), ligne -> Objects.requireNonNullElse(ligne.apres(), VIDE));
        grille.setItems(
                requete -> journal.page(filtre.critere(), requete.getPage(), requete.getPageSize()).stream(),
                _ -> Math.toIntExact(journal.nombre(filtre.critere())));
        add(filtre, grille);
    }

    private String quand(LigneJournal ligne) {
        LocalDateTime local = LocalDateTime.ofInstant(ligne.le(), zone);
        return FormatFr.date(local.toLocalDate()) + " " + FormatFr.heure(local);
    }

    private static String champ(LigneJournal ligne) {
        return Phrases.trouver("journal.champ." + ligne.champ()).orElse(ligne.champ());
    }
}
