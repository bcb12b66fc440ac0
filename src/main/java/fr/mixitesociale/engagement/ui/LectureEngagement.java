package fr.mixitesociale.engagement.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.engagement.ChampEngagement;
import fr.mixitesociale.engagement.EngagementFiche;
import fr.mixitesociale.engagement.Indicateur;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What may not be written here, to be read: the wording, and the progress for who does not pilot. */
class LectureEngagement extends Section {

    LectureEngagement(EngagementFiche fiche, boolean avecSuivi) {
        addClassNames("panneau", "lecture");
        getElement().setAttribute("aria-label", Phrases.de("engagement.section.redaction"));
        Indicateur indicateur = fiche.indicateur();
        if (avecSuivi) {
            DescriptionList suivi = liste(Phrases.de("engagement.section.suivi"));
            ligne(suivi, ChampEngagement.STATUT, fiche.statut().libelle());
            ligne(suivi, ChampEngagement.VALEUR, mesure(fiche));
            ligne(suivi, ChampEngagement.AVANCEMENT, fiche.avancement());
        }
        DescriptionList redaction = liste(Phrases.de("engagement.section.redaction"));
        ligne(redaction, ChampEngagement.RESULTAT_ATTENDU, fiche.resultatAttendu());
        ligne(redaction, ChampEngagement.METHODE, fiche.methode());
        ligne(redaction, ChampEngagement.PILOTE, fiche.pilote());
        ligne(
                redaction,
                ChampEngagement.SIGNATAIRES,
                fiche.signataires().isEmpty()
                        ? null
                        : fiche.signataires().stream().map(Signataire::nom).collect(Collectors.joining(", ")));
        ligne(redaction, ChampEngagement.CALENDRIER, fiche.calendrier());
        ligne(
                redaction,
                ChampEngagement.ECHEANCE,
                fiche.echeance() == null ? null : FormatFr.dateLongue(fiche.echeance()));
        ligne(redaction, ChampEngagement.INDICATEUR_LIBELLE, indicateur.libelle());
        ligne(redaction, ChampEngagement.CIBLE, cible(indicateur));
        ligne(redaction, ChampEngagement.LIEN_PLH, fiche.lienPlh());
    }

    private static @Nullable String mesure(EngagementFiche fiche) {
        Indicateur indicateur = fiche.indicateur();
        if (indicateur.nature() == null) {
            return null;
        }
        return indicateur.le() == null
                ? indicateur.mesure()
                : Phrases.de("engagement.mesure.le", indicateur.mesure(), FormatFr.dateLongue(indicateur.le()));
    }

    private static @Nullable String cible(Indicateur indicateur) {
        if (indicateur.cible() == null) {
            return null;
        }
        String cible = Indicateur.lisible(indicateur.cible());
        return indicateur.unite() == null ? cible : cible + "\u00a0" + indicateur.unite();
    }

    private DescriptionList liste(String titre) {
        DescriptionList liste = new DescriptionList();
        add(new H3(titre), new Div(liste));
        return liste;
    }

    private static void ligne(DescriptionList liste, ChampEngagement champ, @Nullable String texte) {
        DescriptionList.Description valeur =
                new DescriptionList.Description(texte == null ? Phrases.de("engagement.non_renseigne") : texte);
        valeur.setClassName("discret", texte == null);
        liste.add(new DescriptionList.Term(champ.libelle()), valeur);
    }
}
