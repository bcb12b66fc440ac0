package fr.mixitesociale.suivi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.suivi.ChampReunion;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A meeting to be read: what is there, and nothing of what is not. */
class LectureReunion extends Section {

    private static final List<ChampReunion> LUS = List.of(
            ChampReunion.JOUR,
            ChampReunion.DEBUT,
            ChampReunion.DUREE,
            ChampReunion.LIEU,
            ChampReunion.VISIO,
            ChampReunion.ORDRE_DU_JOUR,
            ChampReunion.MOTIF,
            ChampReunion.COMPTE_RENDU);

    LectureReunion(Function<ChampReunion, @Nullable String> valeurs) {
        addClassNames("panneau", "lecture");
        String titre = Phrases.de("suivi.reunion.objet");
        getElement().setAttribute("aria-label", titre);
        DescriptionList liste = new DescriptionList();
        for (ChampReunion champ : LUS) {
            String valeur = valeurs.apply(champ);
            if (valeur != null) {
                liste.add(
                        new DescriptionList.Term(champ.libelle()),
                        new DescriptionList.Description(lisible(champ, valeur)));
            }
        }
        add(new H3(titre), liste);
    }

    private static Component lisible(ChampReunion champ, String valeur) {
        return switch (champ) {
            case JOUR -> new Text(FormatFr.dateLongue(LocalDate.parse(valeur)));
            case DUREE -> new Text(Phrases.de("suivi.reunion.minutes", valeur));
            case VISIO -> lien(valeur);
            case NATURE, THEME, INTITULE, DEBUT, LIEU, ORDRE_DU_JOUR, STATUT, MOTIF, COMPTE_RENDU, PARTAGE ->
                new Text(valeur);
        };
    }

    private static Anchor lien(String adresse) {
        Anchor lien = new Anchor(adresse, adresse, AnchorTarget.BLANK);
        lien.getElement().setAttribute("rel", "noopener noreferrer");
        return lien;
    }
}
